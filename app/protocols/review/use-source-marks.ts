import { useMemo } from 'react'
import type { SourceMark } from '../source/block-view.tsx'
import { isPending } from './finding.ts'
import type { ReviewPlace } from './use-review.ts'
import type { SectionPart } from './use-section-parts.ts'

const NONE: readonly SourceMark[] = []

/**
 * The marks of each section of the source. Only the section of the chosen words gets new ones when another choice is
 * made, so that the others are not drawn again.
 */
export function useSourceMarks(
  parts: ReadonlyMap<string, SectionPart>,
  { findingId, span, sectionKey }: ReviewPlace,
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
  const chosen = useMemo((): readonly SourceMark[] => {
    const marks = still.get(sectionKey) ?? NONE
    if (span === null) return marks
    const isThere = marks.some(({ finding }) => finding === findingId && finding !== null)
    return isThere
      ? marks.map((mark) => (mark.finding === findingId ? { ...mark, isChosen: true } : mark))
      : [...marks, { span, finding: null, isOpen: false, isChosen: true }]
  }, [still, sectionKey, span, findingId])
  return (key) => (key === sectionKey ? chosen : (still.get(key) ?? NONE))
}
