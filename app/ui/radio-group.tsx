import { useId } from 'react'
import { Icon } from './icon.tsx'

type Props = {
  label: string
  name: string
  choices: readonly { value: string; label: string; help?: string }[]
  defaultValue?: string | undefined
  error?: string | undefined
}

/** One of a few, all of them in view with what each means. */
export function RadioGroup({ label, name, choices, defaultValue, error }: Props) {
  const id = useId()
  return (
    <fieldset className="grid gap-1" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 font-semibold">{label}</legend>
      {choices.map(({ value, label: words, help }) => (
        <label
          key={value}
          className="hover:bg-hover has-checked:bg-accent-soft -mx-2.5 grid grid-cols-[auto_1fr] gap-x-2.5 rounded px-2.5 py-1.5"
        >
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === defaultValue}
            className="accent-accent mt-[3px] size-4"
          />
          <span>{words}</span>
          {help && <span className="text-ink-soft col-start-2 text-sm">{help}</span>}
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} className="text-danger flex gap-1.5 text-sm font-semibold">
          <Icon name="warning" size={16} />
          {error}
        </p>
      )}
    </fieldset>
  )
}
