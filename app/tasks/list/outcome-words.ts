import type { Text } from '#app/text/index.ts'
import type { TogetherOutcome } from '../change-together.ts'
import { MOST_TOGETHER } from '../limits.ts'

type Words = Readonly<{ tone: 'success' | 'warning' | 'danger'; words: string }>

/** What came of a change of many tasks, in words. */
export function outcomeWords(outcome: TogetherOutcome, { tasks }: Text): Words {
  const { together, task } = tasks
  if ('refused' in outcome) {
    const refusals = {
      nothing: together.nothing,
      'too-many': together.tooMany(MOST_TOGETHER),
      'invalid-due': task.invalid.due,
    }
    return { tone: 'danger', words: refusals[outcome.refused] }
  }
  const { changed, conflicts } = outcome
  const changedWords = changed.length > 0 ? [together.changed(changed.length)] : []
  if (conflicts.length === 0) return { tone: 'success', words: changedWords.join(' ') }
  const numbers = conflicts.map(({ number }) => number)
  return { tone: 'warning', words: [...changedWords, together.conflicts(numbers)].join(' ') }
}
