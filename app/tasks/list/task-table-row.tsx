import { flexRender, type Row } from '@tanstack/react-table'
import { classNames } from '#app/ui/class-names.ts'
import type { TaskRow } from '#db/queries/task-list.ts'
import type { ColumnName, features } from './columns.tsx'
import type { LinePlace } from './group-row.tsx'

type Props = LinePlace & { row: Row<typeof features, TaskRow> }

/** On a narrow screen a row is a small card: the task on top, its facts under it. */
const NARROW: Readonly<Record<ColumnName, string>> = {
  select: 'max-md:col-start-1 max-md:row-start-1',
  number: 'max-md:col-start-1 max-md:row-start-2',
  title: 'max-md:col-span-2 max-md:col-start-2 max-md:row-start-1',
  body: 'max-md:col-span-2 max-md:col-start-2 max-md:row-start-2',
  owner: 'max-md:col-start-2 max-md:row-start-3',
  status: 'max-md:col-start-2 max-md:row-start-4',
  due: 'max-md:col-start-3 max-md:row-span-2 max-md:row-start-3',
  updated: 'max-md:hidden',
  every: 'max-md:hidden',
  reportTo: 'max-md:hidden',
}

export function TaskTableRow({ row, ...place }: Props) {
  return (
    <tr
      {...place}
      aria-selected={row.getIsSelected() || undefined}
      className={classNames(
        'max-md:border-line max-md:grid max-md:grid-cols-[2rem_1fr_1fr] max-md:gap-x-2 max-md:gap-y-1 max-md:border-b max-md:py-3',
        row.getIsSelected() && 'bg-accent-soft',
      )}
    >
      {row.getVisibleCells().map((cell) => {
        const className = classNames('max-md:border-0 max-md:p-0', NARROW[cell.column.id as ColumnName])
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
