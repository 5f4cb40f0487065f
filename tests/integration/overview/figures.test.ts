import { describe, expect, test } from 'vitest'
import { findWhatToReport } from '#app/meetings/before-next-meeting.ts'
import { countFigures } from '#app/overview/figures.ts'
import { readLatest } from '#app/overview/latest.ts'
import { parseTaskFilter } from '#app/tasks/filter.ts'
import { readMeetingsToPrepare } from '#app/overview/meetings-to-prepare.ts'
import { findNextMeetings, findTasksForMeetings } from '#db/queries/next-meetings.ts'
import { countPendingProposals, readBeginnings } from '#db/queries/overview.ts'
import { tasksThatPass } from '#db/queries/task-filter.ts'
import { findTasks } from '#db/queries/task-list.ts'
import { addBody, addMeeting, makeTaskWorld } from '#tests/support/task-world.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const today = '2026-11-21'
const db = await testDatabase()
const empty = await makeTaskWorld(db, { name: 'Tomt förbund' })
const world = await makeTaskWorld(db)
const stranger = await makeTaskWorld(db, { name: 'Annat förbund' })
const chief = { name: 'Förbundschefen', kind: 'role' } as const

const overdue = await world.openTask({ dueOn: '2026-11-20', owners: [chief] })
const dueToday = await world.openTask({ dueOn: today, owners: [chief] })
const inThirty = await world.openTask({ dueOn: '2026-12-21', owners: [chief] })
await world.openTask({ dueOn: '2026-12-22', owners: [chief] })
const waiting = await world.openTask({
  owners: [chief],
  dueMeetingBodyId: world.body,
  duePrecision: 'meeting',
})
await world.openTask()
const closed = await world.openTask({ dueOn: '2026-11-01' })
await db
  .updateTable('task')
  .set({ status: 'closed' })
  .where('organisation_id', '=', world.organisation)
  .where('number', '=', closed.number)
  .execute()
await stranger.openTask({ dueOn: '2026-11-01' })

describe('the figures', () => {
  test('count what needs a hand', async () => {
    const figures = await countFigures(db, world.organisation, today)
    expect(Object.fromEntries(figures.map(({ name, count }) => [name, count]))).toEqual({
      overdue: 1,
      soon: 2,
      withoutDue: 2,
      withoutOwner: 1,
    })
  })

  test('are each as long as the list that they lead to', async () => {
    for (const { name, count, address } of await countFigures(db, world.organisation, today)) {
      const url = new URL(address, 'https://beslut.example.se')
      expect(url.pathname).toBe('/uppdrag')
      const passing = tasksThatPass(world.organisation, parseTaskFilter(url.searchParams), today)
      const window = { order: { by: 'due', descending: false }, group: null, offset: 0, limit: 100 } as const
      const list = await findTasks(db, passing, window)
      expect([name, list.length]).toEqual([name, count])
    }
  })

  test('count the proposals that wait, of this organisation alone', async () => {
    const proposal = db.selectFrom('proposal').where('organisation_id', '=', stranger.organisation)
    expect(await countPendingProposals(db, stranger.organisation)).toBe(
      (await proposal.where('state', '=', 'pending').select('id').execute()).length,
    )
    expect(await countPendingProposals(db, '00000000-0000-4000-8000-000000000000')).toBe(0)
  })
})

describe('before the next meeting', () => {
  test('the day is the first one known that is not past', async () => {
    const council = await addBody(db, world.organisation, 'Arbetsutskottet')
    await addMeeting(db, world.organisation, council, '2026-09-01', '2026-10-01')
    await addMeeting(db, world.organisation, world.body, '2026-12-18')
    await addMeeting(db, world.organisation, world.body, '2026-11-01', '2026-11-27')
    const meetings = await findNextMeetings(db, world.organisation, today)
    expect(new Map(meetings.map(({ bodyName, meetsOn }) => [bodyName, meetsOn]))).toEqual(
      new Map([
        ['Styrelsen', '2026-11-27'],
        ['Arbetsutskottet', null],
      ]),
    )
    expect(await findNextMeetings(db, world.organisation, '2026-11-27')).toContainEqual(
      expect.objectContaining({ bodyName: 'Styrelsen', meetsOn: '2026-11-27' }),
    )
  })

  test('open tasks are found that are due by then or wait for it', async () => {
    const meetings = await findNextMeetings(db, world.organisation, today)
    const tasks = await findTasksForMeetings(db, world.organisation, '2026-12-21')
    expect(tasks.map(({ id }) => id)).toEqual([overdue, dueToday, inThirty, waiting].map(({ id }) => id))
    const [board] = findWhatToReport(meetings, tasks)
    expect(board?.tasks.map(({ id }) => id)).toEqual([overdue, dueToday, waiting].map(({ id }) => id))
    const [shown] = await readMeetingsToPrepare(db, world.organisation, today)
    expect(shown?.tasks.map(({ number }) => number)).toEqual(
      [overdue, dueToday, waiting].map(({ number }) => number),
    )
  })
})

describe('what changed lately', () => {
  test('is told of this organisation alone, the latest first, new tasks of a protocol as one', async () => {
    const event = { organisation_id: world.organisation, actor_id: null, before: null }
    const { id } = await db
      .selectFrom('task')
      .where('organisation_id', '=', world.organisation)
      .where('number', '=', overdue.number)
      .select('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('task_event')
      .values({ ...event, task_id: id, kind: 'status', after: JSON.stringify({ status: 'in_progress' }) })
      .execute()
    const latest = await readLatest(db, world.organisation, 10)
    expect(latest).toEqual([
      expect.objectContaining({
        kind: 'status',
        number: overdue.number,
        actor: null,
        after: { status: 'in_progress' },
      }),
      expect.objectContaining({ kind: 'added', count: 7, bodyName: 'Styrelsen', actor: 'Siv Sekreterare' }),
    ])
    expect(await readLatest(db, world.organisation, 1)).toHaveLength(1)
  })
})

test('a first visit is told from a later one', async () => {
  expect(await readBeginnings(db, world.organisation)).toEqual({ protocols: true, tasks: true })
  expect(await readBeginnings(db, empty.organisation)).toEqual({ protocols: true, tasks: false })
})
