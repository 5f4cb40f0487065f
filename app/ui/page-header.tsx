import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'

type Props = {
  /** The page's only h1. */
  title: ReactNode
  /** One sentence about what one can do here, or the facts in short. */
  children?: ReactNode
  crumbs?: readonly Crumb[]
  /** Buttons at the right; the most important one last. */
  actions?: ReactNode
}

export function PageHeader({ title, children, crumbs, actions }: Props) {
  return (
    <header className="mb-6 grid gap-1">
      {crumbs && <Breadcrumbs crumbs={crumbs} />}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <h1 className="max-w-reading min-w-0 text-xl">{title}</h1>
        {actions && <div className="screen-only flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children && <div className="text-ink-soft max-w-reading">{children}</div>}
    </header>
  )
}
