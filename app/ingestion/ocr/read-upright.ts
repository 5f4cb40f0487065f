import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Turn } from '../pdf/turn.ts'
import { drawPage } from './page-image.ts'
import type { RecognisedText, Recogniser } from './recogniser.ts'

/** What was read of a page once it was turned so far that it stood upright. */
export type UprightText = RecognisedText & Readonly<{ turn: Turn }>

/**
 * What is read of a page that stands upright is surer than this, and of one that does not, less: measured on clean
 * scans 89 and more, even where they are drawn small, against 41 and less.
 */
const SURE = 60
/** So sure at least, and by so much surer than as it lies, must a page be elsewise before it is turned. */
const LEAST = 50
const SURER = 20
/** Half as large is enough to tell. */
const SMALL = 0.5

const TURNS: readonly Turn[] = [0, 90, 180, 270]

/** Reads a page as the pages before it lie (`usual`), or in the way in which it says most. */
export async function readUpright(
  sheet: PDFPageProxy,
  usual: Turn,
  recogniser: Recogniser,
): Promise<UprightText> {
  const asUsual = await readTurned(sheet, usual, recogniser)
  // Words that lie are read as many wrong ones; where there is none, nothing stands on the page.
  if (asUsual.confidence >= SURE || asUsual.pieces.length === 0) return asUsual
  let best = asUsual
  for (const turn of TURNS.filter((one) => one !== usual)) {
    const small = await readTurned(sheet, turn, recogniser, SMALL)
    if (small.confidence > best.confidence) best = small
  }
  if (best.confidence < Math.max(LEAST, asUsual.confidence + SURER)) return asUsual
  const other = await readTurned(sheet, best.turn, recogniser)
  return other.confidence > asUsual.confidence ? other : asUsual
}

async function readTurned(
  sheet: PDFPageProxy,
  turn: Turn,
  recogniser: Recogniser,
  size = 1,
): Promise<UprightText> {
  const image = await drawPage(sheet, turn, size)
  return { ...(image === null ? NOTHING : await recogniser.read(image)), turn }
}

/** What a page says that is too damaged to be drawn. */
const NOTHING: RecognisedText = { pieces: [], confidence: 0, skew: 0 }
