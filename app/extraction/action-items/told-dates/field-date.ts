import { findBareDate } from '../../deadlines/bare-date.ts'
import type { DateContext } from '../../deadlines/rule.ts'
import { isTimeColumn } from '../../minutes/column-names.ts'
import { sourceSpan } from '../../passage.ts'
import { overlaps } from '../../span.ts'
import type { SectionItem } from '../section-item.ts'
import type { ToldDate } from './told-date.ts'

/** "Klart senast: 2031-12-01" on the line below a duty, as in a form; null where several duties could be meant. */
export function fieldDate(
  item: SectionItem,
  items: readonly SectionItem[],
  dates: DateContext,
): ToldDate | null {
  const field = item.placed.part.blocks.find(
    ({ column, row }) => isTimeColumn(column) && row !== undefined && overlaps(row, placeOf(item)),
  )
  const row = field?.row
  if (field === undefined || row === undefined) return null
  if (items.filter((one) => overlaps(row, placeOf(one))).length > 1) return null
  const { passage } = field
  const due = findBareDate(passage.text, dates)
  return due === null ? null : { placed: { passage, span: { start: 0, end: passage.text.length } }, due }
}

const placeOf = ({ placed: { passage, span } }: SectionItem) => sourceSpan(passage, span)
