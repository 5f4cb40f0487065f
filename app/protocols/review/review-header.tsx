import type { Warning } from '#app/extraction/extraction.ts'
import type { Span } from '#app/extraction/span.ts'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import { buttonLook } from '#app/ui/button-look.ts'
import { WaitingClosings } from '../closures/waiting-closings.tsx'
import { SignatureLine } from '../viewer/signature-line.tsx'
import { AboutFile } from './about-file.tsx'
import { BulkReview } from './bulk-review.tsx'
import { CertaintyLine } from './certainty-line.tsx'
import { NewReading } from './new-reading.tsx'
import { isReviewed } from './finding.ts'
import type { Review } from './load-review.ts'
import type { ReviewSource } from './load-source.ts'
import { MeetingForm } from './meeting-form.tsx'
import { WarningList } from './warning-list.tsx'

type Props = {
  review: Review
  source: ReviewSource
  mayReview: boolean
  bodies: readonly string[]
  warnings: readonly Warning[]
  onShow: (span: Span) => void
}

/** Which minutes these are, how far their review has come, and what holds for all of them. */
export function ReviewHeader({ review, source, mayReview, bodies, warnings, onShow }: Props) {
  const text = useText().review
  const locale = useLocale()
  const { head, findings } = review
  const title = [
    head.bodyName ?? text.bodyMissing,
    head.heldOn === null ? text.dateMissing : formatDate(locale, head.heldOn),
  ].join(', ')
  // At its end the review itself says where to go from here.
  const isDone = isReviewed(findings)
  const hasTasks = findings.some(({ taskNumber }) => taskNumber !== null)
  return (
    <div className="mb-4 grid gap-2 [&>header]:mb-0">
      <WindowTitle parts={[title]} />
      <PageHeader
        title={title}
        crumbs={[{ label: text.crumb, to: '/protokoll' }, { label: head.fileName }]}
        actions={
          <a href={`/protokoll/${head.id}/original`} download className={buttonLook({ size: 'small' })}>
            <Icon name="download" size={16} />
            {text.original}
          </a>
        }
      >
        {hasTasks && !isDone && (
          <p>
            <TextLink to={`/uppdrag?protokoll=${head.id}&status=alla`}>{text.toTasks}</TextLink>
          </p>
        )}
        {!isDone && <WaitingClosings protocolId={head.id} closings={review.closings} />}
        <SignatureLine protocolId={head.id} signatures={source.signatures} />
        <Versions review={review} />
        {!mayReview && <p>{text.readOnly}</p>}
      </PageHeader>
      <div className="flex flex-wrap items-start gap-x-8 gap-y-1">
        {mayReview && <MeetingForm head={head} bodies={bodies} />}
        {mayReview && <BulkReview protocolId={head.id} findings={findings} />}
        <AboutFile protocolId={head.id} file={source.file} />
      </div>
      {mayReview && source.isOutdated && <NewReading protocolId={head.id} />}
      <CertaintyLine paper={source.paper} />
      <WarningList warnings={warnings} onShow={onShow} />
    </div>
  )
}

function Versions({ review: { head, versions } }: { review: Review }) {
  const text = useText().review
  if (versions.length < 2) return null
  const newest = versions.at(-1)
  return (
    <p>
      {text.version(head.version)}. {newest?.id !== head.id && `${text.newest} `}
      {versions
        .filter(({ id }) => id !== head.id)
        .map(({ id, version }) => (
          <TextLink key={id} to={`/protokoll/${id}`} className="mr-2">
            {text.otherVersion(version)}
          </TextLink>
        ))}
    </p>
  )
}
