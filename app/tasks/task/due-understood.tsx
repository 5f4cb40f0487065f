import type { ReactNode } from 'react'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { Disclosure } from '#app/ui/disclosure.tsx'
import type { TaskDetail } from '#db/queries/tasks.ts'

/** How the program came from the minutes' words to the deadline, so that nobody has to believe it. */
export function DueUnderstood({ task }: { task: TaskDetail }) {
  const { task: text, precisions, dateMissing } = useText().tasks
  const locale = useLocale()
  const due = task.extracted?.due ?? null
  const words = due?.text ?? task.dueText
  return (
    <Disclosure title={text.understood.heading} className="text-sm">
      {words === null ? (
        <p>{text.understood.nothing}</p>
      ) : (
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          <Fact name={text.understood.words}>
            <span className="font-serif">”{words}”</span>
          </Fact>
          {due && (
            <>
              <Fact name={text.understood.as}>
                {text.understood.asDate(
                  due.date === null ? dateMissing : formatDate(locale, due.date),
                  precisions[due.precision],
                )}
              </Fact>
              {due.year && (
                <Fact name={text.understood.year}>
                  {due.year === 'stated' ? text.understood.stated : text.understood.fromMeeting}
                </Fact>
              )}
              <Fact name={text.understood.rule}>
                <code>{due.rule}</code>
              </Fact>
            </>
          )}
        </dl>
      )}
      {due && due.date !== task.dueOn && <p className="mt-2">{text.understood.changed}</p>}
    </Disclosure>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}
