import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

type Tone = 'info' | 'success' | 'warning' | 'danger'

const looks: Record<Tone, [string, IconName]> = {
  info: ['bg-accent-soft text-ink', 'info'],
  success: ['bg-success-soft text-success', 'check'],
  warning: ['bg-warning-soft text-warning', 'warning'],
  danger: ['bg-danger-soft text-danger', 'warning'],
}

type Props = {
  tone?: Tone
  /** What happened, what it means, what to do; nothing is shown while it is empty. */
  children: ReactNode
  /** A link or button beside the words: "Öppna det", "Ångra". */
  action?: ReactNode
  className?: string
}

/** What just happened, said where it happened and read aloud. Keep it mounted, so that news is noticed. */
export function StatusLine({ tone = 'info', children, action, className }: Props) {
  const [look, icon] = looks[tone]
  const urgent = tone === 'danger' || tone === 'warning'
  return (
    <div role={urgent ? 'alert' : 'status'} className={className}>
      {children && (
        <div className={classNames('flex items-start gap-2 rounded px-3 py-2', look)}>
          <span className="mt-px">
            <Icon name={icon} />
          </span>
          <div className="min-w-0 grow">{children}</div>
          {action}
        </div>
      )}
    </div>
  )
}
