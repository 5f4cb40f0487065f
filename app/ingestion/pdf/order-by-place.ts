import type { Stretch } from './stretches.ts'

type Row = readonly Stretch[]
type Gutter = Readonly<{ from: number; to: number }>

/** Points; narrower white space is a gap between words. */
const NARROWEST = 12
const FEWEST_ROWS = 3

/** Stretches from top to bottom; where rows below each other share a gutter, the left column goes first. */
export function orderByPlace(stretches: readonly Stretch[]): Stretch[] {
  const ordered: Stretch[] = []
  let band: Row[] = []
  let gutters: Gutter[] = []
  for (const row of rowsOf(stretches)) {
    const shared = intersect(gutters, emptyPartsOf(row))
    if (shared.length === 0) {
      ordered.push(...readBand(band, gutters))
      band = []
    }
    gutters = shared.length === 0 ? guttersOf(row) : shared
    band.push(row)
  }
  return [...ordered, ...readBand(band, gutters)]
}

function readBand(band: readonly Row[], gutters: readonly Gutter[]): Stretch[] {
  const all = band.flat()
  const [gutter] = gutters.toSorted((a, b) => b.to - b.from - (a.to - a.from))
  if (gutter === undefined || band.length < FEWEST_ROWS) return all
  const left = all.filter((stretch) => stretch.box.x < gutter.from)
  const right = all.filter((stretch) => stretch.box.x >= gutter.from)
  return [...left, ...orderByPlace(right)]
}

function rowsOf(stretches: readonly Stretch[]): Row[] {
  const rows: Stretch[][] = []
  for (const stretch of stretches.toSorted((a, b) => a.baseline - b.baseline)) {
    const first = rows.at(-1)?.[0]
    if (first !== undefined && stretch.baseline - first.baseline < 0.4 * first.size)
      rows.at(-1)?.push(stretch)
    else rows.push([stretch])
  }
  return rows.map((row) => row.toSorted((a, b) => a.box.x - b.box.x))
}

/** The white space between the stretches of a row. */
const guttersOf = (row: Row): Gutter[] =>
  emptyPartsOf(row).filter(({ from, to }) => from > -Infinity && to < Infinity)

/** The same and the margins beside them, where another row may have a column. */
function emptyPartsOf(row: Row): Gutter[] {
  const edges = row.flatMap(({ box }) => [box.x, box.x + box.width])
  const parts = [-Infinity, ...edges, Infinity]
  return row
    .map((_, index) => index)
    .concat(row.length)
    .map((index) => ({ from: parts[2 * index] ?? 0, to: parts[2 * index + 1] ?? 0 }))
    .filter(({ from, to }) => to - from >= NARROWEST)
}

const intersect = (some: readonly Gutter[], others: readonly Gutter[]): Gutter[] =>
  some.flatMap((a) =>
    others
      .map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }))
      .filter(({ from, to }) => to - from >= NARROWEST),
  )
