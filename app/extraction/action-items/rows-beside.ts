import { UNNAMED_OWNERS } from '../minutes/margin-cell.ts'
import type { Block, Part } from '../minutes/minutes.ts'
import { overlapping, overlaps, type Span } from '../span.ts'

/** A row with initials beside it, and what it ends with: in one that tells at length they have to do with that. */
export type RowBeside = Readonly<{ row: Span; last: Span }>

const spanOf = ({ span }: Block): Span => span

/** The rows of a part that have initials beside them. */
export function rowsBeside({ blocks }: Part): RowBeside[] {
  const cells = blocks.filter(({ column }) => column === UNNAMED_OWNERS)
  if (cells.length === 0) return []
  const texts = blocks.filter(({ column }) => column === null)
  return cells.map(({ row: whole, span }) => {
    const row = whole ?? span
    return { row, last: overlapping(texts, spanOf, row).at(-1)?.span ?? row }
  })
}

/** Whether the words at the span are what a row ends with that has initials beside it. */
export const endsRow = (rows: readonly RowBeside[], span: Span): boolean =>
  overlapping(rows, ({ row }) => row, span).some(({ last }) => overlaps(last, span))
