import { headOf } from '../../language/actors.ts'
import { latin } from '../../language/latin.ts'
import { wantsPoints } from '../list-points.ts'
import type { SectionItem } from '../section-item.ts'
import { subjectKind } from '../subjects.ts'
import type { Refiner } from './index.ts'

/** What is handed in to whoever asked for it. */
const HANDED_IN = latin(
  /^(?:\p{L}*svar(?:et|en)?|yttrande(?:t|n|na)?|synpunkter(?:na)?|anbud(?:et|en)?|ansökan|ansökningar(?:na)?|\p{L}*anmälan|anmälningar(?:na)?|motioner(?:na)?|överklagande(?:t|n)?)$/u,
)

/**
 * "Svar ska ha inkommit senast den 13 maj", where no decision took that date over, is what somebody outside asks for
 * and no duty that was given here. Asked for by somebody named, it stays.
 */
export const dropDemands: Refiner = (items) =>
  items.filter((item) => !isDemand(item) && !isToldBelow(item, items))

/** "Senast i maj ska följande vara klart:" and below it who does what: these are the duties. */
const isToldBelow = ({ owners, placed: { sentence } }: SectionItem, items: readonly SectionItem[]): boolean =>
  owners.length === 0 &&
  wantsPoints(sentence.text) &&
  items.some(({ placed }) => placed.sentence.setting.lead === sentence.text)

function isDemand({ first, owners, placed: { sentence } }: SectionItem): boolean {
  const { rule, clause } = first.found
  if (rule !== 'shall-by' || owners.length > 0 || clause.subject === null) return false
  return (
    HANDED_IN.test(headOf(sentence.tokens, clause.subject)?.lower ?? '') &&
    !sentence.tokens.some(
      (token, at) =>
        at > (clause.verbs[0]?.at ?? 0) &&
        token.capital &&
        subjectKind(sentence, { from: at, to: at + 1 }) === 'named',
    )
  )
}
