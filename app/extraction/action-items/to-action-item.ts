import type { ActionItem, Due } from '../extraction.ts'
import type { Section } from '../minutes/minutes.ts'
import { quoteOf, sourceSpan } from '../passage.ts'
import type { Span } from '../span.ts'
import type { SectionItem } from './section-item.ts'
import type { ToldDate } from './told-dates/told-date.ts'

/** The item as the extraction gives it: spans in the document. `base` is how many items earlier sections gave. */
export function toActionItem(section: Section, item: SectionItem, base: number): ActionItem {
  const { placed, first } = item
  const { every, reportTo } = first
  return {
    section: section.number,
    text: quoteOf(placed.passage, placed.quoted),
    kind: first.found.kind,
    span: sourceSpan(placed.passage, placed.quoted),
    rule: first.found.rule,
    owners: item.owners.map((owner) => ({
      ...owner,
      span: owner.span === null ? null : inSource(item, owner.span),
    })),
    due: dueOf(item),
    every: every?.every ?? null,
    everySpan: every === null ? null : inSource(item, every.span),
    everyRule: every?.rule ?? null,
    reportTo: reportTo?.body ?? null,
    reportToSpan: reportTo === null ? null : inSource(item, reportTo.span),
    reportToRule: reportTo?.rule ?? null,
    ...(item.of === null ? {} : { of: base + item.of }),
  }
}

function dueOf({ placed, duties, told }: SectionItem): Due | null {
  const dues = duties.flatMap((one) => one.due ?? [])
  // "ett schema för arbetet under sommaren och delar ut det senast 15 maj": a limit is by when, whatever stands before it.
  const limit = duties.find(({ due, found }) => due?.limit === true && found.clause.subjectInherited)
  const own = limit?.due ?? dues[0] ?? null
  const due = told?.due ?? own
  const at = told?.placed ?? placed
  if (due === null) return null
  const { date, text, precision, year, meetingOf, rule } = due
  return { date, text, span: inSource({ placed: at }, due.span), precision, year, meetingOf, rule }
}

/** A span in the item's sentence as a span in the document. */
const inSource = ({ placed }: Pick<ToldDate, 'placed'>, span: Span): Span =>
  sourceSpan(placed.passage, {
    start: placed.span.start + span.start,
    end: placed.span.start + span.end,
  })
