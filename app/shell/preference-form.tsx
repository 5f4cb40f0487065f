import type { ReactNode } from 'react'
import { Form, useLocation } from 'react-router'
import type { Preferences } from './preferences.ts'

type Props = { set: Partial<Preferences>; className?: string | undefined; children: ReactNode }

/** Around a button that changes how things are shown, and comes back to the same page. */
export function PreferenceForm({ set, className, children }: Props) {
  const { pathname, search } = useLocation()
  return (
    <Form method="post" action="/utseende" replace preventScrollReset className={className}>
      <input type="hidden" name="back" value={pathname + search} />
      {Object.entries(set).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </Form>
  )
}
