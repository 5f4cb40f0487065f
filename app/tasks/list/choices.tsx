import type { ReactNode } from 'react'
import { Checkbox } from '#app/ui/checkbox.tsx'

export type ChoiceItem = Readonly<{ value: string; label: ReactNode }>

type Props = {
  name: string
  legend: string
  items: readonly ChoiceItem[]
  chosen: readonly string[]
  onChange: () => void
}

/** Some of several. Controlled by the address, which the form changes at once. */
export function Choices({ name, legend, items, chosen, onChange }: Props) {
  return (
    <fieldset className="grid max-h-72 gap-1 overflow-y-auto">
      <legend className="sr-only">{legend}</legend>
      {items.map(({ value, label }) => (
        <Checkbox
          key={value}
          name={name}
          value={value}
          checked={chosen.includes(value)}
          onChange={onChange}
          className="min-h-7 pointer-coarse:min-h-11"
        >
          {label}
        </Checkbox>
      ))}
    </fieldset>
  )
}
