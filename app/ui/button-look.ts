import { classNames } from './class-names.ts'

export type ButtonLook = {
  /** One `primary` a view; `quiet` within rows and bars; `danger` for what ends something. */
  tone?: 'primary' | 'plain' | 'quiet' | 'danger'
  size?: 'medium' | 'small'
}

const tones = {
  primary: 'bg-accent text-on-accent border-accent hover:bg-accent-strong hover:border-accent-strong',
  plain: 'bg-surface text-ink border-line-strong hover:bg-hover',
  quiet: 'bg-transparent text-ink-soft border-transparent hover:bg-hover hover:text-ink',
  danger: 'bg-surface text-danger border-danger hover:bg-danger-soft',
}

const sizes = {
  medium: 'min-h-9 px-3.5 py-1.5 pointer-coarse:min-h-11',
  small: 'min-h-7 px-2 py-0.5 text-sm pointer-coarse:min-h-9',
}

export function buttonLook({ tone = 'plain', size = 'medium' }: ButtonLook, className?: string): string {
  return classNames(
    'inline-flex items-center justify-center gap-1.5 rounded border font-semibold no-underline select-none',
    'whitespace-nowrap',
    'disabled:cursor-default disabled:opacity-55 aria-disabled:opacity-55',
    tones[tone],
    sizes[size],
    className,
  )
}
