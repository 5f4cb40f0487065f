import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { TextLink } from '#app/ui/text-link.tsx'
import type { Note } from '#db/queries/notes.ts'
import type { SaidIn, TaskEvent } from '#db/queries/task-events.ts'
import { eventWords } from './event-words.ts'
import { NoteEntry } from './note-entry.tsx'
import { sourceAddress } from './task-source.tsx'
import type { Moment } from './timeline.ts'

type Props = {
  number: number
  story: readonly Moment[]
  /** Whose notes the reader may withdraw: everybody's, or only the reader's own. */
  mayWithdraw: (note: Note) => boolean
}

export function TimelineList({ number, story, mayWithdraw }: Props) {
  const text = useText().tasks.task
  return (
    <ol aria-label={text.timeline} className="border-line ml-1.5 grid gap-5 border-l pl-5">
      {story.map((moment) =>
        moment.kind === 'note' ? (
          <li key={moment.note.id} className="timeline-note relative">
            <NoteEntry number={number} note={moment.note} mayWithdraw={mayWithdraw(moment.note)} />
          </li>
        ) : (
          <li key={moment.event.id} className="relative">
            <EventEntry event={moment.event} />
          </li>
        ),
      )}
    </ol>
  )
}

function EventEntry({ event }: { event: TaskEvent }) {
  const text = useText().tasks.task.event
  const locale = useLocale()
  return (
    <p className="text-ink-soft text-sm">
      <span
        aria-hidden="true"
        className="bg-line-strong absolute top-1.5 -left-[24.5px] size-2 rounded-full"
      />
      <time dateTime={event.occurredAt} className="figures" title={event.occurredAt}>
        {formatDate(locale, event.occurredAt)}
      </time>
      {' · '}
      <span className="text-ink font-semibold">{event.actor ?? text.program}</span>{' '}
      {eventWords(event, locale)}
      {event.after?.saidIn && <Saying saidIn={event.after.saidIn} />}
    </p>
  )
}

/** The sentence of later minutes that the change follows, with the way there. */
function Saying({ saidIn }: { saidIn: SaidIn }) {
  const text = useText().tasks.task.event
  const locale = useLocale()
  const { sectionNumber, bodyName, heldOn, quote } = saidIn
  const date = heldOn === null ? '' : formatDate(locale, heldOn)
  return (
    <>
      {', '}
      <TextLink to={sourceAddress({ ...saidIn, page: null })}>
        {text.saidIn(sectionNumber ?? '', bodyName ?? '', date)}
      </TextLink>
      <span className="border-line-strong text-ink mt-1 block border-l-2 pl-3 font-serif">{quote}</span>
    </>
  )
}
