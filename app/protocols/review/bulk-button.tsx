import type { ReactNode } from 'react'
import { useFetcher } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import { seenOf, type Finding } from './finding.ts'
import type { ManyReviewed } from './review-many.ts'

type Props = {
  protocolId: string
  verb: 'godkannanden' | 'avfardanden'
  /** What is reviewed, as it is seen here: what somebody else changes meanwhile is left alone. */
  findings: readonly Finding[]
  label?: string
  children: ReactNode
}

/** Reviews many findings at once, and says what came of it. */
export function BulkButton({ protocolId, verb, findings, label, children }: Props) {
  const text = useText().review.bulk
  const fetcher = useFetcher<ManyReviewed>()
  return (
    <fetcher.Form method="post" action={`/protokoll/${protocolId}/forslag/${verb}`} className="grid gap-2">
      {findings.map((finding) => (
        <input key={finding.id} type="hidden" name="seen" value={seenOf(finding)} />
      ))}
      <div>
        <Button
          type="submit"
          size="small"
          isDisabled={fetcher.state !== 'idle' || findings.length === 0}
          {...(label === undefined ? {} : { 'aria-label': label })}
        >
          {children}
        </Button>
      </div>
      <StatusLine tone={fetcher.data && fetcher.data.changed > 0 ? 'warning' : 'success'}>
        {fetcher.data && text.outcome(fetcher.data.done, fetcher.data.changed)}
      </StatusLine>
    </fetcher.Form>
  )
}
