import { findBareDate } from '../../deadlines/bare-date.ts'
import type { DateContext } from '../../deadlines/rule.ts'
import { isTimeColumn } from '../../minutes/column-names.ts'
import { sourceSpan, type Passage } from '../../passage.ts'
import { overlapping, overlaps, type Span } from '../../span.ts'
import type { SectionItem } from '../section-item.ts'
import type { ToldDate } from './told-date.ts'

/** A block beside a row that says by when. */
type TimeField = Readonly<{ passage: Passage; row: Span }>

/** Those of the parts of these duties, in the order of the text. */
export const timeFields = (items: readonly SectionItem[]): readonly TimeField[] =>
  [...new Set(items.map(({ placed }) => placed.part))].flatMap(({ blocks }) =>
    blocks.flatMap(({ passage, row, column }) =>
      row !== undefined && isTimeColumn(column) ? [{ passage, row }] : [],
    ),
  )

/** "Klart senast: 2031-12-01" on the line below a duty, as in a form; null where several duties could be meant. */
export function fieldDate(
  item: SectionItem,
  items: readonly SectionItem[],
  fields: readonly TimeField[],
  dates: DateContext,
): ToldDate | null {
  if (fields.length === 0) return null
  const [field] = overlapping(fields, ({ row }) => row, placeOf(item))
  if (field === undefined) return null
  const { passage, row } = field
  if (items.filter((one) => overlaps(row, placeOf(one))).length > 1) return null
  const due = findBareDate(passage.text, dates)
  return due === null ? null : { placed: { passage, span: { start: 0, end: passage.text.length } }, due }
}

const placeOf = ({ placed: { passage, span } }: SectionItem) => sourceSpan(passage, span)
