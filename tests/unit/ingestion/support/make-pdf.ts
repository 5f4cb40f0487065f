import Pdf from 'pdfkit'

/** A PDF drawn by pdfkit: A4, Helvetica 11, nothing on it but what `draw` puts there. */
export async function makePdf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new Pdf({ size: 'A4', margin: 60, ...options })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const finished = new Promise((resolve) => pdf.on('end', resolve))
  pdf.fontSize(11)
  draw(pdf)
  pdf.end()
  await finished
  return Buffer.concat(chunks)
}
