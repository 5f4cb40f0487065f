import { useText } from '#app/text/use-text.ts'

/** Says why a file was not read and what to do about it, with the log's name for it where the fault is ours. */
export function useReason(): (reason: string, reference?: string | null) => string {
  const { reasons, reference: referenceText } = useText().protocols
  return (reason, reference) => {
    const known = Object.entries(reasons).find(([name]) => name === reason)?.[1] ?? reasons.internal
    return reference ? `${known} ${referenceText(reference)}` : known
  }
}
