import type { ComponentProps } from 'react'
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx'
import { splitFrame } from './split-frame.ts'

type Props = FieldFrameProps & Omit<ComponentProps<'input'>, 'id' | 'className'>

/** One line. `required` is told to readers aloud and checked by the server, which says what is wrong in words. */
export function TextField(props: Props) {
  const [frame, { required, ...input }] = splitFrame(props)
  return (
    <FieldFrame {...frame}>
      {(described) => (
        <input type="text" {...input} {...described} aria-required={required} className="field" />
      )}
    </FieldFrame>
  )
}
