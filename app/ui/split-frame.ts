import type { FieldFrameProps } from './field-frame.tsx'

/** What the frame around a control needs, and what is the control's own. */
export function splitFrame<Props extends FieldFrameProps>(
  props: Props,
): [FieldFrameProps, Omit<Props, keyof FieldFrameProps>] {
  const { label, help, error, optional, hideLabel, className, ...control } = props
  const frame = {
    label,
    help,
    error,
    ...(optional !== undefined && { optional }),
    ...(hideLabel !== undefined && { hideLabel }),
    ...(className !== undefined && { className }),
  }
  return [frame, control]
}
