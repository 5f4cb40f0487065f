import { type ReactNode, useEffect, useRef } from 'react'
import { classNames } from '#app/ui/class-names.ts'
import { Icon, type IconName } from '#app/ui/icon.tsx'

type Props = {
  /** What is chosen in it, in words; part of the sentence that the filter makes. */
  summary: string
  /** What it is about, read before the words. */
  label: string
  active?: boolean
  icon?: IconName
  align?: 'left' | 'right'
  children: ReactNode
}

/** A word of the filter sentence that opens its choices. Native, so it works before any script. */
export function Chip({ summary, label, active = false, icon, align = 'left', children }: Props) {
  const details = useClosing()
  return (
    <details ref={details} name="filter" className="group relative max-sm:static">
      <summary
        className={classNames(
          'flex min-h-8 max-w-64 list-none items-center gap-1 rounded border px-2.5 select-none',
          'hover:bg-hover group-open:bg-hover pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden',
          active
            ? 'border-accent bg-accent-soft text-accent font-semibold'
            : 'border-line text-ink-soft bg-surface',
        )}
      >
        {icon && <Icon name={icon} size={16} />}
        {label !== summary && <span className="sr-only">{label}: </span>}
        <span className="truncate">{summary}</span>
        <Icon name="chevron-down" size={16} />
      </summary>
      <div
        className={classNames(
          'bg-surface shadow-float absolute z-30 mt-1 grid gap-2 rounded p-3 max-sm:inset-x-0 sm:top-full sm:w-72',
          align === 'right' ? 'sm:right-0' : 'sm:left-0',
        )}
      >
        {children}
      </div>
    </details>
  )
}

/** Esc and a press elsewhere close it, as one expects of what floats; focus returns to its word. */
function useClosing() {
  const ref = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const details = ref.current
    if (!details) return
    const leave = (event: PointerEvent) => {
      if (event.target instanceof Node && !details.contains(event.target)) details.open = false
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.open) return
      details.open = false
      details.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', leave)
    details.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', leave)
      details.removeEventListener('keydown', escape)
    }
  }, [])
  return ref
}
