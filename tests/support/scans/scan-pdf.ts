import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas'
import { openPdf } from '#app/ingestion/pdf/open-pdf.ts'
import { makePdf } from '#tests/unit/ingestion/support/make-pdf.ts'
import { randomNumbers } from '#tests/unit/ingestion/support/mutate.ts'

const PIXELS_A_POINT = 200 / 72

/** Degrees that a sheet lies askew at most. */
const SKEW = 0.6
/** Grey of the printed letters and of the paper, and how much the sensor strays from them, of 255. */
const INK = 45
const PAPER = 242
const NOISE = 9
/** Specks of dust on a sheet. */
const SPECKS = 25

/**
 * A PDF of pictures, as an office scanner makes one at 200 dpi of the printed pages: a little askew, grey rather than
 * black, with noise and dust, and kept as JPEG. The same pages give the same scan.
 * `turns`: how many degrees clockwise each sheet lay turned; those that it does not tell of lay upright.
 */
export async function scanPdf(bytes: Uint8Array, turns: readonly number[] = []): Promise<Uint8Array> {
  const pdf = await openPdf(bytes)
  if ('ok' in pdf) throw new Error(`no PDF to scan: ${pdf.reason}`)
  const random = randomNumbers(7)
  const sheets: Canvas[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const viewport = page.getViewport({ scale: PIXELS_A_POINT })
    const printed = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
    const target = printed as unknown as HTMLCanvasElement
    await page.render({ canvas: target, viewport, background: 'white' }).promise
    sheets.push(turnSheet(scanSheet(printed, random), turns[number - 1] ?? 0))
  }
  await pdf.loadingTask.destroy()
  return makePdf(
    (scan) => {
      for (const sheet of sheets) {
        const [width, height] = [sheet.width / PIXELS_A_POINT, sheet.height / PIXELS_A_POINT]
        const picture = sheet.toBuffer('image/jpeg', 80)
        scan.addPage({ size: [width, height], margin: 0 }).image(picture, 0, 0, { width, height })
      }
    },
    { autoFirstPage: false },
  )
}

function scanSheet(printed: Canvas, random: () => number): Canvas {
  const { width, height } = printed
  const sheet = createCanvas(width, height)
  const context = sheet.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.translate(width / 2, height / 2)
  context.rotate(((random() * 2 - 1) * SKEW * Math.PI) / 180)
  context.drawImage(printed, -width / 2, -height / 2)
  context.resetTransform()
  for (let speck = 0; speck < SPECKS; speck++) {
    context.fillStyle = '#777'
    context.fillRect(random() * width, random() * height, 1 + random() * 2, 1 + random() * 2)
  }
  expose(context, width, height, random)
  return sheet
}

function turnSheet(sheet: Canvas, degrees: number): Canvas {
  if (degrees === 0) return sheet
  const { width, height } = sheet
  const turned = degrees === 180 ? createCanvas(width, height) : createCanvas(height, width)
  const context = turned.getContext('2d')
  context.translate(turned.width / 2, turned.height / 2)
  context.rotate((degrees * Math.PI) / 180)
  context.drawImage(sheet, -width / 2, -height / 2)
  return turned
}

/** Black and white become the greys of ink and paper, each dot a little beside the truth. */
function expose(context: SKRSContext2D, width: number, height: number, random: () => number): void {
  const image = context.getImageData(0, 0, width, height)
  const { data } = image
  for (let at = 0; at < data.length; at += 4) {
    const light = (data[at] ?? 0) / 255
    const grey = INK + (PAPER - INK) * light + (random() + random() - 1) * NOISE * 2
    data[at] = data[at + 1] = data[at + 2] = grey
  }
  context.putImageData(image, 0, 0)
}
