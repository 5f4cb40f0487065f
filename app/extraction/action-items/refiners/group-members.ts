import type { Refiner } from './index.ts'

const GROUP =
  /^(?:arbetsgruppen|arbetsgrupp|gruppen|grupp|tillfällig arbetsgrupp|redaktionskommittén|kommittén)$/iu

/** A group whose members an earlier sentence of the section named is those members. */
export const groupMembers: Refiner = (items) =>
  items.map((item, index) => {
    const only = item.owners.length === 1 ? item.owners[0] : undefined
    if (only === undefined || !GROUP.test(only.name)) return item
    const named = items
      .slice(0, index)
      .findLast(
        (earlier) => earlier.owners.length > 1 && /(?:grupp|kommitté)/iu.test(earlier.placed.sentence.text),
      )
    return named
      ? { ...item, owners: named.owners.map((owner) => ({ ...owner, span: null, rule: 'group-members' })) }
      : item
  })
