import type { ReactNode } from 'react'

/** Words for readers aloud only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>
}
