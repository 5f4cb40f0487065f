import { Link } from 'react-router'
import type { TaskRow } from '#db/queries/task-list.ts'
import { TaskTitle } from '../parts/task-title.tsx'
import { QuotePeek, usePeek } from './quote-peek.tsx'

/** The task in two lines at most; resting on it, or focusing it, shows what the minutes say. */
export function TitleCell({ task }: { task: TaskRow }) {
  const peek = usePeek()
  return (
    <div className="relative" {...peek.area}>
      <Link
        to={`/uppdrag/${task.number}`}
        aria-describedby={peek.shown ? peek.id : undefined}
        className="line-clamp-2 hover:underline"
      >
        <TaskTitle title={task.title} />
      </Link>
      {peek.shown && <QuotePeek id={peek.id} task={task} />}
    </div>
  )
}
