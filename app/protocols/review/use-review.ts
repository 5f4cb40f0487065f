import { useCallback, useMemo, useState } from 'react'
import type { Span } from '#app/extraction/span.ts'
import { sectionKeyAt, type SourcePage } from '../source/source-page.ts'
import { isPending, type Finding } from './finding.ts'
import type { AskedPlace } from './parse-place.ts'

export type ReviewTab = 'source' | 'findings'

/** Where the reviewer is: the § in view, the finding in hand, the words that are marked in the source. */
export type ReviewPlace = Readonly<{
  sectionKey: string
  findingId: string | null
  span: Span | null
  isEditing: boolean
  tab: ReviewTab
  /** Grows whenever the reviewer goes somewhere, so that going to the same place twice moves there twice. */
  step: number
}>

/** The reviewer's place and the ways to move it. The address sets the first one. */
export function useReview(page: SourcePage, findings: readonly Finding[], asked: AskedPlace) {
  const [place, setPlace] = useState<ReviewPlace>(() => firstPlace(page, findings, asked))
  const move = useCallback(
    (change: Partial<ReviewPlace>) =>
      setPlace((before) => ({ ...before, isEditing: false, ...change, step: before.step + 1 })),
    [],
  )
  // The ways stay the same from one place to the next, so that what only moves is not drawn again.
  const ways = useMemo(
    () => ({
      /** Chooses a finding and marks its words. */
      choose: (finding: Finding, more: Partial<ReviewPlace> = {}) =>
        move({ ...placeOfFinding(page, finding), ...more }),
      /** Marks words that no finding stands for: a decision, a warning. */
      show: (span: Span) =>
        move({ findingId: null, span, sectionKey: sectionKeyAt(page.sections, span.start), tab: 'source' }),
      goToSection: (sectionKey: string) => move({ sectionKey, findingId: null, span: null }),
      /** The reader has scrolled there: nothing else moves, and what is being written stays. */
      passSection: (sectionKey: string) =>
        setPlace((before) =>
          before.sectionKey === sectionKey || before.isEditing ? before : { ...before, sectionKey },
        ),
      /** Takes a finding in hand where the reviewer already is, as focus comes to it. */
      take: ({ id, span }: Finding) =>
        setPlace((before) =>
          before.findingId === id ? before : { ...before, findingId: id, span, isEditing: false },
        ),
      /** What was hidden comes into view at the reviewer's place. */
      setTab: (tab: ReviewTab) => setPlace((before) => ({ ...before, tab, step: before.step + 1 })),
    }),
    [page, move],
  )
  return useMemo(() => ({ place, ...ways }), [place, ways])
}

export type ReviewMoves = ReturnType<typeof useReview>

function firstPlace(page: SourcePage, findings: readonly Finding[], asked: AskedPlace): ReviewPlace {
  const { span, sectionKey, isEditing } = asked
  const finding = findings.find(
    (one) => one.id === asked.findingId || (one.span.start === span?.start && one.span.end === span.end),
  )
  const start = { isEditing: isEditing && finding !== undefined, tab: asked.tab ?? 'findings', step: 0 }
  if (finding) {
    return { ...start, ...placeOfFinding(page, finding), tab: asked.tab ?? (span ? 'source' : 'findings') }
  }
  if (span) {
    const key = sectionKeyAt(page.sections, span.start)
    return { ...start, tab: asked.tab ?? 'source', sectionKey: key, findingId: null, span }
  }
  const first = findings.find(isPending) ?? findings[0]
  return {
    ...start,
    findingId: null,
    span: null,
    sectionKey: sectionKey ?? (first ? sectionKeyAt(page.sections, first.span.start) : firstSection(page)),
  }
}

const firstSection = ({ sections }: SourcePage): string =>
  (sections.find(({ key }) => key !== '0') ?? sections[0])?.key ?? '0'

const placeOfFinding = (page: SourcePage, { id, span }: Finding) => ({
  findingId: id,
  span,
  sectionKey: sectionKeyAt(page.sections, span.start),
})
