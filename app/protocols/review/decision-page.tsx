import { useText } from '#app/text/use-text.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import type { ProposalValues } from '#db/schema.ts'
import { findingId } from '../place-address.ts'
import type { ReviewAnswer } from './review-fetcher.ts'
import { useAnswerText } from './use-answer-text.ts'

type Props = { protocolId: string; proposalId: string; answered: ReviewAnswer | undefined }

/** Where no script runs: why a decision could not stand, with what was written, and the way back. */
export function DecisionPage({ protocolId, proposalId, answered }: Props) {
  const text = useText().review
  const news = useAnswerText()(answered)
  const errors = answered?.ok === false && answered.reason === 'invalid' ? answered.errors : {}
  const written = answered?.ok === false && answered.reason !== 'invalid' ? answered.written : undefined
  return (
    <div className="max-w-reading grid gap-4">
      <WindowTitle parts={[text.crumb]} />
      <PageHeader title={text.findings} crumbs={[{ label: text.crumb, to: '/protokoll' }]} />
      <StatusLine tone="warning">
        {[news, errors.title && text.edit.titleMissing, errors.dueOn && text.edit.dateWrong]
          .filter(Boolean)
          .join(' ')}
      </StatusLine>
      {written && <Written values={written} />}
      <div>
        <LinkButton to={`/protokoll/${protocolId}?fynd=${proposalId}#${findingId(proposalId)}`}>
          {text.conflict.back}
        </LinkButton>
      </div>
    </div>
  )
}

function Written({ values }: { values: ProposalValues }) {
  const text = useText().review
  const lines = [
    [text.lines.title, values.title],
    [text.lines.owners, values.owners.map(({ name }) => name).join(', ')],
    [text.lines.due, values.dueOn ?? ''],
    [text.lines.reportTo, values.reportTo ?? ''],
  ] as const
  return (
    <section aria-label={text.conflict.yours}>
      <h2 className="font-semibold">{text.conflict.yours}</h2>
      <dl className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-2">
        {lines.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-ink-soft">{label}</dt>
            <dd>{value === '' ? text.none : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
