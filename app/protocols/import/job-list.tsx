import { useFetcher } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import type { JobRow } from '#db/queries/job-list.ts'
import { JobItem } from './job-item.tsx'
import { isUnderWay } from './job-progress.ts'

/** More finished rows than this are folded once nothing is under way: the protocols themselves stand below. */
const FINISHED_IN_SIGHT = 5

/** The files in the server's hands, those that somebody must look at before those that are done. */
export function JobList({ jobs }: { jobs: readonly JobRow[] }) {
  const text = useText().protocols.import
  const done = jobs.filter(({ state }) => state === 'done')
  const isFolded = done.length > FINISHED_IN_SIGHT && !jobs.some(isUnderWay)
  const shown = isFolded ? jobs.filter(({ state }) => state !== 'done') : jobs
  return (
    <>
      {shown.map((job) => (
        <JobItem key={job.id} job={job} />
      ))}
      {isFolded && (
        <li className="border-line border-b py-1.5">
          <Disclosure title={text.finished(done.length)}>
            <ul>
              {done.map((job) => (
                <JobItem key={job.id} job={job} />
              ))}
            </ul>
            <PutDoneAway />
          </Disclosure>
        </li>
      )}
    </>
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
