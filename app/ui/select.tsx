import type { ComponentProps } from 'react'
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx'
import { Icon } from './icon.tsx'
import { splitFrame } from './split-frame.ts'

export type Choice = { value: string; label: string }
export type ChoiceGroup = { label: string; choices: readonly Choice[] }

type Props = FieldFrameProps &
  Omit<ComponentProps<'select'>, 'id' | 'className' | 'children'> & {
    choices: readonly (Choice | ChoiceGroup)[]
    /** The empty choice, first: "Alla organ", "Ingen". */
    none?: string
  }

/** One of a few, by the native control: it works without JavaScript, and a telephone shows its own wheel. */
export function Select({ choices, none, ...props }: Props) {
  const [frame, select] = splitFrame(props)
  return (
    <FieldFrame {...frame}>
      {(described) => (
        <div className="relative">
          <select {...select} {...described} className="field">
            {none !== undefined && <option value="">{none}</option>}
            {choices.map((choice) =>
              'choices' in choice ? (
                <optgroup key={choice.label} label={choice.label}>
                  {choice.choices.map(option)}
                </optgroup>
              ) : (
                option(choice)
              ),
            )}
          </select>
          <span className="text-ink-soft pointer-events-none absolute inset-y-0 right-0 grid w-9 place-items-center">
            <Icon name="chevron-down" size={16} />
          </span>
        </div>
      )}
    </FieldFrame>
  )
}

function option({ value, label }: Choice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  )
}
