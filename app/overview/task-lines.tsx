import { Link } from 'react-router'
import { DueMark } from '#app/tasks/parts/due-mark.tsx'
import { TaskTitle } from '#app/tasks/parts/task-title.tsx'
import { useText } from '#app/text/use-text.ts'
import type { TaskLine } from './meetings-to-prepare.ts'

type Props = {
  tasks: readonly TaskLine[]
  today: string
  /** The body under whose name they stand, so that each need not repeat it. */
  body: string
}

/** Assignments to skim: what and who, and when at the right. */
export function TaskLines({ tasks, today, body }: Props) {
  const text = useText().tasks
  return (
    <ul>
      {tasks.map((task) => (
        <li key={task.id} className="border-line flex flex-wrap gap-x-6 border-b py-2 sm:flex-nowrap">
          <div className="flex min-w-0 grow gap-3">
            <span className="text-ink-faint figures w-7 shrink-0 text-right">{task.number}</span>
            <div className="min-w-0">
              <Link to={`/uppdrag/${task.number}`} className="line-clamp-2 hover:underline">
                <TaskTitle title={task.title} />
              </Link>
              <p className="text-ink-soft truncate text-sm">
                {task.owners.map(({ name }) => name).join(', ') || text.withoutOwner}
              </p>
            </div>
          </div>
          <div className="max-sm:w-full max-sm:pl-10 sm:w-36 sm:shrink-0">
            <DueMark task={task} today={today} body={body} />
          </div>
        </li>
      ))}
    </ul>
  )
}
