import type { ActionItem } from '../extraction.ts'
import type { Section } from '../minutes/minutes.ts'
import { sourceSpan } from '../passage.ts'
import type { Span } from '../span.ts'
import type { SectionItem } from './section-item.ts'

/** The item as the extraction gives it: spans in the document. `base` is how many items earlier sections gave. */
export function toActionItem(section: Section, item: SectionItem, base: number): ActionItem {
  const { placed, first, duties } = item
  const inSource = (span: Span): Span =>
    sourceSpan(placed.block.passage, {
      start: placed.span.start + span.start,
      end: placed.span.start + span.end,
    })
  const due = duties.find((one) => one.due !== null)?.due ?? null
  const { every, reportTo } = first
  return {
    section: section.number,
    text: placed.sentence.text,
    kind: first.found.kind,
    span: sourceSpan(placed.block.passage, placed.span),
    rule: first.found.rule,
    owners: item.owners.map((owner) => ({
      ...owner,
      span: owner.span === null ? null : inSource(owner.span),
    })),
    due:
      due === null
        ? null
        : {
            date: due.date,
            text: due.text,
            span: inSource(due.span),
            precision: due.precision,
            year: due.year,
            meetingOf: due.meetingOf,
            rule: due.rule,
          },
    every: every?.every ?? null,
    everySpan: every === null ? null : inSource(every.span),
    reportTo: reportTo?.body ?? null,
    reportToSpan: reportTo === null ? null : inSource(reportTo.span),
    ...(item.of === null ? {} : { of: base + item.of }),
  }
}
