import type { Box } from '#app/extraction/document.ts'
import { greatest, least } from './extremes.ts'
import type { Piece } from './page-pieces.ts'

/** Words on one baseline without a wide gap: a line of a paragraph, or of a cell. */
export type Stretch = Readonly<{
  text: string
  baseline: number
  size: number
  box: Box
  /** The number of the heading on the page that the file's own tags say it is part of. */
  heading?: number
}>

/** A gap of more than this many font sizes parts two stretches. */
const WIDE_GAP = 1.4
const WORD_GAP = 0.14
const SAME_GAP = 0.2
/** Pieces of one line may be this much higher or lower, as footnote signs are. */
const RAISED = 0.4
/** A list marker or a section's number, which belongs to the words at its right however far off they are set. */
const MARKER = /^(?:\d{1,3}[.)]|\p{L}[.)]|[•\-–o·*]|§{1,2}\s?\d{1,4}(?:\s\p{Ll})?)$/u

/** Joins pieces that follow each other on one baseline, in the order of the file. */
export function joinPieces(pieces: readonly Piece[]): Stretch[] {
  const stretches: Stretch[] = []
  let line: Piece[] = []
  for (const piece of pieces) {
    if (!continues(line, piece)) {
      stretches.push(...cutAtWideGaps(line))
      line = []
    }
    line.push(piece)
  }
  return attachMarkers([...stretches, ...cutAtWideGaps(line)])
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

function continues(line: readonly Piece[], piece: Piece): boolean {
  const last = line.at(-1)
  const first = line[0]
  if (last === undefined || first === undefined) return false
  const size = Math.min(Math.max(first.size, piece.size), 14)
  return Math.abs(piece.baseline - first.baseline) < RAISED * size && piece.x > endOf(last) - 0.5 * size
}

function cutAtWideGaps(line: readonly Piece[]): Stretch[] {
  const justified = isJustified(line)
  const groups: Piece[][] = []
  for (const [index, piece] of line.entries()) {
    const group = groups.at(-1)
    const last = line[index - 1]
    const isWide = last !== undefined && piece.x - endOf(last) > WIDE_GAP * piece.size
    if (group === undefined || (isWide && !justified && !isMarker(group))) groups.push([piece])
    else group.push(piece)
  }
  return groups.map(stretchOf)
}

/** A justified line has wide gaps too, but all of one width. */
function isJustified(line: readonly Piece[]): boolean {
  const gaps = line
    .slice(1)
    .map((piece, index) => piece.x - endOf(line[index] ?? piece))
    .filter((gap) => gap > WORD_GAP * (line[0]?.size ?? 0))
  return gaps.length > 1 && greatest(gaps) - least(gaps) < SAME_GAP * greatest(gaps)
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

const endOf = (piece: Piece): number => piece.x + piece.width
