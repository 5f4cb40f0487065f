import { fileURLToPath } from 'node:url'
import { createWorker, OEM, type Line } from 'tesseract.js'
import { RECOGNISED, type Piece } from '../pdf/page-pieces.ts'
import { normaliseLetters } from '../pdf/normalise-letters.ts'
import type { PageImage } from './page-image.ts'
import { readShapes } from './sign-shapes.ts'
import { measureSkew, turn } from './skew.ts'

/** A word, and how sure Tesseract is of it, from 0 to 100. */
export type RecognisedWord = Piece & Readonly<{ confidence: number }>

/**
 * What was read on one page, in points; `confidence` from 0 to 100, by Tesseract's own judgement. The page was turned
 * by `skew` (radians, clockwise) about its middle; the words stand where they would on a straight one.
 */
export type RecognisedText = Readonly<{ pieces: readonly RecognisedWord[]; confidence: number; skew: number }>

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
    read: async (image) => {
      const { data } = await tesseract.recognize(Buffer.from(image.png), {}, { blocks: true, text: false })
      const paragraphs = (data.blocks ?? []).flatMap((block) => block.paragraphs)
      const lines = paragraphs.flatMap((paragraph) => paragraph.lines)
      const skew = measureSkew(lines.map(({ baseline }) => baseline))
      const pieces = lines.flatMap((line) => wordsOf(line, skew, image))
      return { pieces, confidence: data.confidence, skew }
    },
    end: async () => {
      await tesseract.terminate()
    },
  }
}

/** Signs narrower than this, in heights of a row, are no words where they stand alone: the shade of a fold, dust. */
const DEBRIS = 0.15

function wordsOf(line: Line, skew: number, image: PageImage): RecognisedWord[] {
  const { scale } = image
  const { x0, y0, x1, y1 } = line.baseline
  const middleOfPage = { x: image.width / 2, y: image.height / 2 }
  const middleOfLine = { x: (x0 + x1) / 2, y: (y0 + y1) / 2 }
  // One baseline for all of the line's words, which no scanner gives quite straight.
  const baseline = turn(middleOfLine, -skew, middleOfPage).y / scale
  const row = line.rowAttributes.rowHeight
  return readShapes(line, skew)
    .filter(({ text, left, right }) => /[\p{L}\d§%]/u.test(text) || right - left >= DEBRIS * row)
    .map(({ text, left, right, confidence }, index) => ({
      ...normaliseLetters(withUsualDashes(text, index === 0)),
      x: turn({ x: left, y: middleOfLine.y }, -skew, middleOfPage).x / scale,
      width: (right - left) / scale,
      baseline,
      size: row / scale,
      font: RECOGNISED,
      confidence,
    }))
}

/** Tesseract knows no dash but the long one, which Swedish does not use, and makes = of one that opens a line. */
const withUsualDashes = (text: string, isFirst: boolean): string =>
  isFirst && text === '=' ? '–' : text.replaceAll('—', '–')
