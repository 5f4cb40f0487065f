import { describe, expect, test } from 'vitest'
import { readBoard } from '#app/tasks/board/board-data.ts'
import { changeTogether } from '#app/tasks/change-together.ts'
import { WITHOUT_FILTER } from '#app/tasks/filter.ts'
import { findTask } from '#db/queries/tasks.ts'
import type { TaskStatus } from '#db/schema.ts'
import { makeTaskWorld } from '#tests/support/task-world.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const today = '2026-11-21'
const db = await testDatabase()
const world = await makeTaskWorld(db)
const { organisation, secretary } = world

async function openWith(status: TaskStatus, values: Parameters<typeof world.openTask>[0] = {}) {
  const task = await world.openTask(values)
  await db
    .updateTable('task')
    .set({ status, status_changed_at: new Date() })
    .where('id', '=', task.id)
    .execute()
  return task
}

test('the board has open tasks by deadline, and of the done ones the latest', async () => {
  await openWith('not_started', { title: 'Sedan', dueOn: '2026-12-31' })
  await openWith('not_started', { title: 'Först', dueOn: '2026-11-01' })
  await openWith('in_progress')
  for (let done = 1; done <= 7; done++) await openWith('closed', { title: `Klart ${done}` })
  const board = await readBoard(db, organisation, WITHOUT_FILTER, today)
  expect(board.map(({ status, count, rows }) => [status, count, rows.length])).toEqual([
    ['not_started', 2, 2],
    ['in_progress', 1, 1],
    ['partly_reported', 0, 0],
    ['closing_proposed', 0, 0],
    ['closed', 7, 5],
    ['written_off', 0, 0],
  ])
  expect(board[0]?.rows.map(({ title }) => title)).toEqual(['Först', 'Sedan'])
  expect(board[4]?.rows.map(({ title }) => title)).toEqual([7, 6, 5, 4, 3].map((done) => `Klart ${done}`))
  const filtered = await readBoard(
    db,
    organisation,
    { ...WITHOUT_FILTER, overdue: true, statuses: ['not_started'] },
    today,
  )
  expect(filtered.map(({ status, rows }) => [status, rows.map(({ title }) => title)])).toEqual([
    ['not_started', ['Först']],
  ])
})

const send = (fields: Record<string, string | readonly string[]>) => {
  const form = new FormData()
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value)
  return changeTogether(db, organisation, secretary, form, today)
}

describe('a form for several tasks', () => {
  test('changes what it says of every task that it marks, and leaves the rest', async () => {
    const one = await world.openTask({ dueOn: '2026-12-01' })
    const two = await world.openTask({ owners: [{ name: 'Arbetsutskottet', kind: 'body' }] })
    const outcome = await send({ uppdrag: [`${one.id}:1`, `${two.id}:1`], 'ny-ansvarig': 'ARBETSUTSKOTTET' })
    expect(outcome).toMatchObject({ conflicts: [], changed: [{}, {}] })
    const owners = [{ name: 'Arbetsutskottet', kind: 'body' }]
    expect(await findTask(db, organisation, one.number)).toMatchObject({
      version: 2,
      owners,
      dueOn: '2026-12-01',
    })
    expect(await findTask(db, organisation, two.number)).toMatchObject({ version: 1, owners })
  })

  test('is refused where it marks nothing, changes nothing, or has no date for a date', async () => {
    const { id } = await world.openTask()
    expect(await send({ 'ny-status': 'avslutat' })).toEqual({ refused: 'nothing' })
    expect(await send({ uppdrag: 'x:1', 'ny-status': 'avslutat' })).toEqual({ refused: 'nothing' })
    expect(await send({ uppdrag: `${id}:1` })).toEqual({ refused: 'nothing' })
    expect(await send({ uppdrag: `${id}:1`, 'ny-status': 'klart' })).toEqual({ refused: 'nothing' })
    expect(await send({ uppdrag: `${id}:1`, 'nytt-slutdatum': '2026-02-30' })).toEqual({
      refused: 'invalid-due',
    })
    const many = Array.from({ length: 501 }, () => `${crypto.randomUUID()}:1`)
    expect(await send({ uppdrag: many, 'ny-status': 'avslutat' })).toEqual({ refused: 'too-many' })
  })
})
