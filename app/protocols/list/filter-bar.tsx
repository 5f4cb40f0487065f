import { Form } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { Body } from '#db/queries/bodies.ts'
import type { ProtocolFilter } from '#db/queries/protocol-list.ts'
import { STATE_WORDS } from './protocol-view.ts'

type Props = { filter: ProtocolFilter; bodies: readonly Body[] }

/** Which protocols are shown; its state is the address. */
export function FilterBar({ filter, bodies }: Props) {
  const text = useText().protocols.filter
  return (
    <search aria-label={text.title}>
      <Form
        preventScrollReset
        // A change of the address from elsewhere, such as "clear", must show in the fields.
        key={JSON.stringify(filter)}
        className="flex flex-wrap items-end gap-3"
      >
        <Select
          label={text.body}
          name="organ"
          none={text.allBodies}
          choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={filter.bodyId ?? ''}
          className="max-sm:w-full sm:max-w-72 sm:min-w-48"
        />
        <Select
          label={text.state}
          name="lage"
          none={text.allStates}
          choices={[
            { value: STATE_WORDS.open, label: text.open },
            { value: STATE_WORDS.reviewed, label: text.reviewed },
          ]}
          defaultValue={filter.state === null ? '' : STATE_WORDS[filter.state]}
          className="max-sm:w-full sm:min-w-36"
        />
        <TextField
          label={text.words}
          name="sok"
          type="search"
          maxLength={200}
          defaultValue={filter.words}
          className="min-w-0 grow sm:max-w-80 sm:min-w-56"
        />
        <Button type="submit">{text.apply}</Button>
      </Form>
    </search>
  )
}
