import type { ComponentProps } from 'react'
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx'
import { splitFrame } from './split-frame.ts'

type Props = FieldFrameProps & Omit<ComponentProps<'input'>, 'id' | 'className' | 'type'>

/** A plain date, `YYYY-MM-DD` in the form; the browser's own control, written or chosen from its calendar. */
export function DateField(props: Props) {
  const [frame, { required, ...input }] = splitFrame(props)
  return (
    <FieldFrame {...frame}>
      {(described) => (
        <input
          min="1900-01-01"
          max="2199-12-31"
          {...input}
          {...described}
          type="date"
          aria-required={required}
          className="field figures"
        />
      )}
    </FieldFrame>
  )
}
