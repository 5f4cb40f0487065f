import type { ComponentProps } from 'react'
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx'
import { splitFrame } from './split-frame.ts'

type Props = FieldFrameProps & Omit<ComponentProps<'textarea'>, 'id' | 'className'>

/** Several lines; it grows with what is written. */
export function TextArea(props: Props) {
  const [frame, { required, ...area }] = splitFrame(props)
  return (
    <FieldFrame {...frame}>
      {(described) => <textarea {...area} {...described} aria-required={required} className="field" />}
    </FieldFrame>
  )
}
