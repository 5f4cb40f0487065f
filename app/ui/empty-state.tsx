import type { ReactNode } from 'react'

type Props = {
  /** What is not there, and what to do about it: "Inga uppdrag än. Läs in ett protokoll, så …" */
  children: ReactNode
  /** The thing to do, as a button or a link. */
  action?: ReactNode
}

export function EmptyState({ children, action }: Props) {
  return (
    <div className="border-line text-ink-soft grid justify-items-start gap-3 border-y py-8">
      <p className="text-reading max-w-reading">{children}</p>
      {action}
    </div>
  )
}
