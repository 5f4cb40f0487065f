import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/checkbox.tsx'
import { Select } from '#app/ui/select.tsx'
import { groupWord, sortWord } from '../list-view.ts'
import { CHOOSABLE } from './column-choice.ts'
import { Chip } from './chip.tsx'
import type { ListSteering } from './use-list-view.ts'

type Props = { steering: ListSteering; hiddenColumns: readonly string[] }

const GROUPS = ['owner', 'body', 'meeting'] as const
const SORTS = ['due', 'number', 'title', 'body', 'owner', 'status', 'updated'] as const

/** How the list is shown: grouped, sorted (where the table has no head to press), and with which columns. */
export function DisplayChip({ steering: { view, apply }, hiddenColumns }: Props) {
  const text = useText().tasks
  const { order, group, shape } = view
  if (shape === 'board') return <input type="hidden" name="vy" value="tavla" />
  const descending = order.descending ? '-' : ''
  return (
    <span className="ml-auto">
      <Chip label={text.display.label} summary={text.display.label} icon="columns" align="right">
        <Select
          key={`group ${group}`}
          label={text.display.group}
          name="gruppera"
          none={text.display.groups.none}
          choices={GROUPS.map((one) => ({ value: groupWord(one), label: text.display.groups[one] }))}
          defaultValue={group === null ? '' : groupWord(group)}
          onChange={apply}
        />
        <Select
          key={`sort ${order.by} ${descending}`}
          label={text.display.sort}
          name="sortera"
          choices={SORTS.flatMap((by) => [
            { value: sortWord(by), label: text.columns[by] },
            { value: `-${sortWord(by)}`, label: `${text.columns[by]}, ${text.display.descending}` },
          ])}
          defaultValue={`${descending}${sortWord(order.by)}`}
          onChange={apply}
        />
        <fieldset className="grid gap-1">
          <legend className="mb-1 font-semibold">{text.display.columns}</legend>
          {CHOOSABLE.map((column) => (
            <Checkbox
              key={column}
              name="kolumn"
              value={column}
              defaultChecked={!hiddenColumns.includes(column)}
            >
              {text.columns[column]}
            </Checkbox>
          ))}
        </fieldset>
        <Button type="submit" formMethod="post" formAction="/uppdrag/kolumner">
          {text.display.keep}
        </Button>
      </Chip>
    </span>
  )
}
