import { sql } from 'kysely'
import type { Calendar } from '#app/extraction/extraction.ts'
import type { Db } from '../client.ts'

export type Meeting = Readonly<{
  id: string
  bodyId: string
  /** ISO, null where neither the minutes nor a person has said. */
  heldOn: string | null
  nextOn: string | null
}>

type NewMeeting = Omit<Meeting, 'id'>

/**
 * The body's meeting of that day, made where there is none; a meeting without a day is always a new one. A known
 * next meeting is kept where the new minutes name none.
 */
export async function ensureMeeting(
  db: Db,
  organisation: string,
  { bodyId, heldOn, nextOn }: NewMeeting,
): Promise<string> {
  const { id } = await db
    .insertInto('meeting')
    .values({ organisation_id: organisation, body_id: bodyId, held_on: heldOn, next_on: nextOn })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'body_id', 'held_on'])
        .doUpdateSet({ next_on: sql<string | null>`coalesce(excluded.next_on, meeting.next_on)` }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function findMeeting(
  db: Db,
  organisation: string,
  { bodyId, heldOn }: { bodyId: string; heldOn: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('meeting')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('body_id', '=', bodyId)
    .where('held_on', '=', heldOn)
    .executeTakeFirst()
  return row?.id
}

export async function changeMeeting(
  db: Db,
  organisation: string,
  { id, bodyId, heldOn, nextOn }: Meeting,
): Promise<void> {
  await db
    .updateTable('meeting')
    .set({ body_id: bodyId, held_on: heldOn, next_on: nextOn })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .execute()
}

/** Every day on which a body is known to meet: held, or announced as the next one. */
export async function readCalendar(db: Db, organisation: string): Promise<Calendar> {
  const days = (column: 'held_on' | 'next_on') =>
    db
      .selectFrom('meeting')
      .innerJoin('body', (join) =>
        join
          .onRef('body.organisation_id', '=', 'meeting.organisation_id')
          .onRef('body.id', '=', 'meeting.body_id'),
      )
      .where('meeting.organisation_id', '=', organisation)
      .where(`meeting.${column}`, 'is not', null)
      .select(['body.name as body', sql<string>`meeting.${sql.ref(column)}`.as('date')])
  const meetings = await days('held_on').union(days('next_on')).orderBy('date').orderBy('body').execute()
  return { meetings }
}
