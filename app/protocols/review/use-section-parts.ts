import { useMemo } from 'react'
import type { Decision, Warning } from '#app/extraction/extraction.ts'
import { BEFORE, sectionKeyAt } from '../source/source-page.ts'
import { isPending, type Finding } from './finding.ts'
import type { Closing } from '../closures/closing.ts'
import type { ReviewSource } from './load-source.ts'

/** What stands in one section. */
export type SectionPart = Readonly<{
  findings: readonly Finding[]
  decisions: readonly Decision[]
  warnings: readonly Warning[]
  closings: readonly Closing[]
  waiting: number
  found: number
}>

/** A card says itself what it lacks, the form for the meeting that there is no date, the head how sure a scan is. */
const SAID_ELSEWHERE: ReadonlySet<Warning['code']> = new Set([
  'no-meeting-date',
  'duty-without-owner',
  'duty-without-deadline',
  'read-by-ocr',
])

const NO_CLOSINGS: readonly Closing[] = []

/** Everything that was found, by the section that it stands in; what has no place stands before the first. */
export function useSectionParts(
  { page, decisions, warnings }: ReviewSource,
  findings: readonly Finding[],
  closings: readonly Closing[] = NO_CLOSINGS,
): ReadonlyMap<string, SectionPart> {
  return useMemo(() => {
    const keyAt = (start: number | undefined) =>
      start === undefined ? BEFORE : sectionKeyAt(page.sections, start)
    const findingsBy = Map.groupBy(findings, ({ span }) => keyAt(span.start))
    const decisionsBy = Map.groupBy(decisions, ({ span }) => keyAt(span.start))
    const warningsBy = Map.groupBy(
      warnings.filter(({ code }) => !SAID_ELSEWHERE.has(code)),
      ({ span }) => keyAt(span?.start),
    )
    const closingsBy = Map.groupBy(closings, ({ span }) => keyAt(span.start))
    const keys = new Set([BEFORE, ...page.sections.map(({ key }) => key)])
    return new Map(
      [...keys].map((key) => {
        const some = findingsBy.get(key) ?? []
        return [
          key,
          {
            findings: some,
            decisions: decisionsBy.get(key) ?? [],
            warnings: warningsBy.get(key) ?? [],
            closings: closingsBy.get(key) ?? [],
            waiting: some.filter(isPending).length,
            found: some.length,
          },
        ]
      }),
    )
  }, [page, decisions, warnings, findings, closings])
}
