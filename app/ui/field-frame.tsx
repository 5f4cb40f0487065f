import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import { useWords } from './words.ts'

export type FieldFrameProps = {
  label: string
  /** One short sentence under the label. */
  help?: string | undefined
  /** What is wrong and what to do; it also marks the field. */
  error?: string | null | undefined
  /** Says "valfritt" beside the label, in forms where most must be filled. */
  optional?: boolean
  /** Keeps the label for readers aloud only, where the place says it to the eye. */
  hideLabel?: boolean
  className?: string
}

export type Described = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

type Props = FieldFrameProps & { children: (described: Described) => ReactNode }

/** Label, help and error around one native control, tied together for readers aloud. */
export function FieldFrame({ label, help, error, optional, hideLabel, className, children }: Props) {
  const words = useWords()
  const id = useId()
  const describedBy = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classNames('grid content-start gap-1', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'font-semibold'}>
        {label}
        {optional && <span className="text-ink-faint font-normal"> ({words.optional})</span>}
      </label>
      {help && (
        <p id={`${id}-help`} className="text-ink-soft text-sm">
          {help}
        </p>
      )}
      {children({
        id,
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(error && { 'aria-invalid': true }),
      })}
      {error && (
        <p id={`${id}-error`} className="text-danger flex gap-1.5 text-sm font-semibold">
          <span className="mt-0.5">
            <Icon name="warning" size={16} />
          </span>
          {error}
        </p>
      )}
    </div>
  )
}
