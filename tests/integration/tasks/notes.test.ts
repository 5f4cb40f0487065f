import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findNotes, findStandingNote, withdrawNote, writeNote } from '#db/queries/notes.ts'
import { findTaskEvents } from '#db/queries/task-events.ts'
import { findTask } from '#db/queries/tasks.ts'
import { makeTaskWorld } from '#tests/support/task-world.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const db = await testDatabase()
const world = await makeTaskWorld(db)
const stranger = await makeTaskWorld(db, { name: 'Annan kommun' })
const { organisation, secretary } = world

const write = (taskId: string, writtenOn: string, text: string) =>
  writeNote(db, organisation, secretary, { taskId, writtenOn, text })

test('notes stand by their day, the latest first, and the list shows the latest', async () => {
  const { id, number } = await world.openTask()
  await write(id, '2026-11-10', ' Underlaget är beställt. ')
  await write(id, '2026-10-30', 'Arbetet har börjat.')
  expect((await findNotes(db, organisation, id)).map(({ text, author }) => ({ text, author }))).toEqual([
    { text: 'Underlaget är beställt.', author: 'Siv Sekreterare' },
    { text: 'Arbetet har börjat.', author: 'Siv Sekreterare' },
  ])
  const task = await findTask(db, organisation, number)
  expect(task).toMatchObject({
    version: 1,
    latestNote: { writtenOn: '2026-11-10', text: 'Underlaget är beställt.' },
  })
  expect((await findTaskEvents(db, organisation, id)).map(({ kind }) => kind)).toEqual([
    'note',
    'note',
    'created',
  ])
})

test('a withdrawn note keeps its words and says why; only once', async () => {
  const { id, number } = await world.openTask()
  const noteId = await write(id, '2026-11-10', 'Fel uppdrag.')
  const strike = () =>
    withdrawNote(db, organisation, secretary, { noteId, reason: 'Gällde ett annat uppdrag' })
  expect(await strike()).toBe(true)
  expect(await strike()).toBe(false)
  expect(await findNotes(db, organisation, id)).toMatchObject([
    { text: 'Fel uppdrag.', withdrawn: { by: 'Siv Sekreterare', reason: 'Gällde ett annat uppdrag' } },
  ])
  expect(await findStandingNote(db, organisation, noteId)).toBeUndefined()
  expect((await findTask(db, organisation, number))?.latestNote).toBeNull()
})

test("another organisation's task takes no note, and its notes cannot be withdrawn from here", async () => {
  const { id } = await stranger.openTask()
  await expect(write(id, '2026-11-10', 'Hej')).rejects.toThrow('foreign key')
  const note = { taskId: id, writtenOn: '2026-11-10', text: 'Vår egen' }
  const noteId = await writeNote(db, stranger.organisation, stranger.secretary, note)
  expect(await withdrawNote(db, organisation, secretary, { noteId, reason: 'x' })).toBe(false)
  expect(await findNotes(db, organisation, id)).toEqual([])
})

test('the database refuses to change history, and to delete tasks and notes', async () => {
  const { id } = await world.openTask()
  await write(id, '2026-11-10', 'Står kvar.')
  for (const statement of [
    sql`update task_event set kind = 'title' where task_id = ${id}`,
    sql`delete from task_event where task_id = ${id}`,
    sql`truncate task_event`,
    sql`delete from note where task_id = ${id}`,
    sql`delete from task where id = ${id}`,
  ])
    await expect(statement.execute(db)).rejects.toThrow('is refused')
})
