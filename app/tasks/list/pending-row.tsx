import { useText } from '#app/text/use-text.ts'
import type { LinePlace } from './group-row.tsx'

/** Keeps the place of a row that is on its way. */
export function PendingRow({ width, ...place }: LinePlace & { width: number }) {
  const text = useText().tasks.table
  return (
    <tr {...place} className="max-lg:block">
      <td colSpan={width} className="text-ink-faint h-14 max-lg:block">
        {text.loading}
      </td>
    </tr>
  )
}
