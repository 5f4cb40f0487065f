import { latin } from '../../language/latin.ts'
import { tokenize } from '../../language/token.ts'
import { readOwners, type People } from '../../owners/read-owners.ts'
import type { ItemOwner, SectionItem } from '../section-item.ts'
import type { Refiner } from './index.ts'

const GROUP =
  /^(?:arbetsgruppen|arbetsgrupp|gruppen|grupp|tillfällig arbetsgrupp|redaktionskommittén|kommittén)$/iu

/** A group whose members an earlier sentence of the section named is those members. */
export const groupMembers: Refiner = (items, people) =>
  items.map((item, index) => {
    const only = item.owners.length === 1 ? item.owners[0] : undefined
    if (only === undefined || !GROUP.test(only.name)) return item
    const named = items
      .slice(0, index)
      .findLast(
        (earlier) => earlier.owners.length > 1 && /(?:grupp|kommitté)/iu.test(earlier.placed.sentence.text),
      )
    const members = named?.owners ?? membersToldOf(item, people)
    return members.length > 1
      ? { ...item, owners: members.map((owner) => ({ ...owner, span: null, rule: 'group-members' })) }
      : item
  })

/** "En arbetsgrupp tillsätts med Anna Berg, Bo Ek och Siv Ask." */
const SET_UP = latin(
  /(?<!\p{L})(?:[Ee]n|[Nn]y|[Ff]öljande) (?:\p{L}+ ){0,2}\p{L}*(?:grupp|kommitté) (?:\p{L}+ ){0,3}(?:med|av|består av|bestående av):? (?<names>\p{Lu}[\p{L} ,-]{5,200})\./u,
)

/** Those with whom the paragraph says that a group is set up, where they are people all. */
function membersToldOf({ placed: { passage, span } }: SectionItem, people: People): readonly ItemOwner[] {
  const names = SET_UP.exec(passage.text.slice(0, span.start).trimEnd())?.groups?.names
  if (names === undefined) return []
  const tokens = tokenize(names)
  const members = readOwners(tokens, { from: 0, to: tokens.length }, people)
  return members.every(({ kind }) => kind === 'person') ? members : []
}
