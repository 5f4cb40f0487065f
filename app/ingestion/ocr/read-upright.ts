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

/**
 * Reads a page as the pages before it lie (`usual`), or in the way in which it says most. Of a first page, which nobody
 * knows how it lies, a small picture tells. Says that it is at work before each reading: there may be five.
 */
export async function readUpright(
  sheet: PDFPageProxy,
  usual: Turn | null,
  recogniser: Recogniser,
  atWork: () => void,
): Promise<UprightText> {
  const read = async (turn: Turn, size = 1): Promise<UprightText> => {
    atWork()
    const image = await drawPage(sheet, turn, size)
    return { ...(image === null ? NOTHING : await recogniser.read(image)), turn }
  }
  const first = usual === null ? await read(0, SMALL) : await read(usual)
  const asItLies = async () => (usual === null ? read(0) : first)
  // Words that lie are read as many wrong ones; where there is none, nothing stands on the page.
  if (first.confidence >= SURE || first.pieces.length === 0) return asItLies()
  let best = first
  for (const turn of TURNS.filter((one) => one !== first.turn)) {
    const small = await read(turn, SMALL)
    if (small.confidence > best.confidence) best = small
  }
  if (best.confidence < Math.max(LEAST, first.confidence + SURER)) return asItLies()
  const other = await read(best.turn)
  return other.confidence > first.confidence ? other : asItLies()
}

/** What a page says that is too damaged to be drawn. */
const NOTHING: RecognisedText = { pieces: [], confidence: 0, skew: 0 }
