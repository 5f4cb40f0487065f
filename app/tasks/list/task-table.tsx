import { type RowSelectionState, useTable } from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import type { TaskRow } from '#db/queries/task-list.ts'
import type { ListView } from '../list-view.ts'
import type { ChoosableColumn } from './column-choice.ts'
import { columns, features } from './columns.tsx'
import { GroupRow } from './group-row.tsx'
import type { ListData } from './list-data.ts'
import { PendingRow } from './pending-row.tsx'
import { seenName } from './row-selector.tsx'
import { TableHead } from './table-head.tsx'
import { TaskTableRow } from './task-table-row.tsx'
import { useVisibleLines } from './use-visible-lines.ts'

type Props = {
  data: ListData
  view: ListView
  hiddenColumns: readonly ChoosableColumn[]
  today: string
  /** Whether rows can be marked, for those who may change tasks together. */
  selectable: boolean
  selection: RowSelectionState
  onSelect: (update: (selection: RowSelectionState) => RowSelectionState) => void
}

const NO_ROWS: readonly TaskRow[] = []

/** A real table of which only the lines in sight are there; it says itself how many there are in all. */
export function TaskTable({ data, view, hiddenColumns, today, selectable, selection, onSelect }: Props) {
  const text = useText().tasks
  const [body, setBody] = useState<Element | null>(null)
  const lines = useVisibleLines(body, data, view)
  const rows = useMemo(() => lines.shown.flatMap(({ task }) => (task ? [task] : [])), [lines.shown])
  const table = useTable(
    {
      features,
      columns,
      data: rows.length > 0 ? rows : NO_ROWS,
      getRowId: seenName,
      manualSorting: true,
      meta: { today },
      state: {
        sorting: [{ id: view.order.by, desc: view.order.descending }],
        rowSelection: selection,
        columnVisibility: {
          select: selectable,
          ...Object.fromEntries(hiddenColumns.map((column) => [column, false])),
        },
      },
      onRowSelectionChange: (update) =>
        onSelect((before) => (typeof update === 'function' ? update(before) : update)),
    },
    (state) => state,
  )
  const width = table.getVisibleLeafColumns().length
  const rowOf = new Map(table.getRowModel().rows.map((row) => [row.original.id, row]))
  return (
    <>
      <StatusLine
        tone="warning"
        className="sticky top-16 z-20"
        action={
          <Button tone="quiet" size="small" onPress={lines.again}>
            {text.table.again}
          </Button>
        }
      >
        {lines.failed && text.table.failed}
      </StatusLine>
      <table
        aria-rowcount={lines.length + 1}
        className="data-table table-fixed max-lg:block lg:[&_:is(th,td)]:px-2 lg:[&_:is(th,td):first-child]:pl-0 [&_thead_th]:whitespace-normal"
      >
        <caption className="sr-only">{text.table.caption}</caption>
        <TableHead table={table} view={view} />
        <tbody ref={setBody} className="max-lg:block">
          <Spacer height={lines.before} width={width} />
          {lines.shown.map(({ index, group, task }) => {
            const place = { 'data-index': index, 'aria-rowindex': index + 2, ref: lines.measure }
            if (group)
              return (
                <GroupRow key={`group ${index}`} group={group} by={view.group} width={width} {...place} />
              )
            const row = task && rowOf.get(task.id)
            if (!row) return <PendingRow key={`pending ${index}`} width={width} {...place} />
            return <TaskTableRow key={row.original.id} row={row} {...place} />
          })}
          <Spacer height={lines.after} width={width} />
        </tbody>
      </table>
    </>
  )
}

/** Stands for the lines that are out of sight. */
function Spacer({ height, width }: { height: number; width: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden="true" className="max-lg:block" style={{ height }}>
      <td colSpan={width} className="border-0 p-0 max-lg:block">
        {' '}
      </td>
    </tr>
  )
}
