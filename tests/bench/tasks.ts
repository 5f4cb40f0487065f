import { readBoard } from '#app/tasks/board/board-data.ts'
import { WITHOUT_FILTER } from '#app/tasks/filter.ts'
import { connect, type Db } from '#db/client.ts'
import { listOwners } from '#db/queries/owners.ts'
import { type TaskFilter, tasksThatPass } from '#db/queries/task-filter.ts'
import { countTaskGroups } from '#db/queries/task-groups.ts'
import { countTasks, findTasks } from '#db/queries/task-list.ts'
import type { TaskGroup, TaskOrder } from '#db/queries/task-order.ts'
import { startTestCluster } from '#tests/support/cluster.ts'
import { addManyTasks } from '#tests/support/many-tasks.ts'
import { makeTaskWorld } from '#tests/support/task-world.ts'
import { cloneTemplate } from '#tests/support/template.ts'
import { percentile, timeRounds } from './measurement.ts'

/** Milliseconds; 95 of 100 answers came at least so fast. */
export type TaskBench = Readonly<{ name: string; p95: number }>

export const TASK_LIMIT = 100
const TASKS = 10_000
const ROUNDS = 20
const today = '2026-11-21'

/** How long PostgreSQL takes for what one page of the list needs, at 10,000 tasks, for every kind of question. */
export async function benchTasks(): Promise<TaskBench[]> {
  const cluster = await startTestCluster()
  const db = connect(await cloneTemplate(cluster.address), { max: 4 })
  try {
    const world = await makeTaskWorld(db)
    await addManyTasks(db, world, TASKS)
    const [owner] = await listOwners(db, world.organisation)
    const results: TaskBench[] = []
    for (const [name, question] of Object.entries(questions(world.body, owner?.id ?? '')))
      results.push({ name, p95: await p95Of(() => answer(db, world.organisation, question)) })
    const board = () => readBoard(db, world.organisation, WITHOUT_FILTER, today)
    results.push({ name: 'the board', p95: await p95Of(board) })
    return results
  } finally {
    await db.destroy()
    await cluster.stop()
  }
}

const p95Of = async (run: () => Promise<unknown>) => percentile(await timeRounds(ROUNDS, run), 0.95)

type Question = Readonly<{
  filter?: Partial<TaskFilter>
  order?: TaskOrder
  group?: TaskGroup
  offset?: number
}>

function questions(body: string, owner: string): Readonly<Record<string, Question>> {
  const everything: Partial<TaskFilter> = { statuses: [] }
  const sorts = ['number', 'title', 'body', 'owner', 'due', 'status', 'updated'] as const
  const sorted = sorts.flatMap((by) =>
    [false, true].map((descending): [string, Question] => [
      `all by ${by}${descending ? ', descending' : ''}`,
      { filter: everything, order: { by, descending } },
    ]),
  )
  return {
    'open tasks': {},
    ...Object.fromEntries(sorted),
    'the last window': { filter: everything, offset: TASKS - 100 },
    'grouped by owner': { filter: everything, group: 'owner' },
    'grouped by body': { filter: everything, group: 'body' },
    'grouped by meeting': { filter: everything, group: 'meeting', offset: 5_000 },
    'of a body': { filter: { bodies: [body] } },
    'of an owner': { filter: { owners: [owner] } },
    overdue: { filter: { overdue: true } },
    'without owner': { filter: { withoutOwner: true } },
    'without deadline': { filter: { withoutDue: true } },
    'due within a month': { filter: { dueFrom: today, dueUntil: '2026-12-21' } },
    'a common word': { filter: { ...everything, text: 'uppdraget' } },
    'a rare word': { filter: { ...everything, text: '9871' } },
    'a short word': { filter: { ...everything, text: 'åt' } },
    'several words': { filter: { ...everything, text: 'redovisa energi budget styrelsen' } },
    'an owner by name': { filter: { ...everything, text: 'chef älven' } },
    'everything at once': {
      filter: { text: 'utreda', bodies: [body], overdue: true, owners: [owner] },
      order: { by: 'owner', descending: true },
      group: 'meeting',
    },
  }
}

async function answer(db: Db, organisation: string, question: Question): Promise<void> {
  const { filter, order = { by: 'due', descending: false }, group = null, offset = 0 } = question
  const passing = tasksThatPass(organisation, { ...WITHOUT_FILTER, ...filter }, today)
  await Promise.all([
    findTasks(db, passing, { order, group, offset, limit: 100 }),
    countTasks(db, passing),
    group && countTaskGroups(db, passing, group),
  ])
}

if (import.meta.main)
  for (const { name, p95 } of await benchTasks())
    process.stdout.write(`${p95 <= TASK_LIMIT ? 'ok  ' : 'SLOW'} ${p95.toFixed(1).padStart(7)} ms  ${name}\n`)
