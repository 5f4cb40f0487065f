import { useRef } from 'react'
import { Link } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { classNames } from '#app/ui/class-names.ts'
import { Icon } from '#app/ui/icon.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import { findingId } from '../place-address.ts'
import { VerbButton } from './finding-actions.tsx'
import type { Finding } from './finding.ts'
import { useReviewFetcher } from './review-fetcher.ts'
import { useAnswerText } from './use-answer-text.ts'
import { useFocusWithin } from './use-focus-within.ts'

type Props = {
  protocolId: string
  finding: Finding
  isChosen: boolean
  mayReview: boolean
  onChoose: () => void
  onTake: () => void
}

/** A finding that has been reviewed, in a few lines: what became of it, and the way there or back. */
export function FoldedFinding({ protocolId, finding, isChosen, mayReview, onChoose, onTake }: Props) {
  const text = useText().review
  const fetcher = useReviewFetcher(finding)
  const news = useAnswerText()(fetcher.data)
  const isAccepted = finding.state === 'accepted'
  const card = useRef<HTMLElement>(null)
  useFocusWithin(card, onTake)
  return (
    <article
      ref={card}
      id={findingId(finding.id)}
      tabIndex={-1}
      aria-label={`${text.states[finding.state]}: ${finding.quote.slice(0, 80)}`}
      aria-current={isChosen || undefined}
      className={classNames(
        'grid scroll-mt-24 gap-1 border-l-2 py-2 pr-1 pl-3 outline-offset-4',
        isChosen ? 'border-accent' : 'border-line',
      )}
    >
      <p className="flex flex-wrap items-center gap-x-2 text-sm">
        <span
          className={classNames(
            'inline-flex items-center gap-1 font-semibold',
            isAccepted ? 'text-success' : 'text-ink-soft',
          )}
        >
          <Icon name={isAccepted ? 'check' : 'close'} size={16} /> {text.states[finding.state]}
        </span>
        {finding.reviewedBy !== null && <span className="text-ink-soft">{text.by(finding.reviewedBy)}</span>}
        {finding.isCorrected && <span className="text-ink-soft">{text.corrected}</span>}
      </p>
      <a
        href={`?fynd=${finding.id}#stalle-${String(finding.span.start)}`}
        title={text.showInSource}
        onClick={(event) => {
          event.preventDefault()
          onChoose()
        }}
        className="text-ink-soft line-clamp-2 font-serif no-underline hover:underline"
      >
        {finding.values.title}
      </a>
      <StatusLine tone="warning">{news}</StatusLine>
      {finding.taskNumber !== null && (
        <Link to={`/uppdrag/${String(finding.taskNumber)}`} className="link justify-self-start text-sm">
          {text.openTask(finding.taskNumber)}
        </Link>
      )}
      {finding.state === 'dismissed' && mayReview && (
        <VerbButton protocolId={protocolId} finding={finding} verb="ateroppnande">
          {text.actions.reopen}
        </VerbButton>
      )}
    </article>
  )
}
