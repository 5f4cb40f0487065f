import type { Box } from '#app/extraction/document.ts'
import type { Turn } from '#app/ingestion/pdf/turn.ts'
import type { Span } from '#app/extraction/span.ts'

/** The pages of a PDF: how large they are, and where on them the words of the document stand. */
export type Paper = Readonly<{ sheets: readonly Sheet[] }>

export type Sheet = Readonly<{
  /** 1-based. */
  number: number
  /** PDF points, as are the lines. */
  width: number
  height: number
  /** Degrees clockwise that the file's page is turned so that it stands upright. */
  turned: Turn
  /** Packed by `packLines`: as objects, the lines of a long document would weigh more than its words. */
  lines: string
  /** Words that were probably read wrong, packed as the lines are. */
  uncertain: string
  /** How sure the reading of the page's picture was, 0 to 100; null where the file itself has the text. */
  confidence: number | null
}>

/** Words of the document and their place on a sheet. */
export type PlacedLine = Readonly<{ span: Span; box: Box }>

/** Tenths of a point are finer than a reader can see. */
const STEPS = 10

export const packLines = (lines: readonly PlacedLine[]): string =>
  lines
    .map(({ span, box }) => {
      const place = [box.x, box.y, box.width, box.height].map((points) => Math.round(points * STEPS))
      return [span.start, span.end - span.start, ...place].join(',')
    })
    .join(' ')

export function unpackLines(packed: string): PlacedLine[] {
  if (packed === '') return []
  return packed.split(' ').map((line) => {
    const [start = 0, length = 0, ...place] = line.split(',').map(Number)
    const [x = 0, y = 0, width = 0, height = 0] = place.map((steps) => steps / STEPS)
    return { span: { start, end: start + length }, box: { x, y, width, height } }
  })
}

/** The page that words begin on, 1-based; null where no line has them. */
export const pageOf = ({ sheets }: Paper, { start }: Pick<Span, 'start'>): number | null =>
  sheets.find(({ lines }) => (unpackLines(lines).at(-1)?.span.end ?? 0) > start)?.number ?? null
