import { useCallback, useEffect } from 'react'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { buttonLook } from '#app/ui/button-look.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useKeys } from '#app/ui/keys.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import { sheetId } from '../place-address.ts'
import { AboutFile } from '../review/about-file.tsx'
import { CertaintyLine } from '../review/certainty-line.tsx'
import type { Finding } from '../review/finding.ts'
import type { Review } from '../review/load-review.ts'
import type { ReviewSource } from '../review/load-source.ts'
import { neighbourOf } from '../review/neighbours.ts'
import type { AskedPlace } from '../review/parse-place.ts'
import { reviewKeys } from '../review/review-keys.ts'
import { SectionNav } from '../review/section-nav.tsx'
import { SectionPicker } from '../review/section-picker.tsx'
import { useFollowPlace } from '../review/use-follow-place.ts'
import { useReview } from '../review/use-review.ts'
import { useSectionParts } from '../review/use-section-parts.ts'
import { useSourceMarks } from '../review/use-source-marks.ts'
import type { SourceMark } from '../source/block-view.tsx'
import { FindingSteps } from './finding-steps.tsx'
import type { PageView } from './page-view.ts'
import { SignatureLine } from './signature-line.tsx'
import { SourcePane } from './source-pane.tsx'
import { usePageView } from './use-page-view.ts'

type Props = {
  source: ReviewSource
  review: Pick<Review, 'head' | 'findings'>
  asked: AskedPlace
  /** The page to open at where no words are asked for, 1-based. */
  askedPage: number | null
  view: PageView
}

const IGNORED = () => undefined

/** A protocol to be read, at the place that its address names. For everybody who may read. */
export function ReadingPage({ source, review: { head, findings }, asked, askedPage, view }: Props) {
  const { viewer, review: words } = useText()
  const locale = useLocale()
  const { page, paper } = source
  const moves = useReview(page, findings, asked)
  const { place, choose } = moves
  const parts = useSectionParts(source, findings)
  const marksOf = useSourceMarks(page, parts, place)
  const choice = usePageView(head.id, paper, view)
  useFollowPlace(place, moves.passSection)
  useEffect(() => {
    if (askedPage !== null) document.getElementById(sheetId(askedPage))?.scrollIntoView()
  }, [askedPage])
  useKeys(reviewKeys({ text: words.keys, findings, moves, mayReview: false, decide: IGNORED }))
  const onChoose = useCallback(
    ({ finding }: SourceMark) => {
      const found = findings.find(({ id }) => id === finding)
      if (found) choose(found)
    },
    [findings, choose],
  )
  const chosen = findings.find(({ id }) => id === place.findingId)
  const title = [
    head.bodyName ?? words.bodyMissing,
    head.heldOn === null ? words.dateMissing : formatDate(locale, head.heldOn),
  ].join(', ')
  const sections = {
    sections: page.sections,
    counts: parts,
    current: place.sectionKey,
    onGo: moves.goToSection,
  }
  return (
    <>
      <WindowTitle parts={[viewer.title(title, chosen?.page ?? null)]} />
      <PageHeader
        title={title}
        crumbs={[{ label: viewer.crumb, to: '/protokoll' }, { label: head.fileName }]}
        actions={
          <>
            <a href={`/protokoll/${head.id}/original`} download className={buttonLook({ size: 'small' })}>
              <Icon name="download" size={16} />
              {viewer.original}
            </a>
            <TextLink to={reviewAddress(head.id, chosen)} className={buttonLook({ size: 'small' })}>
              {viewer.toReview}
            </TextLink>
          </>
        }
      >
        <SignatureLine protocolId={head.id} signatures={source.signatures} />
        {chosen?.taskNumber && (
          <TextLink to={`/uppdrag/${String(chosen.taskNumber)}`}>
            {viewer.openTask(chosen.taskNumber)}
          </TextLink>
        )}
      </PageHeader>
      <div className="screen-only mb-3 grid gap-1">
        <AboutFile protocolId={head.id} file={source.file} />
        <CertaintyLine paper={paper} />
      </div>
      <SectionPicker {...sections} />
      <div className="grid gap-x-8 xl:grid-cols-[15rem_minmax(0,1fr)] print:block">
        <div className="column screen-only max-xl:hidden">
          <SectionNav {...sections} />
        </div>
        <div className="min-w-0">
          <SourcePane
            protocolId={head.id}
            page={page}
            paper={paper}
            choice={choice}
            chosen={place.span}
            sectionKey={place.sectionKey}
            marksOf={marksOf}
            onChoose={onChoose}
            steps={
              <FindingSteps
                findings={findings}
                current={place.findingId}
                onStep={(by) => {
                  const next = neighbourOf(findings, place.findingId, by)
                  if (next) choose(next)
                }}
              />
            }
          />
        </div>
      </div>
    </>
  )
}

const reviewAddress = (protocolId: string, finding: Finding | undefined): string =>
  `/protokoll/${protocolId}${finding ? `?fynd=${finding.id}` : ''}`
