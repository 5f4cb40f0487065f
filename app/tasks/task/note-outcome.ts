import type { NoteMistake, ReadNote } from './read-note.ts'

/** What came of writing a note, or of withdrawing one. */
export type NoteOutcome = Readonly<
  { ok: true; noteId: string } | { ok: false; mistake: NoteMistake; typed: ReadNote['typed'] }
>
