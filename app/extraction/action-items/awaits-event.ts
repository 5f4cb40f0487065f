import type { Clause } from '../language/clause.ts'
import type { Sentence } from './sentence.ts'
import { isRecurring } from './habits.ts'

const WHEN = new Set(['när', 'då', 'snart', 'fort'])
/** Said of whoever it may be: what always holds. */
const ANYBODY = /^(?:man|någon|du|ni|det|medlem(?:men)?|sökande(?:n)?)$/u

/** "när alla har anmält sig", "när det är sammanställt": one event that is awaited, and no day that is known. */
export const awaitsEvent = (sentence: Sentence, clause: Clause): boolean =>
  [clause, ...goingOn(sentence, clause)].some(({ inner }) => inner.some((one) => isAwaited(sentence, one))) &&
  !isRecurring(sentence.text)

/** "bereds och kommer till styrelsen när …": what else is told of the same. */
const goingOn = ({ clauses }: Sentence, clause: Clause): readonly Clause[] =>
  clauses.filter((one) => one.subjectInherited && one.subject === clause.subject)

function isAwaited({ tokens }: Sentence, { kind, opener, verbs, subject }: Clause): boolean {
  if (kind !== 'condition' || !WHEN.has(opener ?? '')) return false
  const who = subject !== null && subject.to - subject.from === 1 ? (tokens[subject.from]?.lower ?? '') : ''
  const [first] = verbs
  // "när en elev har varit borta": whenever that happens.
  if (subject !== null && /^(?:en|ett)$/u.test(tokens[subject.from]?.lower ?? '')) return false
  // "så snart besked finns", not "när det finns ärenden".
  const there = first?.form === 'present' && THERE.has(first.lemma) && AWAITED.test(who)
  const done =
    verbs.at(-1)?.form === 'supine' || (first?.lemma === 'vara' && first.form === 'present') || there
  return done && (!ANYBODY.test(who) || (who === 'det' && first?.lemma === 'vara'))
}

const THERE = new Set(['finnas', 'föreligga', 'komma', 'inkomma'])
const AWAITED = /^(?:besked(?:et)?|svar(?:et|en)?|beslut(?:et)?|resultatet|offerterna|underlaget)$/u

/** "innan projekteringen sätts i gång", "innan den sänds ut": before what is yet to be done. */
export const startsLater = ({ inner }: Clause): boolean =>
  inner.some(
    ({ kind, opener, subject, verbs: [first] }) =>
      kind === 'condition' &&
      opener === 'innan' &&
      subject !== null &&
      first?.form === 'present' &&
      first.passive,
  )
