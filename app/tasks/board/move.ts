import type { BoardColumn } from '#db/queries/task-board.ts'
import type { TaskRow } from '#db/queries/task-list.ts'
import type { TaskStatus } from '#db/schema.ts'

/** A card that has been moved here and is being moved on the server. */
export type Move = Readonly<{ task: TaskRow; to: TaskStatus }>

/** The board as it will be: each moved card on top of the column that it was moved to. */
export function withMoves(columns: readonly BoardColumn[], moves: readonly Move[]): readonly BoardColumn[] {
  if (moves.length === 0) return columns
  const moved = new Map(moves.map((move) => [move.task.id, move]))
  return columns.map((column) => {
    const { status } = column
    const stay = column.rows.filter(({ id }) => (moved.get(id)?.to ?? status) === status)
    const come = moves.filter(({ task, to }) => to === status && task.status !== status)
    const left = column.rows.length - stay.length
    return {
      status,
      count: column.count - left + come.length,
      rows: [...come.map(({ task }) => ({ ...task, status })), ...stay],
    }
  })
}
