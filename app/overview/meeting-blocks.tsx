import type { MeetingToPrepare } from '#app/meetings/before-next-meeting.ts'
import { formatDate, formatDistance } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { TaskLine } from './meetings-to-prepare.ts'
import { TaskLines } from './task-lines.tsx'

type Props = { meetings: readonly MeetingToPrepare<TaskLine>[]; today: string }

/** So many stand open; the rest is one press away. */
const SHOWN = 6

export function MeetingBlocks({ meetings, today }: Props) {
  const text = useText().overview.meetings
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings" className="mb-3 text-lg">
        {text.heading}
      </h2>
      {meetings.length === 0 && <p className="text-ink-soft">{text.empty}</p>}
      <div className="grid grid-cols-1 gap-7">
        {meetings.map((meeting) => (
          <MeetingBlock key={meeting.bodyId} meeting={meeting} today={today} />
        ))}
      </div>
    </section>
  )
}

function MeetingBlock({ meeting, today }: { meeting: MeetingToPrepare<TaskLine>; today: string }) {
  const text = useText().overview.meetings
  const locale = useLocale()
  const { bodyId, bodyName, meetsOn, tasks } = meeting
  const rest = tasks.slice(SHOWN)
  return (
    <section aria-label={bodyName}>
      <header className="border-line-strong flex flex-wrap items-baseline gap-x-4 border-b pb-1.5">
        <h3 className="font-semibold">{bodyName}</h3>
        <p className="text-ink-soft figures">
          {meetsOn === null
            ? text.dateMissing
            : `${formatDate(locale, meetsOn)} · ${formatDistance(locale, meetsOn, today)}`}
        </p>
        <TextLink
          to={`/rapporter?organ=${bodyId}`}
          aria-label={text.reportOf(bodyName)}
          className="screen-only ml-auto text-sm"
        >
          {text.report}
        </TextLink>
      </header>
      {tasks.length === 0 ? (
        <p className="text-ink-soft py-2">{text.nothing}</p>
      ) : (
        <TaskLines tasks={tasks.slice(0, SHOWN)} today={today} body={bodyName} />
      )}
      {rest.length > 0 && (
        <Disclosure title={text.more(rest.length)} className="pt-1.5 text-sm">
          <TaskLines tasks={rest} today={today} body={bodyName} />
        </Disclosure>
      )}
    </section>
  )
}
