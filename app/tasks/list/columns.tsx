import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import type { TaskRow } from '#db/queries/task-list.ts'
import type { TaskSort } from '#db/queries/task-order.ts'
import { DueMark } from '../parts/due-mark.tsx'
import { placeWords } from '../parts/place-words.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { RowSelector } from './row-selector.tsx'
import { TitleCell } from './title-cell.tsx'

export type ColumnName = 'select' | TaskSort | 'every' | 'reportTo'

export const features = tableFeatures({
  columnVisibilityFeature,
  rowSelectionFeature,
  rowSortingFeature,
  columnMeta: {} as { width: string; sort?: TaskSort },
  tableMeta: {} as { today: string },
})

const column = createColumnHelper<typeof features, TaskRow>()

/**
 * The table's columns, in their order. Widths are classes, so that nothing jumps while rows come and go, and shares,
 * so that all grow narrower together and the task's words keep theirs.
 */
export const columns = column.columns([
  column.display({
    id: 'select',
    meta: { width: 'w-7' },
    cell: ({ row }) => <RowSelector row={row} />,
  }),
  column.accessor('number', {
    id: 'number',
    meta: { width: 'w-13', sort: 'number' },
    cell: ({ row }) => <span className="figures text-ink-soft">{row.original.number}</span>,
  }),
  column.accessor('title', {
    id: 'title',
    meta: { width: 'w-[30%]', sort: 'title' },
    cell: ({ row }) => <TitleCell task={row.original} />,
  }),
  column.accessor('bodyName', {
    id: 'body',
    meta: { width: 'w-[14%]', sort: 'body' },
    cell: ({ row }) => <Place task={row.original} />,
  }),
  column.display({
    id: 'owner',
    meta: { width: 'w-[14%]', sort: 'owner' },
    cell: ({ row }) => <Owners task={row.original} />,
  }),
  column.accessor('dueOn', {
    id: 'due',
    meta: { width: 'w-[17%]', sort: 'due' },
    cell: ({ row, table }) => <DueMark task={row.original} today={table.options.meta?.today ?? ''} />,
  }),
  column.accessor('status', {
    id: 'status',
    meta: { width: 'w-[13%]', sort: 'status' },
    cell: ({ row }) => <StatusMark status={row.original.status} />,
  }),
  column.accessor('updatedOn', {
    id: 'updated',
    meta: { width: 'w-[9%] max-xl:hidden', sort: 'updated' },
    cell: ({ row }) => <Updated task={row.original} />,
  }),
  column.accessor('every', {
    id: 'every',
    meta: { width: 'w-[12%]' },
    cell: ({ row }) => <Recurrence task={row.original} />,
  }),
  column.accessor('reportTo', {
    id: 'reportTo',
    meta: { width: 'w-[12%]' },
    cell: ({ row }) => row.original.reportTo,
  }),
])

function Place({ task }: { task: TaskRow }) {
  const { body, meeting, section } = placeWords(task, useLocale())
  return (
    <span className="grid">
      <span className="truncate" title={body}>
        {body}
      </span>
      <span className="text-ink-soft figures text-sm">{[meeting, section].filter(Boolean).join(', ')}</span>
    </span>
  )
}

function Owners({ task }: { task: TaskRow }) {
  const text = useText().tasks
  if (task.owners.length === 0) return <span className="text-warning">{text.withoutOwner}</span>
  const names = task.owners.map(({ name }) => name).join(', ')
  return (
    <span className="line-clamp-2" title={names}>
      {names}
    </span>
  )
}

function Updated({ task }: { task: TaskRow }) {
  const locale = useLocale()
  return <span className="text-ink-soft figures text-sm">{formatDate(locale, task.updatedOn)}</span>
}

function Recurrence({ task }: { task: TaskRow }) {
  const text = useText().tasks
  return task.every && text.recurrences[task.every]
}
