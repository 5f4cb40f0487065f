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
