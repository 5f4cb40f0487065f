import type { ReactNode } from 'react'
import { useFetcher } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import type { JobRow } from '#db/queries/job-list.ts'
import { JobItem } from './job-item.tsx'
import { SentItem } from './sent-item.tsx'
import type { SentFile } from './use-upload.ts'

type Props = {
  jobs: readonly JobRow[]
  sent: readonly SentFile[]
  onForget: (key: number) => void
}

/** More files than this in one and the same state are folded to a line. */
export const IN_SIGHT = 5

/** Each file on its way in. Of many, those stay in sight that somebody must look at or that are at work. */
export function ImportRows({ jobs, sent, onForget }: Props) {
  const text = useText().protocols.import
  const queued = jobs.filter(({ state }) => state === 'queued')
  const done = jobs.filter(({ state }) => state === 'done')
  const waiting = sent.filter(({ state }) => state.step === 'waiting')
  const known = sent.filter(({ state }) => state.step === 'known')
  const waits = queued.length + waiting.length
  const folded = new Set<JobRow | SentFile>([
    ...(waits > IN_SIGHT ? [...queued, ...waiting] : []),
    ...(done.length > IN_SIGHT ? done : []),
    ...(known.length > IN_SIGHT ? known : []),
  ])
  const rowsOf = (someJobs: readonly JobRow[], someSent: readonly SentFile[]) => (
    <>
      {someJobs.map((job) => (
        <JobItem key={job.id} job={job} />
      ))}
      {someSent.map((file) => (
        <SentItem key={file.key} file={file} onForget={file.key < 0 ? undefined : () => onForget(file.key)} />
      ))}
    </>
  )
  const isInSight = (row: JobRow | SentFile) => !folded.has(row)
  return (
    <>
      {rowsOf(jobs.filter(isInSight), sent.filter(isInSight))}
      {waits > IN_SIGHT && <Folded title={text.waiting(waits)}>{rowsOf(queued, waiting)}</Folded>}
      {known.length > IN_SIGHT && <Folded title={text.allKnown(known.length)}>{rowsOf([], known)}</Folded>}
      {done.length > IN_SIGHT && (
        <Folded title={text.finished(done.length)} after={<PutDoneAway />}>
          {rowsOf(done, [])}
        </Folded>
      )}
    </>
  )
}

type FoldedProps = { title: string; after?: ReactNode; children: ReactNode }

function Folded({ title, after, children }: FoldedProps) {
  return (
    <li className="border-line border-b py-1.5">
      <Disclosure title={title}>
        <ul>{children}</ul>
        {after}
      </Disclosure>
    </li>
  )
}

function PutDoneAway() {
  const text = useText().protocols.import
  const fetcher = useFetcher()
  return (
    <fetcher.Form method="post" action="/protokoll/jobb/undanlaggning" className="mt-2 flex justify-end">
      <Button type="submit" size="small" tone="quiet">
        {text.putDoneAway}
      </Button>
    </fetcher.Form>
  )
}
