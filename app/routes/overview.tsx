import { may } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext, todayContext } from '#app/context.ts'
import { Beginning } from '#app/overview/beginning.tsx'
import { countFigures } from '#app/overview/figures.ts'
import { Figures } from '#app/overview/figures.tsx'
import { MeetingBlocks } from '#app/overview/meeting-blocks.tsx'
import { readMeetingsToPrepare } from '#app/overview/meetings-to-prepare.ts'
import { readLatest } from '#app/overview/latest.ts'
import { RecentChanges } from '#app/overview/recent-changes.tsx'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import { countPendingProposals, readBeginnings } from '#db/queries/overview.ts'
import type { Route } from './+types/overview'

const CHANGES = 8

export async function loader({ context }: Route.LoaderArgs) {
  const { organisationId, role } = requireSignedIn(context)
  const db = context.get(dbContext)
  const today = context.get(todayContext)
  const [beginnings, toReview, figures, meetings, changes] = await Promise.all([
    readBeginnings(db, organisationId),
    countPendingProposals(db, organisationId),
    countFigures(db, organisationId, today),
    readMeetingsToPrepare(db, organisationId, today),
    readLatest(db, organisationId, CHANGES),
  ])
  return { today, beginnings, toReview, figures, meetings, changes, mayImport: may(role, 'import') }
}

export default function Overview({ loaderData }: Route.ComponentProps) {
  const text = useText().overview
  const locale = useLocale()
  const { today, beginnings, toReview, figures, meetings, changes, mayImport } = loaderData
  return (
    <>
      <WindowTitle parts={[text.title]} />
      <PageHeader title={text.title}>{formatDate(locale, today)}</PageHeader>
      {beginnings.tasks ? (
        <>
          <Figures toReview={toReview} figures={figures} />
          <div className="mt-9 grid grid-cols-1 gap-x-12 gap-y-9 xl:grid-cols-[minmax(0,1fr)_22rem]">
            <MeetingBlocks meetings={meetings} today={today} />
            <RecentChanges changes={changes} today={today} />
          </div>
        </>
      ) : (
        <Beginning hasProtocols={beginnings.protocols} toReview={toReview} mayImport={mayImport} />
      )}
    </>
  )
}
