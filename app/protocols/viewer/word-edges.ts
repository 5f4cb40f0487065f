import type { LinedSheet } from './anchors.ts'

/** Where the words of the pages begin and end sideways, in points. */
export type WordEdges = Readonly<{ left: number; right: number }>

/** Stamps and page numbers stand farther out than the text does, and are not what one reads. */
const RARE = 0.02

/** Points of the margin that stay beside the words. */
const MARGIN = 12

/** The column that the words of nearly all lines stand in; the whole width of sheets without lines. */
export function findWordEdges(sheets: readonly Pick<LinedSheet, 'width' | 'placed'>[]): WordEdges {
  const boxes = sheets.flatMap(({ placed }) => placed.map(({ box }) => box))
  const widest = Math.max(...sheets.map(({ width }) => width))
  if (boxes.length === 0) return { left: 0, right: widest }
  const lefts = boxes.map(({ x }) => x).toSorted((one, other) => one - other)
  const rights = boxes.map(({ x, width }) => x + width).toSorted((one, other) => one - other)
  const few = Math.floor(boxes.length * RARE)
  return {
    left: Math.max((lefts[few] ?? 0) - MARGIN, 0),
    right: Math.min((rights.at(-1 - few) ?? widest) + MARGIN, widest),
  }
}
