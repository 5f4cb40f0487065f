import type { ActionItem, Warning } from '../extraction.ts'
import { inSection } from './duty-without-owner.ts'

/** An assignment with neither a deadline nor a recurrence, and none in a report that belongs to it. */
export function checkDutiesWithoutDeadline(actionItems: readonly ActionItem[]): Warning[] {
  const reported = new Set(
    actionItems.flatMap(({ of, due }) => (of !== undefined && due !== null ? [of] : [])),
  )
  return actionItems.flatMap(({ kind, due, everySpan, section, span }, index) =>
    kind !== 'assignment' || due !== null || everySpan !== null || reported.has(index)
      ? []
      : [
          {
            code: 'duty-without-deadline' as const,
            message: `Uppdraget${inSection(section)} säger inte när det ska vara klart.`,
            span,
          },
        ],
  )
}
