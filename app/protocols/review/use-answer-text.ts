import { useText } from '#app/text/use-text.ts'
import type { ReviewAnswer } from './review-fetcher.ts'

/** What to tell a reviewer whose decision could not stand; null where it did. */
export function useAnswerText(): (answer: ReviewAnswer | undefined) => string | null {
  const text = useText().review.conflict
  return (answer) => {
    if (answer === undefined || answer.ok || answer.reason === 'invalid') return null
    if (answer.reason === 'missing') return text.missing
    const by = answer.by ?? text.somebody
    if (answer.state === 'accepted') return text.accepted(by)
    if (answer.state === 'dismissed') return text.dismissed(by)
    return text[answer.state]
  }
}
