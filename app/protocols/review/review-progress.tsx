import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { ProgressBar } from '#app/ui/progress-bar.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { isAnswered, WaitingClosings } from '../closures/waiting-closings.tsx'
import { isPending, isReviewed } from './finding.ts'
import type { Review } from './load-review.ts'

/** The element that takes the focus when nothing is left to review. */
export const ALL_DONE = 'allt-granskat'

/** How far the review has come; at its end, where to go from here. */
export function ReviewProgress({ review }: { review: Review }) {
  const text = useText().review
  const { head, findings } = review
  const reviewed = findings.filter((finding) => !isPending(finding)).length
  const isDone = isReviewed(findings)
  const hasTasks = findings.some(({ taskNumber }) => taskNumber !== null)
  return (
    <div className="mb-3 grid gap-1.5">
      <p className="text-ink-soft text-sm">{text.progress(reviewed, findings.length)}</p>
      {findings.length > 0 && !isDone && (
        <ProgressBar label={text.reviewed} value={(reviewed / findings.length) * 100} />
      )}
      <StatusLine tone={isAnswered(review.closings) ? 'success' : 'info'}>
        {isDone && (
          <div id={ALL_DONE} tabIndex={-1} className="grid gap-1">
            {isAnswered(review.closings) ? (
              <p className="font-semibold">{text.allDone}</p>
            ) : (
              <WaitingClosings protocolId={head.id} closings={review.closings} />
            )}
            <p className="flex flex-wrap gap-x-4">
              {hasTasks && (
                <TextLink to={`/uppdrag?protokoll=${head.id}&status=alla`} className="py-px">
                  {text.toTasks}
                </TextLink>
              )}
              <NextProtocol next={review.next} />
            </p>
          </div>
        )}
      </StatusLine>
    </div>
  )
}

function NextProtocol({ next }: Pick<Review, 'next'>) {
  const text = useText().review
  const locale = useLocale()
  if (next === null) return null
  const title = [
    next.bodyName ?? text.bodyMissing,
    next.heldOn === null ? text.dateMissing : formatDate(locale, next.heldOn),
  ].join(', ')
  return (
    <TextLink to={`/protokoll/${next.id}`} className="py-px">
      {text.nextProtocol(title)}
    </TextLink>
  )
}
