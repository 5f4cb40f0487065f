import type { Ref } from 'react'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import type { TaskGroupCount } from '#db/queries/task-groups.ts'
import type { TaskGroup } from '#db/queries/task-order.ts'

export type LinePlace = { ref: Ref<HTMLTableRowElement>; 'data-index': number; 'aria-rowindex': number }

type Props = LinePlace & { group: TaskGroupCount; by: TaskGroup | null; width: number }

export function GroupRow({ group, by, width, ...place }: Props) {
  const text = useText().tasks
  const locale = useLocale()
  const missing = { owner: text.withoutOwner, body: text.withoutBody, meeting: text.withoutMeeting }
  const name = group.name ?? missing[by ?? 'owner']
  const words = group.heldOn === null ? name : `${name} ${formatDate(locale, group.heldOn)}`
  return (
    <tr {...place} className="max-lg:block">
      <th
        scope="rowgroup"
        colSpan={width}
        className="bg-sunken pt-5 pb-1 text-left text-base font-semibold max-lg:block"
      >
        {words}
        <span className="text-ink-soft figures ml-2 font-normal">{text.count(group.count)}</span>
      </th>
    </tr>
  )
}
