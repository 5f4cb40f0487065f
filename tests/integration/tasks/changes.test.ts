import { describe, expect, test } from 'vitest'
import { changeTasks } from '#app/tasks/change-tasks.ts'
import { findTaskEvents } from '#db/queries/task-events.ts'
import { findTask, isOwnTask } from '#db/queries/tasks.ts'
import { addMeeting, makeTaskWorld } from '#tests/support/task-world.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const today = '2026-11-21'
const db = await testDatabase()
const world = await makeTaskWorld(db)
const stranger = await makeTaskWorld(db, { name: 'Annan kommun' })

const change = (...[seen, wanted]: [Parameters<typeof changeTasks>[3], Parameters<typeof changeTasks>[4]]) =>
  changeTasks(db, world.organisation, world.secretary, seen, wanted, today)

async function readTask(number: number) {
  const task = await findTask(db, world.organisation, number)
  if (!task) throw new Error(`no task ${number}`)
  return task
}

async function historyOf(taskId: string) {
  const events = await findTaskEvents(db, world.organisation, taskId)
  return events.map(({ kind, actor, before, after }) => ({ kind, actor, before, after }))
}

describe('opening a task', () => {
  test('gives the next number, the owners in order and a first event', async () => {
    const owners = [
      { name: 'förbundschef', kind: 'role' },
      { name: ' Åsa   Lind ', kind: 'person' },
      { name: 'åsa lind', kind: 'person' },
    ] as const
    const first = await world.openTask({ owners })
    const second = await world.openTask({ owners })
    expect(second.number).toBe(first.number + 1)
    const task = await readTask(second.number)
    expect(task.owners.map(({ name, kind }) => ({ name, kind }))).toEqual([
      { name: 'förbundschef', kind: 'role' },
      { name: 'Åsa Lind', kind: 'person' },
    ])
    expect(task.owners).toEqual((await readTask(first.number)).owners)
    expect(await historyOf(task.id)).toMatchObject([
      { kind: 'created', actor: 'Siv Sekreterare', before: null, after: { title: task.title } },
    ])
  })

  test('many at once give each number once', async () => {
    const opened = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        world.openTask({ owners: [{ name: `Ny ägare ${index % 3}`, kind: 'group' }] }),
      ),
    )
    const numbers = opened.map(({ number }) => number).toSorted((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => (numbers[0] ?? 0) + index))
  })
})

describe('a change', () => {
  test('is written with its events, one version on', async () => {
    const { id, number } = await world.openTask()
    const owners = [{ name: 'Arbetsutskottet', kind: 'body' }] as const
    const { changed } = await change([{ id, version: 1 }], {
      owners,
      dueOn: '2027-01-15',
      status: 'in_progress',
    })
    expect(changed).toEqual([{ id, number, version: 2, status: 'in_progress', dueOn: '2027-01-15' }])
    expect(await readTask(number)).toMatchObject({
      version: 2,
      owners,
      dueOn: '2027-01-15',
      status: 'in_progress',
    })
    expect((await historyOf(id)).map(({ kind }) => kind)).toEqual(['status', 'due', 'owners', 'created'])
  })

  test('to what is there already leaves neither version nor event', async () => {
    const { id, number } = await world.openTask()
    const { changed } = await change([{ id, version: 1 }], { status: 'not_started', dueOn: null })
    expect(changed).toMatchObject([{ id, number, version: 1 }])
    expect(await historyOf(id)).toHaveLength(1)
  })

  test('of many tasks passes over those that somebody else changed, and names them', async () => {
    const tasks = await Promise.all([world.openTask(), world.openTask(), world.openTask()])
    const [early, middle, late] = tasks.map(({ id }) => ({ id, version: 1 }))
    if (!early || !middle || !late) throw new Error('three were opened')
    await change([middle], { dueOn: '2026-12-01' })
    const outcome = await change([early, middle, late], { status: 'closed' })
    expect(outcome.changed.map(({ id }) => id).toSorted()).toEqual([early.id, late.id].toSorted())
    expect(outcome.conflicts).toMatchObject([{ id: middle.id, number: tasks[1]?.number, version: 2 }])
    expect(await readTask(tasks[1]?.number ?? 0)).toMatchObject({
      status: 'not_started',
      dueOn: '2026-12-01',
    })
  })

  test('made by two at once is made by one, and the other is told', async () => {
    const { id } = await world.openTask()
    const outcomes = await Promise.all(
      (['in_progress', 'closed', 'written_off'] as const).map((status) =>
        change([{ id, version: 1 }], { status }),
      ),
    )
    expect(outcomes.flatMap(({ changed }) => changed)).toHaveLength(1)
    expect(outcomes.flatMap(({ conflicts }) => conflicts)).toHaveLength(2)
    expect(await historyOf(id)).toHaveLength(2)
  })

  test("never reaches another organisation's task", async () => {
    const { id, number } = await stranger.openTask()
    expect(await change([{ id, version: 1 }], { status: 'closed' })).toEqual({ changed: [], conflicts: [] })
    expect((await findTask(db, stranger.organisation, number))?.status).toBe('not_started')
    expect(await findTaskEvents(db, world.organisation, id)).toEqual([])
  })

  test('that fails leaves nothing behind', async () => {
    const { id, number } = await world.openTask()
    await expect(change([{ id, version: 1 }], { status: 'closed', title: '  ' })).rejects.toThrow(
      'task_title_check',
    )
    expect(await readTask(number)).toMatchObject({ version: 1, status: 'not_started' })
    expect(await historyOf(id)).toHaveLength(1)
  })
})

describe('closing a recurring task', () => {
  test('moves its deadline on, with an event for both', async () => {
    const { id, number } = await world.openTask({ dueOn: '2026-12-31', duePrecision: 'year', every: 'P1Y' })
    await change([{ id, version: 1 }], { status: 'closed' })
    expect(await readTask(number)).toMatchObject({
      status: 'not_started',
      dueOn: '2027-12-31',
      duePrecision: 'year',
    })
    expect(await historyOf(id)).toMatchObject([
      { kind: 'due', before: { dueOn: '2026-12-31' }, after: { dueOn: '2027-12-31' } },
      { kind: 'status', after: { status: 'closed', dueOn: '2026-12-31' } },
      { kind: 'created' },
    ])
  })

  test('waits for a meeting whose date nobody knows, and takes the date that is known', async () => {
    const waiting = await world.openTask({ dueOn: '2026-11-13', duePrecision: 'meeting', every: 'meeting' })
    await change([{ id: waiting.id, version: 1 }], { status: 'closed' })
    expect(await readTask(waiting.number)).toMatchObject({ dueOn: null, dueMeetingBody: 'Styrelsen' })
    // A later meeting that is known need not be the next one; one that the minutes announce is.
    await addMeeting(db, world.organisation, world.body, '2027-02-12')
    await change([{ id: waiting.id, version: 2 }], { status: 'closed' })
    expect(await readTask(waiting.number)).toMatchObject({ dueOn: null })
    await addMeeting(db, world.organisation, world.body, '2026-11-13', '2026-12-11')
    await change([{ id: waiting.id, version: 3 }], { status: 'closed' })
    expect(await readTask(waiting.number)).toMatchObject({ dueOn: '2026-12-11', dueMeetingBody: null })
  })
})

test('a task is the own one of its owners and of who holds their office today', async () => {
  const { id, number } = await world.openTask({ owners: [{ name: 'ekonomichef', kind: 'role' }] })
  const role = (await readTask(number)).owners[0]?.id ?? ''
  const person = await db
    .insertInto('owner')
    .values({ organisation_id: world.organisation, kind: 'person', name: 'Ebba Ekonom' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const own = (day: string) => isOwnTask(db, world.organisation, person.id, id, day)
  expect(await own(today)).toBe(false)
  await db
    .insertInto('office_holder')
    .values({
      organisation_id: world.organisation,
      role_owner_id: role,
      person_owner_id: person.id,
      from_on: '2026-06-01',
      until_on: '2026-12-31',
    })
    .execute()
  expect([
    await own('2026-05-31'),
    await own('2026-06-01'),
    await own('2026-12-31'),
    await own('2027-01-01'),
  ]).toEqual([false, true, true, false])
})
