import { useText } from '#app/text/use-text.ts'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { BulkButton } from './bulk-button.tsx'
import { isNew, type Finding } from './finding.ts'

type Props = { protocolId: string; findings: readonly Finding[] }

const KINDS = ['assignment', 'report', 'commitment'] as const

/** Accepts or dismisses everything of a kind in the whole protocol. */
export function BulkReview({ protocolId, findings }: Props) {
  const { review, tasks } = useText()
  const text = review.bulk
  const waiting = findings.filter(isNew)
  if (waiting.length === 0) return null
  return (
    <Disclosure title={text.title}>
      <ul className="grid gap-2">
        {KINDS.map((kind) => {
          const some = waiting.filter(({ values }) => values.kind === kind)
          const name = tasks.kinds[kind]
          return some.length === 0 ? null : (
            <li key={kind} className="flex flex-wrap items-start gap-x-3 gap-y-1">
              <span className="w-40 py-0.5">
                {name} ({some.length})
              </span>
              <BulkButton
                protocolId={protocolId}
                verb="godkannanden"
                findings={some}
                label={text.acceptKind(name, some.length)}
              >
                {text.accept}
              </BulkButton>
              <BulkButton
                protocolId={protocolId}
                verb="avfardanden"
                findings={some}
                label={text.dismissKind(name, some.length)}
              >
                {text.dismiss}
              </BulkButton>
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}
