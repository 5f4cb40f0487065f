import { createDeflate, deflateSync } from 'node:zlib'

type PdfObject = string | Buffer

const stream = (content: string | Buffer, dictionary = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${content.length}>>stream\n`),
    Buffer.from(content),
    Buffer.from('\nendstream'),
  ])

/** A PDF of the given objects, the first of which is the catalogue; its table of places is left to the reader to find. */
function pdfOf(...objects: readonly PdfObject[]): Uint8Array {
  const parts = objects.flatMap((object, index) => [
    Buffer.from(`${index + 1} 0 obj\n`),
    Buffer.from(object),
    Buffer.from('\nendobj\n'),
  ])
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts, Buffer.from('trailer<</Root 1 0 R>>\n%%EOF')])
}

const CATALOGUE = '<</Type/Catalog/Pages 2 0 R>>'
const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1>>'
const page = (resources: string, more = ''): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<${resources}>>${more}>>`
const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
const SAYS = 'BT /F 12 Tf 72 700 Td (Upprop) Tj ET'

/** Ten forms, each of which draws the next one ten times: ten billion words in some hundred lines. */
export function pdfOfForms(depth = 10): Uint8Array {
  const form = (level: number): Buffer => {
    const last = level === depth
    const resources = last ? '/Font<</F 5 0 R>>' : `/XObject<</N ${6 + level} 0 R>>`
    return stream(
      last ? SAYS : '/N Do '.repeat(10),
      `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<${resources}>>`,
    )
  }
  const forms = Array.from({ length: depth }, (_, index) => form(index + 1))
  return pdfOf(CATALOGUE, PAGES, page('/XObject<</N 6 0 R>>'), stream('/N Do'), HELVETICA, ...forms)
}

/** A font whose map to letters goes on for a hundred times sixteen million of them. */
export function pdfOfHangingFont(): Uint8Array {
  const ranges = Array.from({ length: 100 }, () => '<00000000> <00fffffe> <0041>').join('\n')
  const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange
100 beginbfrange\n${ranges}\nendbfrange endcmap`
  const font =
    '<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[<</Type/Font' +
    '/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>'
  return pdfOf(
    CATALOGUE,
    PAGES,
    page('/Font<</F 5 0 R>>'),
    stream('BT /F 12 Tf 72 700 Td <00410042> Tj ET'),
    font,
    stream(map),
  )
}

/** A page tree that is its own child. */
export const pdfOfCircles = (): Uint8Array =>
  pdfOf(
    CATALOGUE,
    '<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>',
    page('/Font<</F 5 0 R>>'),
    stream(SAYS),
    HELVETICA,
  )

/** Some hundred megabytes of white space, packed twice into a few kilobytes. */
export async function pdfOfBomb(megabytes: number): Promise<Uint8Array> {
  const packed = deflateSync(await deflatedSpaces(megabytes))
  return pdfOf(CATALOGUE, PAGES, page(''), stream(packed, '/Filter[/FlateDecode/FlateDecode]'))
}

/** Everything in a PDF that could make a reader ask another machine for something. */
export const pdfThatReachesOut = (url: string): Uint8Array =>
  pdfOf(
    `<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(${url}/open)>>/URI<</Base(${url}/base)>>
      /AcroForm<</XFA 6 0 R/Fields[]>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.launchURL\\("${url}/js"\\))>>]>>>>>>`,
    PAGES,
    page(
      '/Font<</F 5 0 R>>/XObject<</I 7 0 R>>',
      `/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A<</S/URI/URI(${url}/link)>>>>
        <</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A<</S/GoToR/F<</FS/URL/F(${url}/other.pdf)>>/D[0/Fit]>>>>
        <</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A<</S/Launch/F(${url}/program)>>>>]`,
    ),
    stream(`${SAYS} /I Do`),
    HELVETICA,
    stream(`<x:xdp xmlns:x="http://ns.adobe.com/xdp/"><a href="${url}/xfa"/></x:xdp>`),
    `<</Type/XObject/Subtype/Image/Width 9/Height 9/F<</FS/URL/F(${url}/image)>>/Length 0>>stream\n\nendstream`,
  )

async function deflatedSpaces(megabytes: number): Promise<Buffer> {
  const deflate = createDeflate()
  const chunks: Buffer[] = []
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk))
  const spaces = Buffer.alloc(1024 * 1024, ' ')
  for (let written = 0; written < megabytes; written++) {
    await new Promise<void>((resolve) => deflate.write(spaces, () => resolve()))
  }
  await new Promise<void>((resolve) => {
    deflate.on('end', resolve)
    deflate.end()
  })
  return Buffer.concat(chunks)
}
