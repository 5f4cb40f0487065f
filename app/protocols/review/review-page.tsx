import { useCallback, useRef } from 'react'
import { useText } from '#app/text/use-text.ts'
import { classNames } from '#app/ui/class-names.ts'
import { useKeys } from '#app/ui/keys.ts'
import type { SourceMark } from '../source/block-view.tsx'
import { useMarkedWords } from '../source/use-marked-words.ts'
import type { PageView } from '../viewer/page-view.ts'
import { SourcePane } from '../viewer/source-pane.tsx'
import { usePageView } from '../viewer/use-page-view.ts'
import type { Review } from './load-review.ts'
import type { ReviewSource } from './load-source.ts'
import { MarkedBar } from './marked-bar.tsx'
import type { AskedPlace } from './parse-place.ts'
import { reviewKeys } from './review-keys.ts'
import { useDecide } from './review-fetcher.ts'
import { ReviewHeader } from './review-header.tsx'
import { ReviewProgress } from './review-progress.tsx'
import { ReviewTabs } from './review-tabs.tsx'
import { SectionFindings } from './section-findings.tsx'
import { SectionNav } from './section-nav.tsx'
import { SectionPicker } from './section-picker.tsx'
import { StepButtons } from './step-buttons.tsx'
import { useAddedFinding } from './use-added-finding.ts'
import { useAdvance } from './use-advance.ts'
import { useFollowPlace } from './use-follow-place.ts'
import { useReview } from './use-review.ts'
import { useSectionParts } from './use-section-parts.ts'
import { useSourceMarks } from './use-source-marks.ts'

type Props = {
  source: ReviewSource
  review: Review
  asked: AskedPlace
  /** Whether the pages of the file are shown or its text, where there are pages. */
  view: PageView
  mayReview: boolean
}

/** The review of one protocol: its §§, its words, and what was found in the § in view. */
export function ReviewPage({ source, review, asked, view, mayReview }: Props) {
  const text = useText().review
  const { page, paper } = source
  const { head, findings, closings, bodies, owners } = review
  const moves = useReview(page, findings, asked)
  const { place } = moves
  const parts = useSectionParts(source, findings, closings)
  const marksOf = useSourceMarks(page, parts, place)
  const choice = usePageView(head.id, paper, view)
  // A page that is to be read takes the room of the §§, which fold.
  const isPaper = choice.view === 'paper'
  const words = useRef<HTMLDivElement>(null)
  const { marked, drop } = useMarkedWords(words)
  const decide = useDecide(head.id)
  const { choose } = moves
  const onChoose = useCallback(
    ({ finding }: SourceMark) => {
      const found = findings.find(({ id }) => id === finding)
      if (found) choose(found, { tab: 'findings' })
    },
    [findings, choose],
  )
  const onAdded = useAddedFinding(findings, moves)
  useAdvance(findings, moves)
  useFollowPlace(place, moves.passSection)
  useKeys(
    reviewKeys({
      text: text.keys,
      findings,
      moves,
      mayReview,
      decide: (finding, verb) => decide(finding, verb),
    }),
  )
  const section = page.sections.find(({ key }) => key === place.sectionKey) ?? page.sections[0]
  if (!section) return null
  const part = parts.get(section.key)
  const sections = {
    sections: page.sections,
    counts: parts,
    current: place.sectionKey,
    onGo: moves.goToSection,
  }
  return (
    <>
      <ReviewHeader
        review={review}
        source={source}
        mayReview={mayReview}
        bodies={bodies}
        warnings={parts.get('0')?.warnings ?? []}
        onShow={moves.show}
      />
      <ReviewTabs tab={place.tab} onTab={moves.setTab} />
      <div
        className={classNames(
          'grid gap-x-8 md:grid-cols-[minmax(0,1fr)_21rem]',
          isPaper
            ? '2xl:grid-cols-[13rem_minmax(0,1fr)_24rem]'
            : 'xl:grid-cols-[11rem_minmax(0,1fr)_22rem] 2xl:grid-cols-[15rem_minmax(0,40rem)_minmax(24rem,34rem)]',
        )}
      >
        <div className={classNames('column', isPaper ? 'max-2xl:hidden' : 'max-xl:hidden')}>
          <SectionNav {...sections} />
        </div>
        <div ref={words} className={classNames('min-w-0', place.tab === 'findings' && 'max-md:hidden')}>
          <SourcePane
            protocolId={head.id}
            page={page}
            paper={paper}
            choice={choice}
            chosen={place.span}
            sectionKey={place.sectionKey}
            marksOf={marksOf}
            onChoose={onChoose}
          />
        </div>
        <div className={classNames('column column-parted', place.tab === 'source' && 'max-md:hidden')}>
          {/* Stays in sight while the findings of a § scroll by. */}
          <div>
            <StepButtons findings={findings} moves={moves} />
            <ReviewProgress review={review} />
          </div>
          <div>
            <SectionPicker isNarrow={isPaper} {...sections} />
            <SectionFindings
              key={section.key}
              protocolId={head.id}
              page={page}
              section={section}
              findings={part?.findings ?? []}
              closings={part?.closings ?? []}
              decisions={part?.decisions ?? []}
              warnings={section.key === '0' ? [] : (part?.warnings ?? [])}
              owners={owners}
              mayReview={mayReview}
              moves={moves}
              onAdded={onAdded}
            />
          </div>
        </div>
      </div>
      {mayReview && <MarkedBar protocolId={head.id} marked={marked} onDrop={drop} onAdded={onAdded} />}
    </>
  )
}
