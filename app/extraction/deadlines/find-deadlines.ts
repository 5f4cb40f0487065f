import type { Due } from '../extraction.ts'
import { anyOf } from '../language/any-of.ts'
import { everyMatch } from '../language/every-match.ts'
import { foldCase } from '../language/fold-case.ts'
import type { Span } from '../span.ts'
import { firstYear, notBefore } from './first-year.ts'
import { countedBefore, lastInTime } from './last-in-time.ts'
import { isBlocked, readLeadIn, type LeadIn } from './lead-in.ts'
import type { DateContext } from './rule.ts'
import { DEADLINE_FAMILIES } from './rules/index.ts'

/** A deadline that a text names; the span is in that text. */
export type Deadline = Omit<Due, 'text' | 'span'> &
  Readonly<{ text: string; span: Span; limit: boolean; core: Span; awaited: boolean }>

/** "en plan inom sex månader": with a preposition of their own the words say when, whatever stands before. */
const OWN_LEAD = /^(?:inom|under|om|till|på|vid|före|innan|inför|senast|snarast|omgående|skyndsamt)(?!\S)/u

/** What has no day yet and will have one. */
const AWAITED = /nästa|kommande|stämma|(?:höst|vår|års)möte|därefter|efteråt/u

const FAMILIES = DEADLINE_FAMILIES.map((rules) => ({ rules, cue: anyOf(rules.map(({ cue }) => cue)) }))

/** Every deadline in the text in order of place; of two over the same words the longer one stays. */
export function findDeadlines(text: string, context: DateContext): Deadline[] {
  const folded = foldCase(text)
  const asked = FAMILIES.flatMap(({ rules, cue }) => (cue.test(folded) ? rules : []))
  if (asked.length === 0) return []
  const found: Deadline[] = []
  const year = firstYear(folded)
  for (const rule of asked) {
    if (!rule.cue.test(folded)) continue
    for (const match of everyMatch(rule.pattern, folded)) {
      const core = { start: match.index, end: match.index + match[0].trimEnd().length }
      const lead = leadOf(folded, core.start, match[0], rule.standsAlone)
      if (lead === null && !(rule.standsAlone && (OWN_LEAD.test(match[0]) || !isBlocked(folded, core.start))))
        continue
      const reading = rule.read(match.groups ?? {}, context)
      if (reading === null) continue
      const begins = Math.min(lead?.start ?? core.start, core.start)
      const counted = countedBefore(folded, begins)
      const span = { start: counted?.start ?? begins, end: core.end }
      const known = lastInTime(notBefore(reading, year), {
        rule: rule.id,
        words: match[0],
        before: lead?.before ?? null,
        counted,
        meeting: context.meeting,
      })
      found.push({
        ...known,
        meetingOf: known.meetingOf ?? null,
        rule: rule.id,
        text: text.slice(span.start, span.end),
        span,
        core,
        awaited: known.precision === 'meeting' || AWAITED.test(match[0]),
        limit:
          lead?.kind === 'limit' ||
          counted !== null ||
          rule.id === 'within' ||
          /^(?:senast|innan|före)/u.test(match[0]),
      })
    }
  }
  return longest(found)
}

/** Words that are a deadline by themselves take only a plain preposition or a limit before them. */
function leadOf(text: string, start: number, words: string, standsAlone: boolean): LeadIn | null {
  const lead = readLeadIn(text, start, words)
  if (lead === null || !standsAlone || lead.kind === 'limit') return lead
  return text.slice(lead.start, start).trim().includes(' ') ? null : lead
}

function longest(found: readonly Deadline[]): Deadline[] {
  const kept: Deadline[] = []
  const byLength = found.toSorted(
    (a, b) => b.core.end - b.core.start - (a.core.end - a.core.start) || a.core.start - b.core.start,
  )
  for (const one of byLength) {
    if (!kept.some((other) => one.core.start < other.core.end && other.core.start < one.core.end))
      kept.push(one)
  }
  return kept.toSorted((a, b) => a.core.start - b.core.start)
}
