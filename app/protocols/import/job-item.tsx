import { useFetcher } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import type { JobRow } from '#db/queries/job-list.ts'
import { FileRow } from './file-row.tsx'
import { isWorthAnotherTry, pageInHand, percentOf, stepOf, waitsAsScan } from './job-progress.ts'
import { useReason } from './use-reason.ts'

/** A file in the server's hands. */
export function JobItem({ job }: { job: JobRow }) {
  const { import: text, readingPage, scanWaits } = useText().protocols
  const reason = useReason()
  const page = pageInHand(job)
  return (
    <FileRow
      name={job.fileName}
      step={stepOf(job)}
      detail={page ? readingPage(page.number, page.of) : waitsAsScan(job) ? scanWaits : undefined}
      percent={percentOf(job)}
      message={job.reason === null ? undefined : reason(job.reason, job.reference)}
      actions={
        <>
          {job.protocolId !== null && (
            <LinkButton
              size="small"
              to={`/protokoll/${job.protocolId}`}
              aria-label={text.openOf(job.fileName)}
            >
              {text.open}
            </LinkButton>
          )}
          {isWorthAnotherTry(job) && <TryAgain job={job} />}
          {(job.state === 'done' || job.state === 'failed') && <PutAway job={job} />}
        </>
      }
    />
  )
}

function TryAgain({ job }: { job: JobRow }) {
  const text = useText().protocols.import
  const fetcher = useFetcher()
  return (
    <fetcher.Form method="post" action={`/protokoll/jobb/${job.id}/omlasning`}>
      <Button type="submit" size="small" aria-label={text.againOf(job.fileName)}>
        {text.again}
      </Button>
    </fetcher.Form>
  )
}

function PutAway({ job }: { job: JobRow }) {
  const text = useText().protocols.import
  const fetcher = useFetcher()
  return (
    <fetcher.Form method="post" action={`/protokoll/jobb/${job.id}/undanlaggning`}>
      <IconButton type="submit" icon="close" label={text.putAway(job.fileName)} />
    </fetcher.Form>
  )
}
