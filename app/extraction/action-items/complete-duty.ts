import { chooseDeadline, firstTimes } from '../deadlines/choose-deadline.ts'
import { findDeadlines, type Deadline } from '../deadlines/find-deadlines.ts'
import { readHalfYearly, readRecurrence, type FoundRecurrence } from '../deadlines/recurrence.ts'
import type { DateContext } from '../deadlines/rule.ts'
import { textOf, type TokenRange } from '../language/clause.ts'
import { latin } from '../language/latin.ts'
import { actingBefore } from './acting-before.ts'
import { startedBy } from './begins-on.ts'
import { dateAtEnd } from './date-at-end.ts'
import { calledBy, isOwnBody } from '../minutes/own-body.ts'
import { inNominative } from '../owners/genitive.ts'
import { readOwners, type NamedOwner, type People } from '../owners/read-owners.ts'
import { resolvePerson } from '../owners/resolve-person.ts'
import { overlaps } from '../span.ts'
import { ownDates } from './own-dates.ts'
import { datesOfReport } from './report-dates.ts'
import { readReportTo, type ReportTo } from './report-to.ts'
import type { FoundDuty } from './read-duties.ts'
import type { Sentence } from './sentence.ts'

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
  const all = findDeadlines(sentence.text, dates).flatMap((one) =>
    namesMaj(one, people) ? [] : isOfOthers(sentence, one) ? { ...one, date: null, meetingOf: null } : one,
  )
  const every =
    readRecurrence(sentence.text, calledBy(sentence.setting.body)) ??
    (found.kind === 'report' ? readHalfYearly(sentence.text) : null)
  const own = datesOfReport(sentence, found, all) ?? ownDates(sentence, found.clause, all)
  const named = every === null ? own : firstTimes(sentence.text, own)
  const listed = found.rule === 'action-list' && named.length === 0 ? dateAtEnd(sentence.text, dates) : null
  const due =
    chooseDeadline(listed === null ? named : [listed], dates.meeting) ?? startedBy(sentence, found, dates)
  if (due === null && found.kind === 'commitment' && named.some((one) => one.date === dates.meeting))
    return null
  if (found.needsDue === 'any' && (due === null || (due.date === null && !due.awaited))) return null
  if (found.needsDue === 'limit' && (due === null || due.date === null || !due.limit)) return null
  if (found.needsDue === 'named' && due === null && every === null) return null
  const owners = ownersNamed(sentence, found, people)
  const told = found.told
    ? subjectTold(sentence, found.told)
    : readReportTo(sentence.text, {
        own: calledBy(sentence.setting.body),
        isReport: found.kind === 'report',
      })
  // "ger i uppdrag till förvaltningen att presentera": who acts is not told of it.
  const acts =
    told !== null &&
    owners.some(
      ({ name, span }) => name.toLowerCase() === told.body.toLowerCase() || overlaps(span, told.span),
    )
  return { found, owners, due, every, reportTo: acts ? null : told }
}

/** "återkopplar till Maj", where somebody is called so: no month. */
const namesMaj = ({ text }: Deadline, { attendance, nearby }: People): boolean =>
  text.endsWith(' Maj') && resolvePerson('Maj', attendance, nearby) !== null

const OF_A_BODY = latin(
  /(?<!\p{L})(?<whose>\p{L}*(?:presidiet|utskottet|gruppen|rådet|nätverket|kommittén|nämnden|styrelsen|direktionen|fullmäktige))s\s$/iu,
)
const LONGEST_BODY = 40

/** "på presidiets nästa träff" in the minutes of the board: nobody knows when. */
function isOfOthers({ text, setting }: Sentence, { rule, core }: Deadline): boolean {
  if (rule !== 'next-meeting') return false
  const before = text.slice(Math.max(0, core.start - LONGEST_BODY), core.start)
  const whose = OF_A_BODY.exec(before)?.groups?.whose?.toLowerCase()
  if (whose === undefined || setting.body === null) return false
  const named = setting.body.toLowerCase().includes(whose.slice(0, -2))
  return /(?:presidiet|gruppen|kommittén)$/u.test(whose) ? !named : !isOwnBody(`${whose}s`, setting.body)
}

/** "Den förra svarar för listan": whoever that is. */
const POINTS_BACK = /^(?:den )?(?:förr[ae]|senare|(?:sist|först)nämnd[ae])$/iu

function ownersNamed(sentence: Sentence, found: FoundDuty, people: People): NamedOwner[] {
  const { tokens } = sentence
  const { genitive } = found
  const owner = found.owner ?? actingBefore(sentence, found)
  if (owner === null) return []
  const words = genitive === true ? inNominative(tokens, owner, people.names) : tokens
  return readOwners(words, owner, people).filter(({ name }) => !POINTS_BACK.test(name))
}

function subjectTold(sentence: Sentence, told: TokenRange): ReportTo | null {
  const first = sentence.tokens[told.from]
  const last = sentence.tokens[told.to - 1]
  if (first === undefined || last === undefined || first.lower === 'vi') return null
  return {
    body: textOf(sentence.tokens, told),
    span: { start: first.start, end: last.end },
    rule: 'body-gets-report',
  }
}
