import { chooseDeadline } from '../deadlines/choose-deadline.ts'
import { findDeadlines, type Deadline } from '../deadlines/find-deadlines.ts'
import { readRecurrence, type FoundRecurrence } from '../deadlines/recurrence.ts'
import type { DateContext } from '../deadlines/rule.ts'
import { isTold, textOf, type Clause, type TokenRange } from '../language/clause.ts'
import { readOwners, type NamedOwner, type People } from '../owners/read-owners.ts'
import { readReportTo, type ReportTo } from './report-to.ts'
import type { FoundDuty } from './read-duties.ts'
import type { Sentence } from './sentence.ts'
import { latin } from '../language/latin.ts'

/** A duty with all that its own sentence says of it; spans are in the sentence. */
export type CompleteDuty = Readonly<{
  found: FoundDuty
  owners: readonly NamedOwner[]
  due: Deadline | null
  every: FoundRecurrence | null
  reportTo: ReportTo | null
}>

/** Reads owners, deadline, recurrence and recipient; null where the duty needs a deadline and has none, or falls due at this meeting. */
export function completeDuty(
  sentence: Sentence,
  found: FoundDuty,
  dates: DateContext,
  people: People,
): CompleteDuty | null {
  const named = findDeadlines(sentence.text, dates).filter((one) => governs(sentence, found.clause, one))
  const due = chooseDeadline(ownOf(sentence, found.clause, named), dates.meeting)
  if (due === null && found.kind === 'commitment' && named.some((one) => one.date === dates.meeting))
    return null
  const every = readRecurrence(sentence.text)
  if (found.needsDue === 'named' && due === null && every === null) return null
  if (found.needsDue === 'any' && (due === null || (due.date === null && !due.awaited))) return null
  if (found.needsDue === 'limit' && (due === null || due.date === null || !due.limit)) return null
  return {
    found,
    owners: found.owner === null ? [] : readOwners(sentence.tokens, found.owner, people),
    due,
    every,
    reportTo: found.told ? subjectTold(sentence, found.told) : readReportTo(sentence.text),
  }
}

function subjectTold(sentence: Sentence, told: TokenRange): ReportTo | null {
  const first = sentence.tokens[told.from]
  const last = sentence.tokens[told.to - 1]
  if (first === undefined || last === undefined) return null
  return {
    body: textOf(sentence.tokens, told),
    span: { start: first.start, end: last.end },
    rule: 'body-gets-report',
  }
}

// After a question the date of a meeting belongs to the duty again: "återkomma med hur det kan göras till mötet i maj".
const CLOSING_WORDS = /^senast|möte|sammanträde/iu

/** Of two duties in one sentence each has the date in its own clause: "Mats skickar brevet i mars och Eva svarar i april". */
function ownOf(sentence: Sentence, { range }: Clause, named: readonly Deadline[]): readonly Deadline[] {
  const own = named.filter((one) => {
    const token = sentence.tokens.findIndex(({ start }) => start >= one.core.start)
    return range.from <= token && token < range.to
  })
  return own.length > 0 ? own : named
}

/** "Protokollet från mötet den 4 maj anmäls": a date in the subject says which, not when. */
const names = ({ subject, verbs }: Clause, token: number): boolean =>
  subject !== null && subject.from <= token && token < subject.to && subject.to <= (verbs[0]?.at ?? 0)

/** "HR-chefen senast den 15 januari ska": an adverbial between subject and verb, as after "att". */
const OWN_TIME = latin(/^(?:senast|till|under|inför|innan|före|fram|inom|vid (?:nästa|varje))(?!\p{L})/iu)

/** A date inside a condition, a question or something told is not the duty's own. */
function governs(sentence: Sentence, clause: Clause, deadline: Deadline): boolean {
  const token = sentence.tokens.findIndex((one) => one.start >= deadline.core.start)
  if (names(clause, token) && !OWN_TIME.test(deadline.text)) return false
  const inside = sentence.clauses.filter(
    (one) => one !== clause && one.range.from <= token && token < one.range.to,
  )
  return !inside.some(
    (one) =>
      one.kind === 'condition' ||
      (one.kind === 'question' && !CLOSING_WORDS.test(deadline.text)) ||
      (one.kind === 'relative' && isTold(one)),
  )
}
