import { deflateSync } from 'node:zlib'

/** A PDF of one page written by hand; `content` is what its one stream holds, before any filter. */
export function tinyPdf({
  content = 'BT /F 12 Tf 72 700 Td (Upprop) Tj ET',
  filters = 0,
  pages = 1,
  font = '/Type/Font/Subtype/Type1/BaseFont/Helvetica',
}: Readonly<{
  content?: string | Buffer
  filters?: number
  pages?: number
  font?: string
}> = {}): Uint8Array {
  let stream: Buffer = Buffer.from(content)
  for (let round = 0; round < filters; round++) stream = deflateSync(stream)
  const kids = Array.from({ length: pages }, () => '3 0 R').join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    Buffer.concat([
      Buffer.from(`<</Length ${stream.length}/Filter[${'/FlateDecode '.repeat(filters)}]>>stream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]),
    `<<${font}>>`,
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(parts.reduce((sum, part) => sum + part.length, 0))
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'))
  }
  const start = parts.reduce((sum, part) => sum + part.length, 0)
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\n`),
    Buffer.from(`startxref\n${start}\n%%EOF`),
  )
  return Buffer.concat(parts)
}
