import { useText } from '#app/text/use-text.ts'
import { classNames } from '#app/ui/class-names.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { type ListView, listViewQuery } from '../list-view.ts'
import { WINDOW } from '../limits.ts'
import type { ListData } from './list-data.ts'

type Props = { view: ListView; list: Pick<ListData, 'offset' | 'rows' | 'total'> }

/** The way through a long list where no script runs, or where an address names a page; otherwise one scrolls. */
export function ListPages({ view, list: { offset, rows, total } }: Props) {
  const text = useText().tasks.table
  if (total <= WINDOW && offset === 0) return null
  const to = (page: number) => `/uppdrag${listViewQuery({ ...view, page })}`
  return (
    <nav
      aria-label={text.pages}
      className={classNames('items-center gap-4', offset === 0 ? 'hidden noscript:flex' : 'flex')}
    >
      {offset > 0 && (
        <LinkButton to={to(view.page - 1)} rel="prev">
          {text.earlier}
        </LinkButton>
      )}
      <span className="text-ink-soft figures">
        {text.place(Math.min(offset + 1, total), offset + rows.length, total)}
      </span>
      {offset + rows.length < total && (
        <LinkButton to={to(view.page + 1)} rel="next">
          {text.later}
        </LinkButton>
      )}
    </nav>
  )
}
