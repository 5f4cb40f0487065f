import { fileURLToPath } from 'node:url'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { makePdf } from './make-pdf.ts'

// A bare machine has no typefaces of its own.
const typeface = new URL(
  '../../standard_fonts/LiberationSans-Regular.ttf',
  import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'),
)
GlobalFonts.registerFromPath(fileURLToPath(typeface), 'Scan')

/** A picture of lines of text, as a scanner makes it. */
function picture(...lines: readonly string[]): Buffer {
  const canvas = createCanvas(1400, 120 * lines.length + 80)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = 'black'
  context.font = '48px Scan'
  for (const [index, line] of lines.entries()) context.fillText(line, 60, 120 * (index + 1))
  return canvas.toBuffer('image/png')
}

/** A page with a text layer, and one that is a picture of the given lines. */
export const scannedPdf = (...lines: readonly string[]): Promise<Uint8Array> =>
  makePdf((pdf) => {
    pdf.text('Den här sidan har ett textlager som är gott nog att läsa.')
    pdf.addPage().image(picture(...lines), 40, 100, { width: 500 })
  })

/** A PDF of nothing but pictures, a page for each list of lines. */
export const scannedPages = (pages: readonly (readonly string[])[]): Promise<Uint8Array> =>
  makePdf(
    (pdf) => {
      for (const lines of pages) pdf.addPage().image(picture(...lines), 40, 100, { width: 500 })
    },
    { autoFirstPage: false },
  )
