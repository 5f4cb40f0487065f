import { expect, test } from 'vitest'
import { withMoves } from '#app/tasks/board/move.ts'
import type { TaskRow } from '#db/queries/task-list.ts'
import type { TaskStatus } from '#db/schema.ts'

const card = (id: string, status: TaskStatus) => ({ id, status }) as TaskRow
const column = (status: TaskStatus, count: number, ...ids: string[]) => ({
  status,
  count,
  rows: ids.map((id) => card(id, status)),
})

const board = [column('not_started', 9, 'a', 'b'), column('in_progress', 1, 'c'), column('closed', 0)]
const read = (columns: ReturnType<typeof withMoves>) =>
  columns.map(({ status, count, rows }) => `${status} ${count}: ${rows.map(({ id }) => id).join(' ')}`)

test('a moved card lies on top of its new column, and is counted there', () => {
  const task = card('b', 'not_started')
  expect(read(withMoves(board, [{ task, to: 'in_progress' }]))).toEqual([
    'not_started 8: a',
    'in_progress 2: b c',
    'closed 0: ',
  ])
})

test('a card that is moved back, or already there, is where it was', () => {
  const task = card('c', 'in_progress')
  expect(read(withMoves(board, [{ task, to: 'in_progress' }]))).toEqual(read(board))
})

test('several cards move at once', () => {
  const moves = [
    { task: card('a', 'not_started'), to: 'closed' },
    { task: card('c', 'in_progress'), to: 'closed' },
  ] as const
  expect(read(withMoves(board, moves))).toEqual(['not_started 8: b', 'in_progress 0: ', 'closed 2: a c'])
})
