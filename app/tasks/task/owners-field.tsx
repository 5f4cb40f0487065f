import { useText } from '#app/text/use-text.ts'
import { Checkbox } from '#app/ui/checkbox.tsx'
import { ComboBox } from '#app/ui/combo-box.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Select } from '#app/ui/select.tsx'
import type { DirectoryOwner } from '#db/queries/owners.ts'
import { OWNER_KINDS, type TypedTask } from './edit-form-values.ts'

type Props = { owners: readonly DirectoryOwner[]; typed: TypedTask; help: string | undefined }

/** Those who answer for the task, each of whom can be taken away, and one more to be added. */
export function OwnersField({ owners, typed, help }: Props) {
  const text = useText().tasks
  const chosen = typed.owners.flatMap((id) => owners.find((owner) => owner.id === id) ?? [])
  const others = owners.filter(({ id }) => !typed.owners.includes(id))
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold">{text.task.owners}</legend>
      {help && <p className="text-ink-soft text-sm">{help}</p>}
      {chosen.length === 0 ? (
        <p className="text-warning">{text.withoutOwner}</p>
      ) : (
        chosen.map(({ id, name }) => (
          <Checkbox key={id} name="ansvarig" value={id} defaultChecked>
            {name}
          </Checkbox>
        ))
      )}
      <ComboBox
        label={text.task.addOwner}
        hideLabel
        placeholder={text.task.addOwner}
        name="ny-ansvarig"
        defaultItems={others}
        defaultInputValue={typed.newOwner}
        allowsCustomValue
      />
      <Disclosure title={text.task.newOwner} className="text-sm">
        <Select
          label={text.task.newOwnerKind}
          name="ny-ansvarig-slag"
          choices={OWNER_KINDS.map((kind) => ({ value: kind, label: text.ownerKinds[kind] }))}
          defaultValue={typed.newOwnerKind}
        />
      </Disclosure>
    </fieldset>
  )
}
