import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger'

const tones: Record<Tone, string> = {
  neutral: 'bg-hover text-ink-soft',
  accent: 'bg-accent-soft text-accent',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
}

type Props = { tone?: Tone; sign?: string; children: ReactNode }

/** A short word about a thing, with a shape beside it where the colour would speak alone. */
export function Badge({ tone = 'neutral', sign, children }: Props) {
  return (
    <span
      className={classNames(
        'inline-flex items-baseline gap-1 rounded px-1.5 text-sm font-semibold whitespace-nowrap',
        tones[tone],
      )}
    >
      {sign && <span aria-hidden="true">{sign}</span>}
      {children}
    </span>
  )
}
