import { useText } from '#app/text/use-text.ts'
import { ProgressBar } from '#app/ui/progress-bar.tsx'
import type { JobRow } from '#db/queries/job-list.ts'
import { isUnderWay } from './job-progress.ts'
import { IN_SIGHT } from './import-rows.tsx'
import { isOnItsWay, type SentFile } from './use-upload.ts'

type Props = { jobs: readonly JobRow[]; sent: readonly SentFile[] }

/** How far many files have come in all; nothing for a few, whose rows say it, nor once all are through. */
export function ImportSummary({ jobs, sent }: Props) {
  const text = useText().protocols.import
  const all = jobs.length + sent.length
  const left = jobs.filter(isUnderWay).length + sent.filter(isOnItsWay).length
  if (left === 0 || all <= IN_SIGHT) return null
  const failed =
    jobs.filter(({ state }) => state === 'failed').length +
    sent.filter(({ state }) => state.step === 'refused').length
  return (
    <div className="mt-4 grid gap-1.5">
      <p className="figures font-semibold">{text.overall(all - left - failed, all, failed)}</p>
      <ProgressBar label={text.rows} value={((all - left) / all) * 100} />
    </div>
  )
}
