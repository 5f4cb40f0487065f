import { useText } from '#app/text/use-text.ts'
import { IconButton } from '#app/ui/icon-button.tsx'
import type { Finding } from '../review/finding.ts'

type Props = { findings: readonly Finding[]; current: string | null; onStep: (by: 1 | -1) => void }

/** Which of the findings is marked, and the way to the next one and back. */
export function FindingSteps({ findings, current, onStep }: Props) {
  const text = useText().viewer
  const place = findings.findIndex(({ id }) => id === current)
  if (findings.length === 0) return null
  return (
    <div className="noscript:hidden ml-auto flex items-center">
      <output className="figures text-ink-soft mr-1 text-sm whitespace-nowrap">
        {place === -1 ? (
          text.found(findings.length)
        ) : (
          <>
            <span className="max-sm:sr-only">{text.finding} </span>
            {text.place(place + 1, findings.length)}
          </>
        )}
      </output>
      <IconButton icon="chevron-up" label={text.previous} onPress={() => onStep(-1)} />
      <IconButton icon="chevron-down" label={text.next} onPress={() => onStep(1)} />
    </div>
  )
}
