import type { Row } from '@tanstack/react-table'
import { useText } from '#app/text/use-text.ts'
import type { TaskRow } from '#db/queries/task-list.ts'
import type { features } from './columns.tsx'

/** What a form sends for one task: which, and as it was seen. */
export const seenName = ({ id, version }: Pick<TaskRow, 'id' | 'version'>): string => `${id}:${version}`

export function RowSelector({ row }: { row: Row<typeof features, TaskRow> }) {
  const text = useText().tasks.table
  return (
    <input
      type="checkbox"
      name="uppdrag"
      value={row.id}
      aria-label={text.selectOne(row.original.number)}
      checked={row.getIsSelected()}
      onChange={row.getToggleSelectedHandler()}
      className="accent-accent size-4 pointer-coarse:size-6"
    />
  )
}
