import { Form } from 'react-router'
import { statusWord } from '#app/tasks/filter.ts'
import { STATUSES } from '#app/tasks/status.ts'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/checkbox.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Select } from '#app/ui/select.tsx'
import type { Body } from '#db/queries/bodies.ts'
import type { ReportRequest } from '../report-request.ts'

type Props = { request: ReportRequest; bodies: readonly Body[] }

/** What the report is to show. It asks by address, so that a choice can be kept as a link. */
export function ReportChoice({ request, bodies }: Props) {
  const text = useText()
  const { choose } = text.reports
  return (
    <Form
      // What was chosen is in the address; a new one starts the fields anew.
      key={JSON.stringify(request)}
      method="get"
      action="/rapporter"
      preventScrollReset
      className="screen-only border-line grid gap-4 border-b pb-5"
    >
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <Select
          name="organ"
          label={choose.body}
          none={choose.allBodies}
          choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={request.bodyId ?? ''}
          className="min-w-56 grow sm:grow-0"
        />
        <DateField name="fran" label={choose.from} defaultValue={request.from ?? ''} />
        <DateField name="till" label={choose.until} defaultValue={request.until ?? ''} />
      </div>
      <p className="text-ink-soft max-w-reading -mt-2 text-sm">{choose.periodHelp}</p>
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
        <legend className="mb-1 font-semibold">{choose.statuses}</legend>
        {STATUSES.map((status) => (
          <Checkbox
            key={status}
            name="status"
            value={statusWord(status)}
            defaultChecked={request.statuses.includes(status)}
          >
            {text.tasks.statuses[status]}
          </Checkbox>
        ))}
      </fieldset>
      <div>
        <Button type="submit">{choose.show}</Button>
      </div>
    </Form>
  )
}
