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

test('a task that waits for a meeting gets its day when the day is known, and history says that nobody did it', async () => {
  const { id, number } = await world.openTask(waiting)
  expect(await settleWaitingDeadlines(db, organisation, body)).toEqual([])

  await addMeeting(db, organisation, body, '2026-09-01', '2026-12-11')
  await addMeeting(db, organisation, body, '2026-11-13')
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

test('what waits for another body, is done, or is in another organisation stays as it is', async () => {
  const other = await addBody(db, organisation, 'Ålandsrådet')
  const elsewhere = await world.openTask({ ...waiting, dueMeetingBodyId: other })
  const done = await world.openTask(waiting)
  await db.updateTable('task').set({ status: 'closed' }).where('id', '=', done.id).execute()
  const foreign = await stranger.openTask({ ...waiting, dueMeetingBodyId: stranger.body })
  await addMeeting(db, stranger.organisation, stranger.body, '2026-11-20')
  expect(await settleWaitingDeadlines(db, organisation, body)).toEqual([])
  expect(await settleWaitingDeadlines(db, organisation, stranger.body)).toEqual([])
  for (const { number } of [elsewhere, done])
    expect((await findTask(db, organisation, number))?.dueOn).toBeNull()
  expect((await findTask(db, stranger.organisation, foreign.number))?.dueOn).toBeNull()
})
