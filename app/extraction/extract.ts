import type { SourceDocument } from './document.ts'
import { findActionItems } from './action-items/find-action-items.ts'
import { areToldInPast } from './action-items/told-in-past.ts'
import { findClosures } from './closings/find-closures.ts'
import { findDecisions } from './decisions/find-decisions.ts'
import { kindsByDuty } from './decisions/kind-of-duty.ts'
import { partTellings } from './decisions/part-tellings.ts'
import type { Calendar, Decision, Extraction } from './extraction.ts'
import type { Minutes } from './minutes/minutes.ts'
import { parseMinutes } from './minutes/parse-minutes.ts'
import { findWarnings } from './warnings/find-warnings.ts'

/** Changes whenever the same text may give another result. */
export const engine = 'beslutsspar 2'

/** Reads one protocol: what was decided, who was given what to do, and what a secretary should look at again. */
export function extract(document: SourceDocument, calendar: Calendar = { meetings: [] }): Extraction {
  const minutes = withTellings(heldOn(parseMinutes(document), calendar.heldOn))
  const { decided, toldInPast } = decisionsOf(minutes)
  const actionItems = findActionItems(minutes, decided, { calendar, toldInPast })
  const decisions = kindsByDuty(decided, actionItems)
  return {
    engine,
    meeting: minutes.meeting,
    attendance: minutes.attendance,
    warnings: findWarnings(minutes, actionItems),
    sections: minutes.sections.map(({ parts, ...section }) => ({
      ...section,
      parts: parts.map(({ kind, heading, span }) => ({ kind, heading, span })),
    })),
    decisions,
    actionItems,
    closures: findClosures(minutes),
  }
}

/** In minutes that tell their decisions in the past tense "fick i uppdrag" is one too, which only all of them show. */
function decisionsOf({ sections, body }: Minutes): { decided: Decision[]; toldInPast: boolean } {
  const alone = sections.length === 1
  const found = sections.flatMap((section) => findDecisions(section, body, { alone }))
  if (!areToldInPast(found)) return { decided: found, toldInPast: false }
  return {
    decided: sections.flatMap((section) => findDecisions(section, body, { toldInPast: true, alone })),
    toldInPast: true,
  }
}

const withTellings = (minutes: Minutes): Minutes => ({
  ...minutes,
  sections: minutes.sections.map((section) => partTellings(section, minutes.body)),
})

/** What a person has said of the meeting's day stands above the minutes' own words. */
function heldOn(minutes: Minutes, date: string | undefined): Minutes {
  if (date === undefined || date === minutes.meeting.date) return minutes
  return { ...minutes, meeting: { ...minutes.meeting, date, dateSpan: null } }
}
