import { useEffect } from 'react'
import { useRevalidator } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import type { JobRow } from '#db/queries/job-list.ts'
import { DropField } from './drop-field.tsx'
import type { FileOutcome } from './import-files.ts'
import { ImportRows } from './import-rows.tsx'
import { ImportSummary } from './import-summary.tsx'
import { isUnderWay } from './job-progress.ts'
import { PasteForm } from './paste-form.tsx'
import { useUpload, type SentFile } from './use-upload.ts'

type Props = {
  jobs: readonly JobRow[]
  maxBytes: number
  /** What the server said of a form that was sent without JavaScript. */
  outcomes: readonly FileOutcome[]
}

/** Where protocols come in, and what becomes of each. */
export function ImportPanel({ jobs, maxBytes, outcomes }: Props) {
  const text = useText().protocols.import
  const { sent, send, forget } = useUpload(maxBytes)
  useFreshJobs(jobs)
  const all = [...outcomes.flatMap(asSentFile), ...sent]
  const done = jobs.filter(({ state }) => state === 'done')
  const failed = jobs.filter(({ state }) => state === 'failed')
  return (
    <section aria-label={text.title} className="mb-10">
      <DropField onFiles={send} />
      <PasteForm />
      <output className="sr-only">{text.announce(done.length, failed.length)}</output>
      <ImportSummary jobs={jobs} sent={all} />
      {jobs.length + all.length > 0 && (
        <ul aria-label={text.rows} className="border-line mt-4 border-t">
          <ImportRows jobs={jobs} sent={all} onForget={forget} />
        </ul>
      )}
      {jobs.some(isUnderWay) && <p className="noscript:block text-ink-soft mt-2 hidden">{text.reload}</p>}
    </section>
  )
}

const ONE_LOOK = 1000

/** Looks again every second while anything is under way and somebody is looking. */
function useFreshJobs(jobs: readonly JobRow[]): void {
  const { revalidate } = useRevalidator()
  const isWaiting = jobs.some(isUnderWay)
  useEffect(() => {
    if (!isWaiting) return undefined
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void revalidate()
    }, ONE_LOOK)
    return () => clearInterval(timer)
  }, [isWaiting, revalidate])
}

/** What was queued shows as a job; only what was not has a row of its own. */
function asSentFile(outcome: FileOutcome, index: number): SentFile[] {
  const row = { key: -1 - index, name: outcome.name }
  if (outcome.outcome === 'queued') return []
  if (outcome.outcome === 'known')
    return [{ ...row, state: { step: 'known', protocolId: outcome.protocolId } }]
  return [{ ...row, state: { step: 'refused', reason: outcome.reason } }]
}
