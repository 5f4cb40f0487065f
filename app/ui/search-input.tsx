import type { ComponentProps } from 'react'
import { Icon } from './icon.tsx'

type Props = Omit<ComponentProps<'input'>, 'type' | 'className'> & { 'aria-label': string }

/** A field for words to look for, as wide as its place; what it is for stands in it until one writes. */
export function SearchInput(props: Props) {
  return (
    <span className="relative block w-full">
      <span className="text-ink-faint pointer-events-none absolute inset-y-0 left-2.5 grid place-items-center">
        <Icon name="search" size={16} />
      </span>
      <input placeholder={props['aria-label']} {...props} type="search" className="field min-h-8 py-1 pl-8" />
    </span>
  )
}
