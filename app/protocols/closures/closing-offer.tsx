import { useRef } from 'react'
import { useFetcher } from 'react-router'
import type { Span } from '#app/extraction/span.ts'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { useKeptFocus } from '#app/ui/use-kept-focus.ts'
import type { ClosureAnswer } from '#db/schema.ts'
import type { Offer } from './closing.ts'

type Props = { protocolId: string; span: Span; offer: Offer; mayAnswer: boolean }
type Answered = Readonly<{ ok: true } | { ok: false; reason: 'changed' | 'missing' }>

/** A task that the sentence is probably about, and what one press makes of it; or what somebody has made of it. */
export function ClosingOffer({ protocolId, span, offer, mayAnswer }: Props) {
  const { review, tasks } = useText()
  const text = review.closings
  const locale = useLocale()
  const fetcher = useFetcher<Answered>({ key: `closing-${protocolId}-${span.start}-${offer.taskId}` })
  const { answered, number } = offer
  const news = fetcher.data?.ok === false ? text.outcome[fetcher.data.reason] : null
  const isSettled = answered !== null
  const place = useRef<HTMLDivElement>(null)
  useKeptFocus(place, answered?.answer)
  return (
    <div ref={place} tabIndex={-1} className="grid gap-1.5 outline-offset-4">
      <p className="line-clamp-4" title={offer.title}>
        <TextLink to={`/uppdrag/${number}`} className="font-semibold">
          {text.task(number)}
        </TextLink>{' '}
        {offer.title}
      </p>
      <p className="text-ink-soft text-sm">
        {answered
          ? text.answeredBy(
              text.answered[answered.answer],
              answered.by ?? review.conflict.somebody,
              formatDate(locale, answered.on),
            )
          : `${reasonOf(offer, text, (iso) => formatDate(locale, iso))} ${tasks.statuses[offer.status]}.`}
      </p>
      <StatusLine tone="warning">{news}</StatusLine>
      {mayAnswer && answersOf(offer).length > 0 && (
        <fetcher.Form
          method="post"
          action={`/protokoll/${protocolId}/avslut`}
          className="flex flex-wrap gap-2"
          aria-label={`${text.probably} ${text.task(number)}`}
        >
          <input type="hidden" name="stalle" value={`${span.start}-${span.end}`} />
          <input type="hidden" name="uppdrag" value={`${offer.taskId}:${offer.version}`} />
          {answersOf(offer).map((answer) => (
            <Button
              key={answer}
              type="submit"
              name="svar"
              value={answer}
              size="small"
              tone={isSettled || answer === 'dismissed' ? 'quiet' : 'plain'}
              isDisabled={fetcher.state !== 'idle'}
            >
              {text.answers[answer]}
            </Button>
          ))}
        </fetcher.Form>
      )}
    </div>
  )
}

/** The natural answer first; what was dismissed can be taken back, and a status is changed at the task itself. */
function answersOf({ answered, first, status }: Offer): readonly ClosureAnswer[] {
  if (answered !== null) return answered.answer === 'dismissed' ? ['reopened'] : []
  if (first === 'written_off') return ['written_off', 'closed', 'dismissed']
  // Nothing goes back to being partly reported.
  if (status === 'partly_reported' || status === 'closing_proposed') return ['closed', 'dismissed']
  return first === 'closed'
    ? ['closed', 'partly_reported', 'dismissed']
    : ['partly_reported', 'closed', 'dismissed']
}

type Words = ReturnType<typeof useText>['review']['closings']

function reasonOf(offer: Offer, text: Words, date: (iso: string) => string): string {
  const { reason, sectionNumber, heldOn } = offer
  if (reason === null) return ''
  return text.reasons[reason](
    sectionNumber ?? text.sectionUnknown,
    heldOn === null ? text.dateUnknown : date(heldOn),
  )
}
