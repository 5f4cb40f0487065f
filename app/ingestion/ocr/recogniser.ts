import { fileURLToPath } from 'node:url'
import { createWorker, OEM, type Block } from 'tesseract.js'
import { RECOGNISED, type Piece } from '../pdf/page-pieces.ts'
import { normaliseLetters } from '../pdf/normalise-letters.ts'
import type { PageImage } from './page-image.ts'

/** What was read on one page, in points; `confidence` from 0 to 100, by Tesseract's own judgement. */
export type RecognisedText = Readonly<{ pieces: readonly Piece[]; confidence: number }>

export type Recogniser = Readonly<{
  read: (image: PageImage) => Promise<RecognisedText>
  end: () => Promise<void>
}>

/** The Swedish letters come with the program: nothing is fetched, nothing is written. */
const LANGUAGE_FOLDER = fileURLToPath(
  new URL('4.0.0_best_int', import.meta.resolve('@tesseract.js-data/swe')),
)

/** Starts Tesseract in a thread of its own, for any number of pages. */
export async function startRecogniser(): Promise<Recogniser> {
  const tesseract = await createWorker('swe', OEM.LSTM_ONLY, {
    langPath: LANGUAGE_FOLDER,
    gzip: true,
    cacheMethod: 'none',
  })
  return {
    read: async ({ png, scale }) => {
      const { data } = await tesseract.recognize(Buffer.from(png), {}, { blocks: true, text: false })
      return { pieces: piecesOf(data.blocks ?? [], scale), confidence: data.confidence }
    },
    end: async () => {
      await tesseract.terminate()
    },
  }
}

function piecesOf(blocks: readonly Block[], scale: number): Piece[] {
  const lines = blocks.flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
  return lines.flatMap((line) => {
    // One baseline a line, though a scan is never quite straight.
    const baseline = (line.baseline.y0 + line.baseline.y1) / 2 / scale
    return line.words.map(({ text, bbox }) => ({
      ...normaliseLetters(text),
      x: bbox.x0 / scale,
      width: (bbox.x1 - bbox.x0) / scale,
      baseline,
      size: line.rowAttributes.rowHeight / scale,
      font: RECOGNISED,
    }))
  })
}
