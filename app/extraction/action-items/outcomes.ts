import { headOf } from '../language/actors.ts'
import { mainVerb, textOf, type Clause } from '../language/clause.ts'
import { latin } from '../language/latin.ts'
import type { Sentence } from './sentence.ts'

/** "till nämnden", "för gruppen": words that bring something to a body. */
export const TO_A_BODY = latin(
  /(?<!\p{L})(?:till|för) (?:\p{L}+ )?\p{L}*(?:presidiet?|presidium|nämnden|styrelsen|utskottet|fullmäktige|gruppen|direktionen|rådet|stämman|nätverket|kommittén|mötet|sammanträdet)(?!\p{L})/iu,
)

/** "på nästa möte", "vid sammanträdet i maj": a meeting of those who decide. */
export const AT_A_MEETING = latin(
  /(?<!\p{L})(?:(?:nästa|nästkommande|kommande) \p{L}*(?:möte|sammanträde)|(?:mötet|sammanträdet) (?:i|den)|\p{L}+(?:mötet|sammanträdet))(?!\p{L})/iu,
)

/** "att resultatet rapporteras till presidiet": what becomes of the work, and to whom. */
export const isOutcomeTold = ({ tokens }: Sentence, { kind, subject, range }: Clause): boolean => {
  if (subject === null) return false
  const what = kind === 'that' ? TOLD_OF : RESULT
  if (!what.test(tokens[subject.from]?.lower ?? '')) return false
  // "Därefter redovisas utfallet": when, and so not at this meeting.
  if (tokens[range.from]?.lower === 'därefter') return true
  const words = textOf(tokens, range)
  return TO_A_BODY.test(words) || TO_AN_OFFICE.test(words)
}
const TOLD_OF = /^(?:resultatet|utfallet|uppdraget|arbetet)$/u
const TO_AN_OFFICE = latin(
  /\still (?:\p{L}+ )?\p{L}*(?:förvaltningen|kontoret|kommunen|länsstyrelsen)(?!\p{L})/iu,
)

const HANDED_OVER = new Set(['överlämna', 'lämna', 'översända', 'presentera'])
const SENT = new Set(['skicka', 'sända', 'översända', 'tillställa', 'lämna', 'delge', 'anmäla'])
const IN_TIME = latin(/(?<!\p{L})(?:i god tid|inför|före|innan|senast)(?!\p{L})/iu)
const RESULT = latin(/^(?:resultatet|utfallet|utvärderingen|\p{L}*sammanställningen|slutrapporten)$/u)
const MADE =
  /(?:utredning|beräkning|kalkyl|analys|kartläggning|sammanställning|redovisning|rapport|utvärdering|inventering|översyn|plan|underlag|förslag|resultat)(?:en|et)$/u

/** "Remissammanställningen tillställs utskottet": what was made, and not the papers of a meeting. */
export const isResult = ({ tokens }: Sentence, { subject }: Clause): boolean =>
  subject !== null && RESULT.test(headOf(tokens, subject)?.lower ?? '')

/** "Resultatet skickas till nätverket"; "Kalkylen överlämnas till utskottet i god tid före beredningen": what was made, by a time. */
export function isHandedOver(sentence: Sentence, clause: Clause): boolean {
  const { tokens } = sentence
  const verb = mainVerb(clause)
  const { subject, range } = clause
  if (verb?.passive !== true || subject === null || !TO_A_BODY.test(textOf(tokens, range))) return false
  if (isResult(sentence, clause) && SENT.has(verb.lemma)) return true
  const what = headOf(tokens, subject)?.lower ?? ''
  return (
    MADE.test(what) &&
    HANDED_OVER.has(verb.lemma) &&
    IN_TIME.test(textOf(tokens, { from: verb.at, to: range.to }))
  )
}
