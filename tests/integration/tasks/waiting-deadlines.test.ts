import { expect, test } from 'vitest'
import { findTaskEvents } from '#db/queries/task-events.ts'
import { findTask } from '#db/queries/tasks.ts'
import { settleWaitingDeadlines } from '#db/queries/waiting-deadlines.ts'
import { addBody, addMeeting, makeTaskWorld } from '#tests/support/task-world.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const db = await testDatabase()
const world = await makeTaskWorld(db, { heldOn: '2026-10-23' })
const stranger = await makeTaskWorld(db, { name: 'Annan kommun', heldOn: '2026-10-23' })
const { organisation, body } = world
const waiting = { dueMeetingBodyId: body, duePrecision: 'meeting', dueText: 'till nästa möte' } as const

const announce = (meeting: string, nextOn: string) =>
  db.updateTable('meeting').set({ next_on: nextOn }).where('id', '=', meeting).execute()

test('a task gets the day of the next meeting when its own minutes announce it; nobody did that', async () => {
  const { id, number } = await world.openTask(waiting)
  // Known, but perhaps not the next one.
  await addMeeting(db, organisation, body, '2026-12-11')
  expect(await settleWaitingDeadlines(db, organisation, body)).toEqual([])

  await announce(world.meeting, '2026-11-13')
  expect(await settleWaitingDeadlines(db, organisation, body)).toEqual([number])
  expect(await findTask(db, organisation, number)).toMatchObject({
    dueOn: '2026-11-13',
    duePrecision: 'meeting',
    dueMeetingBody: null,
    dueText: 'till nästa möte',
    version: 2,
  })
  expect((await findTaskEvents(db, organisation, id))[0]).toMatchObject({
    kind: 'due',
    actor: null,
    before: { dueOn: null },
    after: { dueOn: '2026-11-13' },
  })
  expect(await settleWaitingDeadlines(db, organisation, body)).toEqual([])
})

test("another body's next meeting is the one that its latest minutes before the task announce", async () => {
  const other = await addBody(db, organisation, 'Ålandsrådet')
  const { number } = await world.openTask({ ...waiting, dueMeetingBodyId: other })
  await addMeeting(db, organisation, other, '2026-09-01', '2026-10-05')
  await addMeeting(db, organisation, other, '2026-10-30', '2026-12-01')
  expect(await settleWaitingDeadlines(db, organisation, other)).toEqual([])
  await addMeeting(db, organisation, other, '2026-10-05', '2026-10-30')
  expect(await settleWaitingDeadlines(db, organisation, other)).toEqual([number])
  expect((await findTask(db, organisation, number))?.dueOn).toBe('2026-10-30')
})

test('what is done, or in another organisation, stays as it is', async () => {
  const done = await world.openTask(waiting)
  await db.updateTable('task').set({ status: 'closed' }).where('id', '=', done.id).execute()
  const foreign = await stranger.openTask({ ...waiting, dueMeetingBodyId: stranger.body })
  await announce(stranger.meeting, '2026-11-20')
  expect(await settleWaitingDeadlines(db, organisation, body)).toEqual([])
  expect(await settleWaitingDeadlines(db, organisation, stranger.body)).toEqual([])
  expect((await findTask(db, organisation, done.number))?.dueOn).toBeNull()
  expect((await findTask(db, stranger.organisation, foreign.number))?.dueOn).toBeNull()
})
