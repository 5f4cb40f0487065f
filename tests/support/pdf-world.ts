import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { SourceDocument } from '#app/extraction/document.ts'
import { extract } from '#app/extraction/extract.ts'
import { readDocument } from '#app/ingestion/read-document.ts'
import { placeByItsWords } from '#app/protocols/place-meeting.ts'
import { saveExtraction } from '#app/protocols/save-extraction.ts'
import { makePdf } from '#tests/unit/ingestion/support/make-pdf.ts'
import type { Db } from '#db/client.ts'
import { storeDocument } from '#db/queries/documents.ts'
import { createProtocol, lockProtocol } from '#db/queries/protocols.ts'

const typeface = fileURLToPath(
  new URL(
    '../../standard_fonts/LiberationSans-Regular.ttf',
    import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'),
  ),
)

/** Invented minutes with a § on each page, a duty in each, and text to fill the page. */
export function minutesPdf(pages: number): Promise<Uint8Array> {
  return makePdf((pdf) => {
    pdf.registerFont('text', typeface).font('text')
    for (let page = 1; page <= pages; page++) {
      if (page > 1) pdf.addPage()
      else pdf.text('Styrelsen för Samverkan Norrdal').text('Sammanträdesdatum 2026-09-18').moveDown()
      pdf.fontSize(13).text(`§ ${page} Ärende ${page}`).fontSize(11).moveDown(0.5)
      pdf.text(`${FILLING} ${FILLING}`).moveDown(0.5).text('Beslut').moveDown(0.5)
      pdf.text(dutyOn(page)).moveDown(0.5)
      for (let part = 0; part < 3; part++) pdf.text(FILLING).moveDown(0.5)
    }
  })
}

/** The sentence of the duty on a page of `minutesPdf`; it goes over two lines. */
export const dutyOn = (page: number): string =>
  `Förvaltningschefen får i uppdrag att ta fram en plan för ärende ${page} tillsammans med kommunerna och att redovisa den för styrelsen senast 2026-12-01.`

const FILLING =
  'Kansliet har gått igenom underlaget tillsammans med kommunerna och beskriver läget i en promemoria som har skickats ut. ' +
  'Frågan har varit uppe vid två tillfällen under året och kommunerna är överens om inriktningen. ' +
  'Ärendet har beretts av arbetsutskottet, som ställer sig bakom förslaget.'

/** A PDF of pages without anything on them, as one whose pictures nobody has read. */
export const emptyPdf = (pages: number): Promise<Uint8Array> =>
  makePdf((pdf) => {
    for (let page = 1; page <= pages; page++) {
      if (page > 1) pdf.addPage()
      pdf.rect(60, 60, 470, 2).fill()
    }
  })

/**
 * A PDF of one page that is a picture as scanners pack them (CCITT group 4): a white picture of 64 by 64, turned to
 * black by its own settings.
 */
export function faxPdf(): Uint8Array {
  // Each row is as the one above it, which takes one bit; then the end of the picture.
  const picture = Buffer.concat([Buffer.alloc(8, 0xff), Buffer.from('001001', 'hex')])
  const draw = 'q 595 0 0 842 0 0 cm /Im Do Q'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Im 5 0 R >> >> >>',
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
    '<< /Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [1 0]' +
      ` /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 64 /Rows 64 >> /Length ${picture.length} >>\nstream\n`,
  ]
  const written = objects.map((object, index) => `${index + 1} 0 obj\n${object}`)
  const [picturePart = ''] = written.splice(-1)
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n${written.map((object) => `${object}\nendobj\n`).join('')}${picturePart}`),
    picture,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n'),
  ])
}

export async function readPdfMinutes(bytes: Uint8Array): Promise<SourceDocument> {
  const read = await readDocument(bytes, 'application/pdf')
  if (!read.ok) throw new Error(`Not read: ${read.reason}`)
  return read.document
}

/** A protocol as the worker saves it, of the document as it was read. */
export function arrangePdf(
  db: Db,
  { organisation, actor }: Readonly<{ organisation: string; actor: string }>,
  { bytes, source }: Readonly<{ bytes: Uint8Array; source: SourceDocument }>,
): Promise<string> {
  const extraction = extract(source)
  return db.transaction().execute(async (trx) => {
    const documentId = await storeDocument(trx, organisation, actor, {
      fileName: 'protokoll.pdf',
      mediaType: 'application/pdf',
      // A remark at its end, so that the same file may be there twice.
      bytes: Buffer.concat([bytes, Buffer.from(`\n% ${randomUUID()}\n`)]),
    })
    const protocolId = await createProtocol(trx, organisation, documentId, source)
    const head = await lockProtocol(trx, organisation, protocolId)
    if (head) await placeByItsWords(trx, organisation, head, extraction)
    await saveExtraction(trx, organisation, { protocolId, source, extraction })
    return protocolId
  })
}
