import type { Db } from '#db/client.ts'
import { type BoardColumn, type ColumnSize, findBoard } from '#db/queries/task-board.ts'
import { tasksThatPass } from '#db/queries/task-filter.ts'
import { areOpenStatuses, type TaskFilter } from '../filter.ts'
import { isOpen, STATUSES } from '../status.ts'

/** More cards than that in a column are a list, and the table shows lists better. */
const MOST_CARDS = 12
/** What was just closed stays in sight for a while, where only open tasks are asked for. */
const MOST_DONE = 5

/** The columns that the filter asks for; without a word on status all, so that a card can be dragged to done. */
export function readBoard(
  db: Db,
  organisation: string,
  filter: TaskFilter,
  today: string,
): Promise<BoardColumn[]> {
  const asked = filter.statuses.length === 0 || areOpenStatuses(filter.statuses) ? STATUSES : filter.statuses
  const onlyOpen = areOpenStatuses(filter.statuses)
  const sizes: ColumnSize[] = asked.map((status) => ({
    status,
    most: onlyOpen && !isOpen(status) ? MOST_DONE : MOST_CARDS,
  }))
  return findBoard(db, tasksThatPass(organisation, { ...filter, statuses: [] }, today), sizes)
}
