import { Link, type To } from 'react-router'
import { useWords } from './words.ts'

/** A step on the way here; the last one has no address, being where one is. */
export type Crumb = { label: string; to?: To }

export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const words = useWords()
  return (
    <nav aria-label={words.breadcrumbs} className="text-ink-soft text-sm">
      <ol className="flex flex-wrap gap-x-1.5">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} className="flex min-w-0 items-baseline gap-x-1.5 wrap-anywhere">
            {index > 0 && <span aria-hidden="true">›</span>}
            {crumb.to === undefined ? (
              <span aria-current="page">{crumb.label}</span>
            ) : (
              <Link to={crumb.to} className="hover:text-ink inline-block py-0.5 hover:underline">
                {crumb.label}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
