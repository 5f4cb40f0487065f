import type { Piece as FilePiece } from '#app/ingestion/pdf/page-pieces.ts'
import { matchLetters } from './match-letters.ts'
import type { PlacedLine } from './paper.ts'

/** Words of the document where they stand on the sheet, in points from its upper left corner. */
export type Piece = Readonly<{
  start: number
  text: string
  x: number
  y: number
  width: number
  size: number
}>

/** A run of letters as the file has it. */
export type Run = Pick<FilePiece, 'text' | 'x' | 'baseline' | 'width' | 'size'>

/**
 * The document's words on a sheet, in the order of the document. The file's own runs say exactly where each word
 * stands; a line that they do not tell of, such as one read from a picture, stands as wide as its box.
 */
export function placePieces(document: string, lines: readonly PlacedLine[], runs: readonly Run[]): Piece[] {
  const letters = lettersOf(document, lines)
  const ordered = runs
    .flatMap((run) => {
      const place = lineOf(lines, run)
      return place ? [{ run, ...place }] : []
    })
    .toSorted((a, b) => a.line - b.line || Number(a.isRest) - Number(b.isRest) || a.run.x - b.run.x)
    .map(({ run }) => run)
  const matched = matchLetters(ordered.map(({ text }) => text.replace(/\s/gu, '')).join(''), letters.text)
  const pieces: Piece[] = []
  let at = 0
  for (const run of ordered) {
    const places = [...run.text.matchAll(/\S/g)].map(({ index }) => ({
      index,
      offset: letters.offsets[matched[at++] ?? -1] ?? -1,
    }))
    pieces.push(...piecesOfRun(document, run, places))
  }
  const told = new Set(matched)
  const untold = lines.filter((_, index) => !isTold(letters.lineStarts, index, told))
  return [
    ...pieces.filter(({ start }) => !untold.some(({ span }) => span.start <= start && start < span.end)),
    ...untold.map((line) => pieceOfLine(document, line)),
  ].toSorted((a, b) => a.start - b.start)
}

/** The letters of the lines without white space, where each stands in the document, and where each line begins. */
function lettersOf(document: string, lines: readonly PlacedLine[]) {
  let text = ''
  const offsets: number[] = []
  const lineStarts: number[] = []
  for (const { span } of lines) {
    lineStarts.push(text.length)
    for (let at = span.start; at < span.end; at++) {
      const letter = document[at] ?? ''
      if (/\s/u.test(letter)) continue
      text += letter
      offsets.push(at)
    }
  }
  lineStarts.push(text.length)
  return { text, offsets, lineStarts }
}

/**
 * The line whose box the middle of a run lies in, or else the line just above it: the rest of a broken word that stood
 * alone on its line. Null where there is none, as for a stamp in the margin.
 */
function lineOf(
  lines: readonly PlacedLine[],
  { x, width, baseline, size }: Run,
): Readonly<{ line: number; isRest: boolean }> | null {
  const middle = { x: x + width / 2, y: baseline - 0.3 * size }
  const isBeside = ({ box }: PlacedLine) => middle.x >= box.x - 1 && middle.x <= box.x + box.width + 1
  const own = lines.findIndex(
    (line) => isBeside(line) && middle.y >= line.box.y - 1 && middle.y <= line.box.y + line.box.height + 1,
  )
  if (own !== -1) return { line: own, isRest: false }
  const above = lines.findLastIndex(
    (line) => isBeside(line) && middle.y > line.box.y && middle.y - line.box.y < NEXT_LINE * size,
  )
  return above === -1 ? null : { line: above, isRest: true }
}

/** Font sizes from the top of a line to the middle of the next. */
const NEXT_LINE = 2.4

/** Most often one piece. The words of a run part where their places in the document are far from each other. */
function piecesOfRun(
  document: string,
  { text, x, width, baseline, size }: Run,
  places: readonly Readonly<{ index: number; offset: number }>[],
): Piece[] {
  const stretches: { index: number; offset: number }[][] = []
  for (const place of places) {
    if (place.offset === -1) continue
    const last = stretches.at(-1)?.at(-1)
    const goesOn = last && place.offset > last.offset && place.offset - last.offset < FARTHEST
    if (goesOn) stretches.at(-1)?.push(place)
    else stretches.push([place])
  }
  const letter = width / text.length
  return stretches.map((stretch) => {
    const [first, last] = [stretch[0], stretch.at(-1)]
    const [from, to] = [first?.index ?? 0, (last?.index ?? 0) + 1]
    const [start, end] = [first?.offset ?? 0, (last?.offset ?? 0) + 1]
    const isWhole = stretches.length === 1
    return {
      start,
      text: document.slice(start, end),
      x: isWhole ? x : x + letter * from,
      y: baseline - ASCENT * size,
      width: isWhole ? width : letter * (to - from),
      size,
    }
  })
}

/** Letters between two that follow each other: a space, a line break, an indent. */
const FARTHEST = 12
/** Letters reach about so many font sizes above the baseline. */
const ASCENT = 0.8

/** Whether the file's runs tell of most letters of a line. */
function isTold(lineStarts: readonly number[], index: number, told: ReadonlySet<number>): boolean {
  const [from = 0, to = 0] = [lineStarts[index], lineStarts[index + 1]]
  let count = 0
  for (let at = from; at < to; at++) if (told.has(at)) count++
  return count * 2 > to - from
}

const pieceOfLine = (document: string, { span, box }: PlacedLine): Piece => ({
  start: span.start,
  text: document.slice(span.start, span.end),
  x: box.x,
  y: box.y,
  width: box.width,
  size: box.height,
})
