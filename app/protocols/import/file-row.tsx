import type { ReactNode } from 'react'
import { useText } from '#app/text/use-text.ts'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { ProgressBar } from '#app/ui/progress-bar.tsx'
import type { ImportStep } from './job-progress.ts'

type Props = {
  name: string
  step: ImportStep
  /** What is done within the step, in place of the step's name. */
  detail?: string | undefined
  /** 0 to 100; null where there is nothing to wait for, or nobody knows how long. */
  percent: number | null
  /** Why it failed, or where it leads. */
  message?: string | undefined
  actions?: ReactNode
}

const icons: Partial<Record<ImportStep, IconName>> = {
  done: 'check',
  known: 'check',
  failed: 'warning',
  refused: 'warning',
}
const tones: Partial<Record<ImportStep, string>> = {
  done: 'text-success',
  known: 'text-success',
  failed: 'text-danger',
  refused: 'text-danger',
}

const STILL: ReadonlySet<ImportStep> = new Set(['waiting', 'done', 'known', 'failed', 'refused'])

/** One file on its way in. Its height stays the same from the first step to the last but for a failure's words. */
export function FileRow({ name, step, detail, percent, message, actions }: Props) {
  const text = useText().protocols
  return (
    <li className="border-line grid items-center gap-x-4 gap-y-1 border-b py-2.5 md:grid-cols-[minmax(0,1fr)_11rem_minmax(8rem,12rem)]">
      <div className="min-w-0">
        <div className="flex items-center gap-2">
          <span className={tones[step] ?? 'text-ink-soft'}>
            <Icon name={icons[step] ?? 'protocol'} />
          </span>
          <span className="min-w-0 truncate" title={name}>
            {name}
          </span>
        </div>
        {message && <p className="text-ink max-w-reading pl-7">{message}</p>}
      </div>
      <div className="grid gap-1 max-md:pl-7">
        <span className={tones[step] ?? 'text-ink-soft'}>{detail ?? text.steps[step]}</span>
        {!STILL.has(step) && <ProgressBar label={`${name}: ${text.steps[step]}`} value={percent} />}
      </div>
      <div className="flex min-h-7 items-center gap-1 max-md:pl-5 md:justify-end">{actions}</div>
    </li>
  )
}
