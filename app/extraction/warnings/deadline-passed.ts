import type { ActionItem, Warning } from '../extraction.ts'
import type { Minutes } from '../minutes/minutes.ts'

/** A deadline before the meeting that set it: a slip of the year, as a rule. */
export function checkDeadlinesPassed({ meeting }: Minutes, actionItems: readonly ActionItem[]): Warning[] {
  return actionItems.flatMap(({ due }) =>
    due?.date == null || meeting.date === null || due.date >= meeting.date
      ? []
      : [
          {
            code: 'deadline-passed' as const,
            message: `Tiden ”${due.text}” hade redan gått ut när sammanträdet hölls (${meeting.date}).`,
            span: due.span,
          },
        ],
  )
}
