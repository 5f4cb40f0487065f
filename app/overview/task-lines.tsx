import { Link } from 'react-router'
import { DueMark } from '#app/tasks/parts/due-mark.tsx'
import { TaskTitle } from '#app/tasks/parts/task-title.tsx'
import { useText } from '#app/text/use-text.ts'
import type { TaskLine } from './meetings-to-prepare.ts'

type Props = { tasks: readonly TaskLine[]; today: string }

/** Assignments to skim: what, who, when. */
export function TaskLines({ tasks, today }: Props) {
  const text = useText().tasks
  return (
    <ul className="text-base">
      {tasks.map((task) => (
        <li
          key={task.id}
          className="border-line grid gap-x-5 border-b py-2 md:grid-cols-[minmax(0,1fr)_11rem_10rem]"
        >
          <Link to={`/uppdrag/${task.number}`} className="group flex gap-3">
            <span className="text-ink-faint figures w-7 shrink-0 text-right">{task.number}</span>
            <span className="line-clamp-2 group-hover:underline">
              <TaskTitle title={task.title} />
            </span>
          </Link>
          <span className="text-ink-soft truncate max-md:pl-10">
            {task.owners.map(({ name }) => name).join(', ') || text.withoutOwner}
          </span>
          <span className="max-md:pl-10">
            <DueMark task={task} today={today} />
          </span>
        </li>
      ))}
    </ul>
  )
}
