import { flexRender, type Row } from '@tanstack/react-table'
import { classNames } from '#app/ui/class-names.ts'
import type { TaskRow } from '#db/queries/task-list.ts'
import type { ColumnName, features } from './columns.tsx'
import type { LinePlace } from './group-row.tsx'

type Props = LinePlace & { row: Row<typeof features, TaskRow> }

/** On a narrow screen a row is a small card: the task on top, its facts under it. */
const NARROW: Readonly<Record<ColumnName, string>> = {
  select: 'max-lg:col-start-1 max-lg:row-start-1',
  number: 'max-lg:col-start-1 max-lg:row-start-2',
  title: 'max-lg:col-span-2 max-lg:col-start-2 max-lg:row-start-1',
  body: 'max-lg:col-span-2 max-lg:col-start-2 max-lg:row-start-2',
  owner: 'max-lg:col-start-2 max-lg:row-start-3',
  status: 'max-lg:col-start-2 max-lg:row-start-4',
  due: 'max-lg:col-start-3 max-lg:row-span-2 max-lg:row-start-3',
  updated: 'max-xl:hidden',
  every: 'max-lg:hidden',
  reportTo: 'max-lg:hidden',
}

export function TaskTableRow({ row, ...place }: Props) {
  return (
    <tr
      {...place}
      aria-selected={row.getIsSelected() || undefined}
      className={classNames(
        'max-lg:border-line max-lg:grid max-lg:grid-cols-[2rem_1fr_1fr] max-lg:gap-x-2 max-lg:gap-y-1 max-lg:border-b max-lg:py-3',
        row.getIsSelected() && 'bg-accent-soft',
      )}
    >
      {row.getVisibleCells().map((cell) => {
        const className = classNames('max-lg:border-0 max-lg:p-0', NARROW[cell.column.id as ColumnName])
        const content = flexRender(cell.column.columnDef.cell, cell.getContext())
        return cell.column.id === 'title' ? (
          <th key={cell.id} scope="row" className={classNames('font-normal', className)}>
            {content}
          </th>
        ) : (
          <td key={cell.id} className={className}>
            {content}
          </td>
        )
      })}
    </tr>
  )
}
