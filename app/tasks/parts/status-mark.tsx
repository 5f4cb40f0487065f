import { useText } from '#app/text/use-text.ts'
import { classNames } from '#app/ui/class-names.ts'
import type { TaskStatus } from '#db/schema.ts'
import { StatusSign } from './status-sign.tsx'

const INK: Readonly<Record<TaskStatus, string>> = {
  not_started: 'text-status-not-started',
  in_progress: 'text-status-in-progress',
  partly_reported: 'text-status-partly-reported',
  closing_proposed: 'text-status-closing-proposed',
  closed: 'text-status-closed',
  written_off: 'text-status-written-off',
}

/** A status as sign, word and colour. */
export function StatusMark({ status, className }: { status: TaskStatus; className?: string }) {
  const { statuses } = useText().tasks
  return (
    <span className={classNames('inline-flex items-baseline gap-1.5 font-semibold', INK[status], className)}>
      <StatusSign status={status} />
      {statuses[status]}
    </span>
  )
}
