import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { ComboBox } from '#app/ui/combo-box.tsx'
import { classNames } from '#app/ui/class-names.ts'
import { DateField } from '#app/ui/date-field.tsx'
import { Select } from '#app/ui/select.tsx'
import { statusWord } from '../filter.ts'
import { STATUSES } from '../status.ts'

type Props = {
  count: number
  owners: readonly { id: string; name: string }[]
  pending: boolean
  onClear: () => void
  /** Marks everything in the list; null where it is marked, or more than can be changed at once. */
  onAll: (() => void) | null
  total: number
}

/** Changes everything that is marked; there while something is, and always where no script runs. */
export function TogetherBar({ count, owners, pending, onClear, onAll, total }: Props) {
  const text = useText().tasks
  const { together } = text
  return (
    <fieldset
      className={classNames(
        'screen-only bg-surface shadow-float sticky bottom-4 z-20 mt-4 flex flex-wrap items-end gap-3 rounded p-3 max-md:bottom-20',
        count === 0 && 'hidden noscript:flex',
      )}
    >
      <legend className="sr-only">{together.label}</legend>
      <p className="noscript:hidden flex min-h-9 items-center gap-2 font-semibold">
        <span className="figures">{together.selected(count)}</span>
        <Button tone="quiet" size="small" onPress={onClear}>
          {together.none}
        </Button>
        {onAll && (
          <Button tone="quiet" size="small" onPress={onAll}>
            {together.all(total)}
          </Button>
        )}
      </p>
      <Select
        label={together.status}
        name="ny-status"
        none={together.unchanged}
        choices={STATUSES.map((status) => ({ value: statusWord(status), label: text.statuses[status] }))}
        className="w-44"
      />
      <ComboBox
        label={together.owner}
        name="ny-ansvarig"
        defaultItems={owners}
        allowsCustomValue
        className="w-52"
      />
      <DateField label={together.due} name="nytt-slutdatum" className="w-40" />
      <Button type="submit" tone="primary" isDisabled={pending}>
        {pending ? together.saving : together.save}
      </Button>
    </fieldset>
  )
}
