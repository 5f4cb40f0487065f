import { groupStem, membersOf, namedGroups, type NamedGroup } from '../../owners/group-members.ts'
import type { People } from '../../owners/read-owners.ts'
import { impliedBy, type ItemOwner, type SectionItem } from '../section-item.ts'
import type { Refiner } from './index.ts'

/** A group whose members the section names is those members; so are those of whom only the last is taken for the owner. */
export const groupMembers: Refiner = (items, people) => {
  let groups: readonly NamedGroup[] | null = null
  return items.map((item, index) => {
    const own = setUpHere(item, people)
    if (own.length > 0) return withOwners(item, own)
    const only = item.owners.length === 1 ? item.owners[0] : undefined
    const stem = only === undefined || only.kind === 'person' ? null : groupStem(only.name)
    if (stem === null) return item
    groups ??= groupsIn(items, people)
    const members = membersOf(stem, groups)
    return withOwners(item, members.length > 0 ? members : membersBefore(items.slice(0, index)))
  })
}

const withOwners = (item: SectionItem, members: readonly ItemOwner[]): SectionItem =>
  members.length > 1 ? { ...item, owners: impliedBy({ rule: 'group-members' }, members) } : item

/** "tillsätta en grupp bestående av Anna, Bo och Siv, som får i uppdrag att": where those names or the group are the owners. */
function setUpHere({ owners, placed: { sentence } }: SectionItem, people: People): NamedGroup['members'] {
  if (owners.length === 0) return []
  const own = namedGroups(sentence.text, people).find(({ names }) =>
    owners.some(
      ({ name, span, kind }) =>
        (span !== null && span.start >= names.start && span.end <= names.end) ||
        (kind !== 'person' && groupStem(name) !== null),
    ),
  )
  return own?.members ?? []
}

function groupsIn(items: readonly SectionItem[], people: People): readonly NamedGroup[] {
  const parts = new Set(items.map(({ placed }) => placed.part))
  const passages = new Set(
    [...parts]
      .flatMap(({ blocks }) => blocks.map(({ passage }) => passage))
      .concat(items.map(({ placed }) => placed.passage)),
  )
  return [...passages].flatMap(({ text }) => namedGroups(text, people))
}

/** Those whom an earlier duty of the section gives to a group: "En arbetsgrupp med Anna och Bo får i uppdrag". */
const membersBefore = (earlier: readonly SectionItem[]): readonly ItemOwner[] =>
  earlier.findLast(
    ({ owners, placed }) => owners.length > 1 && /(?:grupp|kommitté)/iu.test(placed.sentence.text),
  )?.owners ?? []
