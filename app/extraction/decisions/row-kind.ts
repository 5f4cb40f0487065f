import { readDecisionKind, type KindReading } from './decision-kind.ts'
import { latin } from '../language/latin.ts'
import { isGrantRow } from './grant-rows.ts'

/** The kind of one row of what was decided; where it says nothing of its own, by the words that lead the list. */
export function readRowKind(text: string, lead: string, title: string): KindReading {
  const read = readDecisionKind(text, title)
  if (read.rule !== 'kind-none') return read
  if (isGrantRow(text)) return GRANT
  if (MEETS.test(text) || DAYS.test(text)) return OWN_MEETING
  return lead === '' ? read : readDecisionKind(`${lead} ${text}`, title)
}

/** "Nästa möte blir den 3 april", "Styrelsen möts första måndagen varje månad": told of its meeting where it is no decision. */
const MEETS = latin(
  /^nästa\s(?:\p{L}+\s)?(?:\p{L}*möte|sammanträde|träff)(?!\p{L})|^(?:att\s)?(?:vi|styrelsen|nämnden|gruppen|nätverket|rådet)\s(?:möts|träffas|ses|sammanträder)\s(?:första|sista|varje|varannan|den|en|två|fyra|\p{L}+dag)/iu,
)
/** "10 februari, 24 mars och 19 maj": nothing but the days of meetings. */
const DAYS = latin(/^(?:(?:den\s)?\d{1,2}\s\p{L}+(?:\s\d{4})?(?:,\s?|\soch\s|\.?$)){2,20}$/u)
const OWN_MEETING: KindReading = { kind: 'procedure', rule: 'kind-formality' }
const GRANT: KindReading = { kind: 'fund', rule: 'kind-grant' }
