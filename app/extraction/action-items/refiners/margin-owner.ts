import { tokenize } from '../../language/token.ts'
import { readOwners } from '../../owners/read-owners.ts'
import { sourceSpan } from '../../passage.ts'
import { overlaps } from '../../span.ts'
import { isOwnerColumn } from '../../minutes/column-names.ts'
import { impliedBy } from '../section-item.ts'
import type { Refiner } from './index.ts'

/**
 * In minutes with an owner column beside the text, who stands beside a sentence that names nobody is its owner. A single word
 * that the attendance list does not know may be a firm or a place.
 */
export const marginOwner: Refiner = (items, people) =>
  items.map((item) => {
    if (item.owners.length > 0) return item
    const { passage, part, span } = item.placed
    const sentence = sourceSpan(passage, span)
    const beside = part.blocks.find(
      (block) => isOwnerColumn(block.column) && overlaps(block.row ?? block.span, sentence),
    )
    if (beside === undefined) return item
    const tokens = tokenize(beside.passage.text)
    const owners = readOwners(tokens, { from: 0, to: tokens.length }, people).filter(
      (owner) => owner.rule !== 'first-name' || people.attendance.length === 0,
    )
    return { ...item, owners: impliedBy({ rule: 'margin' }, owners) }
  })
