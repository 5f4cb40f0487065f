import type { Box } from '#app/extraction/document.ts'
import { greatest, least } from './extremes.ts'
import { findNarrowColumns, type NarrowColumns } from './narrow-columns.ts'
import type { Piece } from './page-pieces.ts'
import { endOf, gatherLines, WORD_GAP, wideGaps, type PieceLine } from './piece-lines.ts'

/** Words on one baseline without a wide gap: a line of a paragraph, or of a cell. */
export type Stretch = Readonly<{
  text: string
  baseline: number
  size: number
  box: Box
  /** The number of the heading on the page that the file's own tags say it is part of. */
  heading?: number
}>

/** A list marker or a section's number, which belongs to the words at its right however far off they are set. */
const MARKER = /^(?:\d{1,3}[.)]|\p{L}[.)]|[•\-–o·*]|§{1,2}\s?\d{1,4}(?:\s\p{Ll})?)$/u

/** Joins pieces that follow each other on one baseline, in the order of the file. */
export function joinPieces(pieces: readonly Piece[]): Stretch[] {
  const lines = gatherLines(pieces)
  const isNarrow = findNarrowColumns(lines)
  return attachMarkers(lines.flatMap((line) => cutIntoCells(line, isNarrow)))
}

/** Points between a marker and its item. */
const FARTHEST = 60

/** Some programs write the markers of a list before or after all of its items. */
function attachMarkers(stretches: readonly Stretch[]): Stretch[] {
  const markers = stretches.filter(({ text }) => MARKER.test(text))
  const items = Map.groupBy(
    stretches.filter(({ text }) => !MARKER.test(text)),
    ({ baseline }) => Math.round(baseline),
  )
  const taken = new Map<Stretch, Stretch>()
  for (const marker of markers) {
    const row = Math.round(marker.baseline)
    const nearby = [row, row - 1, row + 1].flatMap((at) => items.get(at) ?? [])
    const item = nearby.find((stretch) => !taken.has(stretch) && isBeside(marker, stretch))
    if (item !== undefined) taken.set(item, marker)
  }
  const attached = new Set(taken.values())
  return stretches
    .filter((stretch) => !attached.has(stretch))
    .map((stretch) => {
      const marker = taken.get(stretch)
      return marker === undefined ? stretch : withMarker(stretch, marker)
    })
}

function isBeside(marker: Stretch, { box }: Stretch): boolean {
  const gap = box.x - marker.box.x - marker.box.width
  return gap > -1 && gap < FARTHEST
}

const withMarker = (item: Stretch, { text, box }: Stretch): Stretch => ({
  ...item,
  text: `${text} ${item.text}`,
  box: { ...item.box, x: box.x, width: item.box.x + item.box.width - box.x },
})

function cutIntoCells(line: PieceLine, isNarrow: NarrowColumns): Stretch[] {
  const wide = new Set(wideGaps(line))
  const cells: Piece[][] = []
  for (const [index, piece] of line.entries()) {
    const cell = cells.at(-1)
    const begins = wide.has(index) || isNarrow(line, index)
    if (cell === undefined || (begins && !isMarker(cell))) cells.push([piece])
    else cell.push(piece)
  }
  return cells.map(stretchOf)
}

const isMarker = (pieces: readonly Piece[]): boolean => MARKER.test(textOf(pieces))

function stretchOf(pieces: readonly Piece[]): Stretch {
  const x = least(pieces.map((piece) => piece.x))
  const right = greatest(pieces.map(endOf))
  const size = greatest(pieces.map((piece) => piece.size))
  const baseline = pieces.find((piece) => piece.size === size)?.baseline ?? 0
  const heading = pieces[0]?.heading
  // Letters reach about 0.8 of the font size above the baseline and 0.2 below it.
  return {
    text: textOf(pieces),
    baseline,
    size,
    box: { x, y: baseline - 0.8 * size, width: right - x, height: size },
    ...(heading !== undefined && pieces.every((piece) => piece.heading === heading) && { heading }),
  }
}

function textOf(pieces: readonly Piece[]): string {
  let text = ''
  let end = -Infinity
  for (const piece of pieces) {
    if (text !== '' && piece.x - end > WORD_GAP * piece.size) text += ' '
    text += piece.text
    end = endOf(piece)
  }
  return text.replace(/\s+/gu, ' ').trim()
}
