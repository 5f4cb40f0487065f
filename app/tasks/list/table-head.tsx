import type { ReactTable } from '@tanstack/react-table'
import { Link } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { classNames } from '#app/ui/class-names.ts'
import type { TaskRow } from '#db/queries/task-list.ts'
import type { TaskSort } from '#db/queries/task-order.ts'
import { type ListView, listViewQuery } from '../list-view.ts'
import type { ColumnName, features } from './columns.tsx'

type Table = ReactTable<typeof features, TaskRow>

/** The head stays in sight. Sorting is a link, so it works without a script and can be kept. */
export function TableHead({ table, view }: { table: Table; view: ListView }) {
  return (
    <thead className="max-lg:sr-only">
      <tr aria-rowindex={1}>
        {table.getVisibleLeafColumns().map(({ id, columnDef }) => {
          const { width = '', sort } = columnDef.meta ?? {}
          const sorted = sort === view.order.by
          return (
            <th
              key={id}
              scope="col"
              aria-sort={sorted ? (view.order.descending ? 'descending' : 'ascending') : undefined}
              className={classNames('lg:top-topbar sticky z-10', width)}
            >
              {id === 'select' ? (
                <SelectAll table={table} />
              ) : (
                <Heading column={id as ColumnName} sort={sort} sorted={sorted} view={view} />
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

type HeadingProps = { column: ColumnName; sort: TaskSort | undefined; sorted: boolean; view: ListView }

function Heading({ column, sort, sorted, view }: HeadingProps) {
  const text = useText().tasks
  if (sort === undefined) return text.columns[column]
  const { descending } = view.order
  const order = { by: sort, descending: sorted && !descending }
  return (
    <Link
      to={`/uppdrag${listViewQuery({ ...view, order, page: 1 })}`}
      preventScrollReset
      replace
      title={text.table.sortBy(text.columns[column].toLowerCase())}
      className={classNames('hover:text-ink inline-flex gap-1', sorted && 'text-ink')}
    >
      {text.columns[column]}
      <span aria-hidden="true" className={sorted ? undefined : 'invisible'}>
        {sorted && descending ? '↓' : '↑'}
      </span>
    </Link>
  )
}

function SelectAll({ table }: { table: Table }) {
  const text = useText().tasks.table
  const all = table.getIsAllRowsSelected()
  return (
    <input
      type="checkbox"
      aria-label={text.selectAll}
      checked={all}
      ref={(box) => {
        if (box) box.indeterminate = !all && table.getIsSomeRowsSelected()
      }}
      onChange={table.getToggleAllRowsSelectedHandler()}
      className="noscript:hidden accent-accent size-4"
    />
  )
}
