import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar'

type Props = {
  label: string
  /** 0 to 100, or null while nobody knows. */
  value: number | null
}

/** How far something has come. Its label is read aloud; say the step in words beside it. */
export function ProgressBar({ label, value }: Props) {
  return (
    <AriaProgressBar
      aria-label={label}
      {...(value === null ? { isIndeterminate: true } : { value })}
      className="bg-hover h-1 w-full overflow-hidden rounded-full"
    >
      {({ percentage }) => (
        <div
          className="bg-accent h-full rounded-full transition-[width] duration-200 data-[unknown]:animate-pulse"
          data-unknown={percentage === undefined || undefined}
          // A full bar would say that it is done.
          style={{ width: `${percentage ?? 33}%` }}
        />
      )}
    </AriaProgressBar>
  )
}
