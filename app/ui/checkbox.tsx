import { type ComponentProps, type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'

type Props = Omit<ComponentProps<'input'>, 'id' | 'type' | 'children'> & {
  children: ReactNode
  help?: string
}

/** Yes or no, the words being part of what can be pressed. */
export function Checkbox({ children, help, className, ...input }: Props) {
  const id = useId()
  return (
    <div className={classNames('grid grid-cols-[auto_1fr] gap-x-2.5', className)}>
      <input
        {...input}
        id={id}
        type="checkbox"
        aria-describedby={help ? `${id}-help` : undefined}
        className="accent-accent mt-[3px] size-4"
      />
      <label htmlFor={id}>{children}</label>
      {help && (
        <p id={`${id}-help`} className="text-ink-soft col-start-2 text-sm">
          {help}
        </p>
      )}
    </div>
  )
}
