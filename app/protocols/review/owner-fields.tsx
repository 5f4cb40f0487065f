import { useState } from 'react'
import type { OwnerKind } from '#app/extraction/extraction.ts'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { choicesOf } from './choices-of.ts'

type Owner = Readonly<{ name: string; kind: OwnerKind }>

/** A row an owner, and one to spare; an empty name is no owner. */
export function OwnerFields({ owners, known }: { owners: readonly Owner[]; known: readonly string[] }) {
  const { review, tasks } = useText()
  const text = review.edit
  const [rows, setRows] = useState<readonly (Owner | null)[]>([...owners, null])
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold">{review.lines.owners}</legend>
      <datalist id="known-owners">
        {known.map((name) => (
          <option key={name} value={name} aria-label={name} />
        ))}
      </datalist>
      {rows.map((owner, index) => (
        <div
          // Rows are only ever added at the end, and two owners may bear one name.
          key={`owner-${String(index)}`}
          className="grid grid-cols-[minmax(0,1fr)_8rem] gap-2"
        >
          <TextField
            label={text.owner(index + 1)}
            hideLabel
            name="ownerName"
            list="known-owners"
            defaultValue={owner?.name ?? ''}
            maxLength={200}
          />
          <Select
            label={text.ownerKind(index + 1)}
            hideLabel
            name="ownerKind"
            defaultValue={owner?.kind ?? 'role'}
            choices={choicesOf(tasks.ownerKinds)}
          />
        </div>
      ))}
      <div className="noscript:hidden">
        <Button size="small" tone="quiet" onPress={() => setRows([...rows, null])}>
          {review.actions.addOwner}
        </Button>
      </div>
    </fieldset>
  )
}
