import { namesActor } from '../../language/actors.ts'
import { latin } from '../../language/latin.ts'
import { tokenize } from '../../language/token.ts'
import { readOwners } from '../../owners/read-owners.ts'
import { impliedBy } from '../section-item.ts'
import type { Refiner } from './index.ts'

const SENT_BACK = latin(
  /(?<!\p{L})återremitter(?:as|ar|a)\s(?:\p{L}+\s)?till\s(?<who>(?:(?!\s(?:för|med|och|samt|att)\s)[^.,;:]){3,60})/iu,
)
/** So far back in its paragraph the matter may have been sent. */
const REACH = 200

/** "Ärendet återremitteras till förvaltningen. Underlaget ska kompletteras med …": by those who get it back. */
export const sentBackTo: Refiner = (items, people) =>
  items.map((item) => {
    const { first, owners, placed } = item
    if (owners.length > 0 || first.found.kind !== 'assignment' || placed.span.start === 0) return item
    if (placed.sentence.setting.part !== 'decision') return item
    const before = placed.passage.text.slice(Math.max(0, placed.span.start - REACH), placed.span.start)
    const who = SENT_BACK.exec(before)?.groups?.who
    if (who === undefined) return item
    const tokens = tokenize(who)
    const all = { from: 0, to: tokens.length }
    if (!namesActor(tokens, all, people.names)) return item
    return { ...item, owners: impliedBy({ rule: 'of-assignment' }, readOwners(tokens, all, people)) }
  })
