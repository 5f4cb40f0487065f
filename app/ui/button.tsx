import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { type ButtonLook, buttonLook } from './button-look.ts'

type Props = Omit<AriaButtonProps, 'className' | 'style' | 'children'> &
  ButtonLook & { children: ReactNode; className?: string }

/** Acts. In a form it is the native button, `name` and `value` included, and works without JavaScript. */
export function Button({ tone, size, className, ...rest }: Props) {
  return (
    <AriaButton
      {...rest}
      className={buttonLook({ ...(tone && { tone }), ...(size && { size }) }, className)}
    />
  )
}
