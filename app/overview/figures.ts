import { type TaskFilter, taskListAddress, WITHOUT_FILTER } from '#app/tasks/filter.ts'
import { tasksThatPass } from '#db/queries/task-filter.ts'
import { countTasks } from '#db/queries/task-list.ts'
import type { Db } from '#db/client.ts'

export type FigureName = 'overdue' | 'soon' | 'withoutDue' | 'withoutOwner'
export type Figure = Readonly<{ name: FigureName; count: number; address: string }>

const SOON_DAYS = 30
const DAY = 86_400_000

/** The filters behind the figures: what is counted and the list that the figure leads to are the same. */
export function figureFilters(today: string): Readonly<Record<FigureName, Partial<TaskFilter>>> {
  const soon = new Date(Date.parse(today) + SOON_DAYS * DAY).toISOString().slice(0, 10)
  return {
    overdue: { overdue: true },
    soon: { dueFrom: today, dueUntil: soon },
    withoutDue: { withoutDue: true },
    withoutOwner: { withoutOwner: true },
  }
}

export function countFigures(db: Db, organisation: string, today: string): Promise<Figure[]> {
  const filters = Object.entries(figureFilters(today)) as [FigureName, Partial<TaskFilter>][]
  return Promise.all(
    filters.map(async ([name, filter]) => ({
      name,
      count: await countTasks(db, tasksThatPass(organisation, { ...WITHOUT_FILTER, ...filter }, today)),
      address: taskListAddress(filter),
    })),
  )
}
