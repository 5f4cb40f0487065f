import { isPending, type Finding } from './finding.ts'

/**
 * The finding after the one in hand (or before it, with step -1): of those that wait where any do, else of all.
 * Goes round at the ends.
 */
export function neighbourOf(
  findings: readonly Finding[],
  current: string | null,
  step: 1 | -1,
): Finding | undefined {
  const waiting = findings.filter(isPending)
  const choices = waiting.length > 0 ? waiting : findings
  const here = findings.find(({ id }) => id === current)
  if (!here) return step === 1 ? choices[0] : choices.at(-1)
  const ahead = choices.filter((one) => (step === 1 ? comesAfter(one, here) : comesAfter(here, one)))
  return (step === 1 ? ahead[0] : ahead.at(-1)) ?? (step === 1 ? choices[0] : choices.at(-1))
}

/** In the order of the text; of two at one place the order of the ids, as the list has them. */
const comesAfter = (one: Finding, other: Finding): boolean =>
  one.span.start !== other.span.start
    ? one.span.start > other.span.start
    : one.span.end !== other.span.end
      ? one.span.end > other.span.end
      : one.id > other.id
