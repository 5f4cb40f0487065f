import { beforeAll, describe, expect, test } from 'vitest'
import { WITHOUT_FILTER } from '#app/tasks/filter.ts'
import { listOwners } from '#db/queries/owners.ts'
import { type TaskFilter, tasksThatPass } from '#db/queries/task-filter.ts'
import { countTaskGroups } from '#db/queries/task-groups.ts'
import { countTasks, findTasks } from '#db/queries/task-list.ts'
import type { TaskOrder } from '#db/queries/task-order.ts'
import { addBody, addMeeting, addProtocol, makeTaskWorld } from '#tests/support/task-world.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const today = '2026-11-21'
const db = await testDatabase()
const world = await makeTaskWorld(db)
const stranger = await makeTaskWorld(db, { name: 'Annan kommun' })
const council = await addBody(db, world.organisation, 'Ålandsrådet')
const autumn = await addMeeting(db, world.organisation, council, '2026-11-02')
const minutes = await addProtocol(db, world.organisation, autumn)
let owners: ReadonlyMap<string, string>

beforeAll(async () => {
  const ake = { name: 'Åke Öberg', kind: 'person' } as const
  const chief = { name: 'förbundschef', kind: 'role' } as const
  const zara = { name: 'Zara Ek', kind: 'person' } as const
  await world.openTask({ title: 'Redovisa uppdraget om lokaler', dueOn: '2026-11-01', owners: [chief, zara] })
  await world.openTask({ title: 'Ta fram en verksamhetsplan', dueOn: '2026-12-31', owners: [ake] })
  await world.openTask({ title: 'Öva inför vården', owners: [] })
  await world.openTask({
    title: 'Ändra arbetsordningen',
    bodyId: council,
    meetingId: autumn,
    protocolId: minutes,
    kind: 'report',
    sectionNumber: '132 b',
    dueOn: '2026-11-21',
    owners: [zara],
  })
  await stranger.openTask({ title: 'Främmande uppdrag', dueOn: '2026-11-01' })
  await db.updateTable('task').set({ status: 'closed' }).where('number', '=', 2).execute()
  owners = new Map((await listOwners(db, world.organisation)).map(({ name, id }) => [name, id]))
  await db
    .insertInto('office_holder')
    .values([
      {
        organisation_id: world.organisation,
        role_owner_id: owners.get('förbundschef') ?? '',
        person_owner_id: owners.get('Åke Öberg') ?? '',
        from_on: '2026-01-01',
        until_on: null,
      },
      {
        organisation_id: world.organisation,
        role_owner_id: owners.get('förbundschef') ?? '',
        person_owner_id: owners.get('Zara Ek') ?? '',
        from_on: '2025-01-01',
        until_on: '2025-12-31',
      },
    ])
    .execute()
})

const EVERY: TaskFilter = { ...WITHOUT_FILTER, statuses: [] }
const BY_NUMBER: TaskOrder = { by: 'number', descending: false }

async function numbers(filter: Partial<TaskFilter>, order = BY_NUMBER): Promise<number[]> {
  const passing = tasksThatPass(world.organisation, { ...EVERY, ...filter }, today)
  const rows = await findTasks(db, passing, { order, group: null, offset: 0, limit: 100 })
  expect(await countTasks(db, passing)).toBe(rows.length)
  return rows.map(({ number }) => number)
}

describe('the filter', () => {
  test('without conditions passes the whole organisation and nobody else', async () => {
    expect(await numbers({})).toEqual([1, 2, 3, 4])
  })

  test('by status, also several', async () => {
    expect(await numbers({ statuses: WITHOUT_FILTER.statuses })).toEqual([1, 3, 4])
    expect(await numbers({ statuses: ['closed', 'written_off'] })).toEqual([2])
  })

  test('by body, meeting, protocol and kind', async () => {
    expect(await numbers({ bodies: [council] })).toEqual([4])
    expect(await numbers({ bodies: [council, world.body] })).toEqual([1, 2, 3, 4])
    expect(await numbers({ meetings: [autumn] })).toEqual([4])
    expect(await numbers({ protocols: [minutes] })).toEqual([4])
    expect(await numbers({ kinds: ['report'] })).toEqual([4])
    expect(await numbers({ bodies: [stranger.body] })).toEqual([])
  })

  test('overdue is past its date and still open; the day itself is in time', async () => {
    expect(await numbers({ overdue: true })).toEqual([1])
  })

  test('by date, both ends included', async () => {
    expect(await numbers({ dueFrom: '2026-11-21', dueUntil: '2026-12-31' })).toEqual([2, 4])
    expect(await numbers({ dueUntil: '2026-11-20' })).toEqual([1])
    expect(await numbers({ withoutDue: true })).toEqual([3])
  })

  test('by owner, also the second named, and without one', async () => {
    expect(await numbers({ owners: [owners.get('Zara Ek') ?? ''] })).toEqual([1, 4])
    expect(await numbers({ withoutOwner: true })).toEqual([3])
  })

  test("a person's tasks are also those of the office held today, not of one held before", async () => {
    expect(await numbers({ owners: [owners.get('Åke Öberg') ?? ''] })).toEqual([1, 2])
    expect(await numbers({ owners: [owners.get('förbundschef') ?? ''] })).toEqual([1])
  })
})

describe('the search', () => {
  test.each<[text: string, found: number[]]>([
    ['uppdraget', [1, 2, 3, 4]],
    ['verksamhetsplaner', [2]],
    ['verksamhetspl', [2]],
    ['plan', [2]],
    ['arbetsordning', [4]],
    ['LOKALER redovisa', [1]],
    ['lokaler verksamhetsplan', [2]],
    ['redovisa verksamhetsplan', []],
    ['vår', [3]],
    ['år', []],
    ['§ 132', [4]],
    ['132', [4]],
    ['zara', [1, 4]],
    ['öberg plan', [2]],
    ['att', [1, 2, 3, 4]],
    ["o'brien", []],
    ['%', [1, 2, 3, 4]],
    ['100%_', []],
    [String.raw`\m(`, []],
    ["':*&|!", [1, 2, 3, 4]],
  ])('%s', async (text, found) => {
    expect(await numbers({ text })).toEqual(found)
  })
})

describe('the order', () => {
  test('sorts Swedish words as Swedes do', async () => {
    expect(await numbers({}, { by: 'title', descending: false })).toEqual([1, 2, 4, 3])
    expect(await numbers({}, { by: 'title', descending: true })).toEqual([3, 4, 2, 1])
    expect(await numbers({}, { by: 'body', descending: false })).toEqual([1, 2, 3, 4])
    expect(await numbers({}, { by: 'owner', descending: false })).toEqual([1, 4, 2, 3])
  })

  test('puts what has no value last, whichever way', async () => {
    expect(await numbers({}, { by: 'due', descending: false })).toEqual([1, 4, 2, 3])
    expect(await numbers({}, { by: 'due', descending: true })).toEqual([2, 4, 1, 3])
    expect(await numbers({}, { by: 'owner', descending: true })).toEqual([2, 4, 1, 3])
  })

  test('follows the work by status', async () => {
    expect(await numbers({}, { by: 'status', descending: true })).toEqual([2, 4, 3, 1])
  })
})

test('groups come in the order of their tasks, and count them', async () => {
  const passing = tasksThatPass(world.organisation, EVERY, today)
  for (const group of ['owner', 'body', 'meeting'] as const) {
    const rows = await findTasks(db, passing, { order: BY_NUMBER, group, offset: 0, limit: 100 })
    const ofRow = {
      owner: (row: (typeof rows)[number]) => row.owners[0]?.id ?? null,
      body: (row: (typeof rows)[number]) => row.bodyId,
      meeting: (row: (typeof rows)[number]) => row.meetingId,
    }[group]
    const groups = await countTaskGroups(db, passing, group)
    expect(groups.flatMap(({ id, count }) => Array.from({ length: count }, () => id))).toEqual(
      rows.map(ofRow),
    )
  }
})

test('a window is a stretch of the whole, and a row says all that the list shows', async () => {
  const passing = tasksThatPass(world.organisation, EVERY, today)
  const [row] = await findTasks(db, passing, { order: BY_NUMBER, group: null, offset: 3, limit: 5 })
  expect(row).toMatchObject({
    number: 4,
    version: 1,
    bodyName: 'Ålandsrådet',
    heldOn: '2026-11-02',
    sectionNumber: '132 b',
    owners: [{ name: 'Zara Ek', kind: 'person' }],
    dueOn: '2026-11-21',
    span: { start: 0, end: 50 },
    latestNote: null,
  })
})
