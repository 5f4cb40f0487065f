import { useRef, useState } from 'react'
import { useText } from '#app/text/use-text.ts'
import { classNames } from '#app/ui/class-names.ts'
import { StatusLine } from '#app/ui/status-line.tsx'
import { findingId } from '../place-address.ts'
import type { SourcePage } from '../source/source-page.ts'
import { FindingActions } from './finding-actions.tsx'
import { FindingForm } from './finding-form.tsx'
import { FindingLines } from './finding-lines.tsx'
import { FindingWords } from './finding-words.tsx'
import { seenOf, type Finding, type FindingLine } from './finding.ts'
import { useReviewFetcher, verbAddress } from './review-fetcher.ts'
import { UncertainNote } from './uncertain-note.tsx'
import { useAnswerText } from './use-answer-text.ts'
import { useEditing } from './use-editing.ts'
import { useFocusWithin } from './use-focus-within.ts'
import { useRuleWords } from './use-rule-words.ts'

export type CardProps = {
  protocolId: string
  page: SourcePage
  finding: Finding
  owners: readonly string[]
  isChosen: boolean
  isEditing: boolean
  mayReview: boolean
  onChoose: () => void
  onEdit: (isEditing: boolean) => void
  /** Focus has come to the card. */
  onTake: () => void
}

/** A finding that waits for its reviewer. */
export function FindingCard(props: CardProps) {
  const { protocolId, page, finding, owners, isChosen, isEditing, mayReview, onChoose, onEdit } = props
  const { review, tasks } = useText()
  const ruleWords = useRuleWords()
  const [active, setActive] = useState<FindingLine | null>(null)
  const fetcher = useReviewFetcher(finding)
  const news = useAnswerText()(fetcher.data)
  const card = useRef<HTMLElement>(null)
  useFocusWithin(card, props.onTake)
  useEditing(card, isEditing, () => onEdit(false))
  const isBusy = fetcher.state !== 'idle'
  const errors = fetcher.data?.ok === false && fetcher.data.reason === 'invalid' ? fetcher.data.errors : {}
  return (
    <article
      ref={card}
      id={findingId(finding.id)}
      tabIndex={-1}
      aria-label={`${tasks.kinds[finding.values.kind]}: ${finding.quote.slice(0, 80)}`}
      aria-current={isChosen || undefined}
      aria-busy={isBusy}
      className={classNames(
        'grid scroll-mt-24 gap-2.5 border-l-2 py-3 pr-1 pl-3 outline-offset-4',
        isChosen ? 'border-accent' : 'border-line',
      )}
    >
      <p className="text-ink-soft flex flex-wrap gap-x-2 text-sm">
        <span className="text-ink font-semibold">{tasks.kinds[finding.values.kind]}</span>
        {finding.of !== null && <span>{review.belongsTo}</span>}
        {finding.rule === null && <span>{review.marked}</span>}
        {finding.page !== null && <span>{review.page(finding.page)}</span>}
      </p>
      <blockquote className="font-serif">
        <a
          href={`?fynd=${finding.id}#stalle-${String(finding.span.start)}`}
          title={review.showInSource}
          onClick={(event) => {
            event.preventDefault()
            onChoose()
          }}
          className="no-underline hover:underline"
        >
          <FindingWords
            page={page}
            span={finding.span}
            marked={active ? finding.sources[active].spans : []}
          />
        </a>
      </blockquote>
      <UncertainNote page={page} finding={finding} />
      {finding.earlierTask !== null && (
        <p className="text-warning font-semibold">{review.taskAlready(finding.earlierTask)}</p>
      )}
      {isEditing && mayReview ? (
        <fetcher.Form method="post" action={verbAddress(protocolId, finding, 'godkannande')}>
          <FindingForm
            seen={seenOf(finding)}
            values={finding.values}
            owners={owners}
            errors={errors}
            news={news}
            isBusy={isBusy}
            onCancel={() => onEdit(false)}
          />
        </fetcher.Form>
      ) : (
        <>
          <FindingLines finding={finding} active={active} onActive={setActive} />
          <StatusLine tone="warning">{news}</StatusLine>
          {mayReview && (
            <FindingActions
              protocolId={protocolId}
              finding={finding}
              isChosen={isChosen}
              onEdit={() => onEdit(true)}
            />
          )}
        </>
      )}
      {/* Below the buttons: it comes with focus, and would push them from under the pointer that is pressing one. */}
      {isChosen && finding.rule !== null && (
        <p className="text-ink-soft text-sm">{ruleWords('duties', finding.rule)}</p>
      )}
    </article>
  )
}
