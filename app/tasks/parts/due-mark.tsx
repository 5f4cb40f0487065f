import { useLocale } from '#app/text/use-text.ts'
import { classNames } from '#app/ui/class-names.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { TaskRow } from '#db/queries/task-list.ts'
import { dueWords } from './due-words.ts'
import { OverdueSign } from './status-sign.tsx'

const OVERDUE = 'text-danger inline-flex gap-1 text-sm font-semibold'

type Props = {
  task: Pick<TaskRow, 'status' | 'dueOn' | 'dueText' | 'dueMeetingBody' | 'every'>
  today: string
  /** Both lines as one, where there is no room for two. */
  inline?: boolean
  /** The body under whose name it stands: its next meeting is "the next meeting". */
  body?: string
}

/** When it is due, and in words how far off; overdue is a sign, a word and a number of days. */
export function DueMark({ task, today, inline = false, body }: Props) {
  const locale = useLocale()
  const { when, quoted, distance, overdue, recurrence } = dueWords(task, locale, today, body)
  const missing = task.dueOn === null && task.dueMeetingBody === null && task.dueText === null
  return (
    <span className={inline ? 'inline-flex flex-wrap gap-x-2' : 'grid'}>
      <span className={classNames('figures', missing && 'text-ink-faint', quoted && 'font-serif')}>
        {quoted ? `”${when}”` : when}
      </span>
      {distance && (
        <span className={overdue ? OVERDUE : 'text-ink-soft text-sm'}>
          {overdue && <OverdueSign />}
          {distance}
        </span>
      )}
      {recurrence && (
        <span className="text-ink-soft inline-flex items-center gap-1 text-sm">
          <Icon name="repeat" size={16} />
          {recurrence}
        </span>
      )}
    </span>
  )
}
