import { useMemo } from 'react'
import type { SourceMark } from '../source/block-view.tsx'
import { sectionKeyAt, type SourcePage } from '../source/source-page.ts'
import { isPending } from './finding.ts'
import type { ReviewPlace } from './use-review.ts'
import type { SectionPart } from './use-section-parts.ts'

const NONE: readonly SourceMark[] = []

/**
 * The marks of each section of the source. Only the section of the chosen words gets new ones when another choice is
 * made, so that the others are not drawn again.
 */
export function useSourceMarks(
  { sections }: SourcePage,
  parts: ReadonlyMap<string, SectionPart>,
  { findingId, span }: Pick<ReviewPlace, 'findingId' | 'span'>,
): (key: string) => readonly SourceMark[] {
  const still = useMemo(
    () =>
      new Map(
        [...parts].map(([key, { findings }]) => [
          key,
          findings
            .filter(({ state }) => state !== 'dismissed')
            .map((finding): SourceMark => ({
              span: finding.span,
              finding: finding.id,
              isOpen: isPending(finding),
              isChosen: false,
            })),
        ]),
      ),
    [parts],
  )
  const chosenKey = span === null ? null : sectionKeyAt(sections, span.start)
  const chosen = useMemo((): readonly SourceMark[] => {
    if (span === null || chosenKey === null) return NONE
    const marks = still.get(chosenKey) ?? NONE
    const isThere = marks.some(({ finding }) => finding === findingId && finding !== null)
    return isThere
      ? marks.map((mark) => (mark.finding === findingId ? { ...mark, isChosen: true } : mark))
      : [...marks, { span, finding: null, isOpen: false, isChosen: true }]
  }, [still, chosenKey, span, findingId])
  return (key) => (key === chosenKey ? chosen : (still.get(key) ?? NONE))
}
