import { sql } from 'kysely'
import type { Db } from '../client.ts'
import { dayInSweden, minuteInSweden } from './swedish-time.ts'
import { recordTaskEvents } from './task-events.ts'

/** A lägesrapport: what somebody said of a task on a day. */
export type Note = Readonly<{
  id: string
  /** ISO date that the note tells of. */
  writtenOn: string
  text: string
  authorId: string
  author: string
  /** In Sweden, `YYYY-MM-DD HH:MM`. */
  createdAt: string
  withdrawn: Readonly<{ on: string; by: string; reason: string | null }> | null
}>

export type NewNote = Readonly<{ taskId: string; writtenOn: string; text: string }>

/** All notes of a task, the latest day first; withdrawn ones too. */
export function findNotes(db: Db, organisation: string, taskId: string): Promise<Note[]> {
  return db
    .selectFrom('note')
    .innerJoin('user as author', 'author.id', 'note.author_id')
    .leftJoin('user as withdrawer', 'withdrawer.id', 'note.withdrawn_by')
    .where('note.organisation_id', '=', organisation)
    .where('note.task_id', '=', taskId)
    .select([
      'note.id',
      'note.written_on as writtenOn',
      'note.text',
      'note.author_id as authorId',
      'author.name as author',
      minuteInSweden(sql`note.created_at`).as('createdAt'),
      sql<Note['withdrawn']>`case when note.withdrawn_at is not null then json_build_object(
        'on', ${dayInSweden(sql`note.withdrawn_at`)}, 'by', withdrawer.name, 'reason', note.withdrawn_reason) end`.as(
        'withdrawn',
      ),
    ])
    .orderBy('note.written_on', 'desc')
    .orderBy('note.created_at', 'desc')
    .orderBy('note.id')
    .execute()
}

/** Writes a note and its event. Notes never collide, so the task's version stays. */
export function writeNote(
  db: Db,
  organisation: string,
  author: string,
  { taskId, writtenOn, text }: NewNote,
): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const { id } = await trx
      .insertInto('note')
      .values({
        organisation_id: organisation,
        task_id: taskId,
        author_id: author,
        written_on: writtenOn,
        text: text.trim(),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await touchTask(trx, organisation, taskId)
    const after = { noteId: id, writtenOn }
    await recordTaskEvents(trx, organisation, author, [{ taskId, kind: 'note', before: null, after }])
    return id
  })
}

/** Strikes a note out; its words stay. Gives false where there is no such note, or it is struck out already. */
export function withdrawNote(
  db: Db,
  organisation: string,
  actor: string,
  { noteId, reason }: Readonly<{ noteId: string; reason: string }>,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const note = await trx
      .updateTable('note')
      .set({ withdrawn_at: sql<Date>`now()`, withdrawn_by: actor, withdrawn_reason: reason.trim() })
      .where('organisation_id', '=', organisation)
      .where('id', '=', noteId)
      .where('withdrawn_at', 'is', null)
      .returning(['task_id as taskId', 'written_on as writtenOn'])
      .executeTakeFirst()
    if (!note) return false
    const { taskId, writtenOn } = note
    await touchTask(trx, organisation, taskId)
    const after = { noteId, writtenOn, reason: reason.trim() }
    await recordTaskEvents(trx, organisation, actor, [
      { taskId, kind: 'note_withdrawn', before: null, after },
    ])
    return true
  })
}

/** Whose note it is and on which task, while it stands. */
export function findStandingNote(
  db: Db,
  organisation: string,
  noteId: string,
): Promise<{ authorId: string; taskId: string } | undefined> {
  return db
    .selectFrom('note')
    .select(['author_id as authorId', 'task_id as taskId'])
    .where('organisation_id', '=', organisation)
    .where('id', '=', noteId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
}

const touchTask = (trx: Db, organisation: string, taskId: string) =>
  trx
    .updateTable('task')
    .set({ updated_at: sql<Date>`clock_timestamp()` })
    .where('organisation_id', '=', organisation)
    .where('id', '=', taskId)
    .execute()
