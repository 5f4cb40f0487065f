import { ComboBox } from '#app/ui/combo-box.tsx'

type Props = {
  label: string
  help?: string
  name: string
  persons: readonly { id: string; name: string }[]
  defaultValue?: string
  error?: string | undefined
}

/** A person by name: chosen among those known, or written, for the minutes may not have named them yet. */
export function PersonField({ persons, defaultValue = '', ...rest }: Props) {
  return <ComboBox {...rest} allowsCustomValue defaultItems={persons} defaultInputValue={defaultValue} />
}
