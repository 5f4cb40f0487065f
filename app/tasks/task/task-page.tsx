import { useFetcher } from 'react-router'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import type { Note } from '#db/queries/notes.ts'
import type { DirectoryOwner } from '#db/queries/owners.ts'
import type { TaskDetail } from '#db/queries/tasks.ts'
import { taskListAddress } from '../filter.ts'
import type { MayChange } from '../may-change.ts'
import { DueMark } from '../parts/due-mark.tsx'
import { placeWords } from '../parts/place-words.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { DueUnderstood } from './due-understood.tsx'
import { EditForm } from './edit-form.tsx'
import type { EditOutcome } from './edit-task.ts'
import { NoteFields } from './note-form.tsx'
import type { NoteOutcome } from './note-outcome.ts'
import type { Paragraph } from './passage.ts'
import { TaskFacts } from './task-facts.tsx'
import { sourceAddress, TaskSource } from './task-source.tsx'
import { TimelineList } from './timeline-list.tsx'
import type { Moment } from './timeline.ts'

type Props = {
  task: TaskDetail
  passage: readonly Paragraph[]
  story: readonly Moment[]
  owners: readonly DirectoryOwner[]
  mayChange: MayChange
  userId: string
  today: string
  /** What was just saved, if the page is shown because of it. */
  news: 'saved' | 'turned' | null
  outcome: EditOutcome | undefined
}

/** Everything about one task: what the minutes say and what has happened, and at its side what can be set. */
export function TaskPage(props: Props) {
  const { task, passage, story, owners, mayChange, userId, today, outcome } = props
  const text = useText().tasks
  const { body, meeting, section } = placeWords(task, useLocale())
  const mayWithdraw = ({ authorId }: Note) =>
    mayChange === 'everything' || (mayChange === 'own' && authorId === userId)
  const understood = <DueUnderstood task={task} />
  return (
    <div className="wrap-anywhere">
      <WindowTitle parts={[`${task.number} ${task.title}`, text.title]} />
      <PageHeader
        // Whole paragraphs are given as tasks: they stand in full in the quote below.
        title={
          <span className="line-clamp-3 print:line-clamp-none" title={task.title}>
            {task.title}
          </span>
        }
        crumbs={[
          { label: text.title, to: '/uppdrag' },
          ...(task.bodyId ? [{ label: body, to: taskListAddress({ bodies: [task.bodyId] }) }] : []),
          ...(task.meetingId
            ? [{ label: meeting, to: taskListAddress({ meetings: [task.meetingId] }) }]
            : []),
          ...(section ? [{ label: section, to: sourceAddress(task) }] : []),
          { label: text.task.name(task.number) },
        ]}
      >
        <span className="flex flex-wrap gap-x-5 gap-y-1">
          <StatusMark status={task.status} />
          <DueMark task={task} today={today} inline />
        </span>
      </PageHeader>
      <News {...props} />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <TaskSource task={task} passage={passage} />
        <aside
          aria-label={text.task.set}
          className="border-line max-lg:border-y max-lg:py-6 lg:row-span-2 lg:border-l lg:pl-8"
        >
          {mayChange === 'nothing' ? (
            <div className="grid gap-4">
              <TaskFacts task={task} today={today} />
              {understood}
            </div>
          ) : (
            <EditForm
              key={`${task.version} ${outcome?.ok ?? ''}`}
              task={task}
              owners={owners}
              outcome={outcome}
              statusOnly={mayChange === 'own'}
              understood={
                mayChange === 'own' ? (
                  <>
                    <TaskFacts task={task} today={today} without="status" />
                    {understood}
                    <p className="text-ink-soft text-sm">{text.task.ownOnly}</p>
                  </>
                ) : (
                  understood
                )
              }
            />
          )}
        </aside>
        <section aria-labelledby="story" className="grid min-w-0 content-start gap-5">
          <h2 id="story" className="text-lg">
            {text.task.timeline}
          </h2>
          {mayChange !== 'nothing' && <NewNote number={task.number} today={today} />}
          <TimelineList number={task.number} story={story} mayWithdraw={mayWithdraw} />
        </section>
      </div>
    </div>
  )
}

/** What came of the form; there from the beginning, so that it is read aloud when it changes. */
function News({ task, news, outcome }: Props) {
  const { task: text } = useText().tasks
  const locale = useLocale()
  const turned = task.dueOn === null ? text.turnedWaiting : text.turned(formatDate(locale, task.dueOn))
  return (
    <div className="mb-6 empty:hidden">
      <StatusLine tone="warning">
        {outcome && !outcome.ok && outcome.reason === 'conflict' && text.conflict}
      </StatusLine>
      <StatusLine tone="success">{!outcome && news && (news === 'turned' ? turned : text.saved)}</StatusLine>
    </div>
  )
}

function NewNote({ number, today }: { number: number; today: string }) {
  const fetcher = useFetcher<NoteOutcome>()
  const failed = fetcher.data && !fetcher.data.ok ? fetcher.data : undefined
  const written = fetcher.data?.ok ? fetcher.data.noteId : undefined
  return (
    <fetcher.Form
      key={written}
      method="post"
      action={`/uppdrag/${number}/lagesrapporter`}
      noValidate
      className="screen-only max-w-reading grid gap-3"
    >
      <NoteFields today={today} mistake={failed?.mistake} pending={fetcher.state !== 'idle'} />
    </fetcher.Form>
  )
}
