import type { ReactNode } from 'react'
import { useText } from '#app/text/use-text.ts'
import type { TaskDetail } from '#db/queries/tasks.ts'
import { DueMark } from '../parts/due-mark.tsx'
import { StatusMark } from '../parts/status-mark.tsx'

/** The same as the form, for those who may only read it. */
export function TaskFacts({ task, today, without }: { task: TaskDetail; today: string; without?: 'status' }) {
  const text = useText().tasks
  const owners = task.owners.map(({ name }) => name).join(', ')
  return (
    <dl className="grid gap-4">
      {without !== 'status' && (
        <Fact name={text.task.status}>
          <StatusMark status={task.status} />
        </Fact>
      )}
      <Fact name={text.task.owners}>
        {owners || <span className="text-warning">{text.withoutOwner}</span>}
      </Fact>
      <Fact name={text.task.due}>
        <DueMark task={task} today={today} />
      </Fact>
      <Fact name={text.task.every}>{task.every ? text.recurrences[task.every] : text.task.never}</Fact>
      {task.reportTo && <Fact name={text.task.reportTo}>{task.reportTo}</Fact>}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-soft text-sm">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
