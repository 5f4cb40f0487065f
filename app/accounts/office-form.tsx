import { Form } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Select } from '#app/ui/select.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import { useFocusOnMistake } from '#app/ui/use-focus-on-mistake.ts'
import type { Office } from '#db/queries/offices.ts'
import type { Mistake } from './forms.ts'
import { PersonField } from './person-field.tsx'
import { useMistakes } from './use-mistakes.ts'

type Props = {
  offices: readonly Office[]
  persons: readonly { id: string; name: string }[]
  today: string
  answer: { mistakes?: Partial<Record<string, Mistake>>; added?: boolean } | undefined
}

/** Says who holds an office, and from when. */
export function OfficeForm({ offices, persons, today, answer }: Props) {
  const text = useText().accounts
  const say = useMistakes()
  const form = useFocusOnMistake(answer)
  const mistakes = answer?.mistakes ?? {}
  return (
    <Form method="post" ref={form} className="grid items-start gap-4 sm:grid-cols-2" noValidate>
      <Select
        label={text.offices.role}
        name="roleId"
        none=""
        choices={offices.map(({ roleId, role }) => ({ value: roleId, label: role }))}
        error={say(mistakes['roleId'])}
      />
      <PersonField
        label={text.offices.person}
        name="person"
        persons={persons}
        error={say(mistakes['person'])}
      />
      <DateField
        label={text.offices.from}
        name="from"
        defaultValue={today}
        required
        error={say(mistakes['from'])}
      />
      <DateField label={text.offices.until} name="until" optional error={say(mistakes['until'])} />
      <div className="flex items-center gap-3 sm:col-span-2">
        <Button type="submit" tone="primary">
          {text.offices.add}
        </Button>
        <StatusLine tone="success">{answer?.added && text.settings.saved}</StatusLine>
        <StatusLine tone="warning">
          {answer && !answer.mistakes && !answer.added && text.offices.already}
        </StatusLine>
      </div>
    </Form>
  )
}
