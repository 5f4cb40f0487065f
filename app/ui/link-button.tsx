import { Link, type LinkProps } from 'react-router'
import { type ButtonLook, buttonLook } from './button-look.ts'

/** Leads somewhere, with the weight of a button. */
export function LinkButton({ tone, size, className, ...rest }: LinkProps & ButtonLook) {
  return (
    <Link {...rest} className={buttonLook({ ...(tone && { tone }), ...(size && { size }) }, className)} />
  )
}
