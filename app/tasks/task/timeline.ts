import type { Note } from '#db/queries/notes.ts'
import type { TaskEvent } from '#db/queries/task-events.ts'

export type Moment = Readonly<
  { at: string } & ({ kind: 'note'; note: Note } | { kind: 'event'; event: TaskEvent })
>

/** Notes and history as one story, the latest first. That a note was written is told by the note itself. */
export function tellStory(notes: readonly Note[], events: readonly TaskEvent[]): readonly Moment[] {
  const moments: Moment[] = [
    ...notes.map((note): Moment => ({ at: note.createdAt, kind: 'note', note })),
    ...events
      .filter(({ kind }) => kind !== 'note')
      .map((event): Moment => ({ at: event.occurredAt, kind: 'event', event })),
  ]
  // Sorting keeps equals as they came, and events come with the latest first.
  return moments.toSorted((one, other) => other.at.localeCompare(one.at))
}
