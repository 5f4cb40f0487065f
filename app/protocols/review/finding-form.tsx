import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Select } from '#app/ui/select.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { ProposalValues } from '#db/schema.ts'
import { choicesOf } from './choices-of.ts'
import { OwnerFields } from './owner-fields.tsx'
import type { ValueErrors } from './parse-values.ts'

type Props = {
  seen: string
  values: ProposalValues
  owners: readonly string[]
  errors: ValueErrors
  /** What has happened meanwhile; what is written in the form stays. */
  news: string | null
  isBusy: boolean
  onCancel: (() => void) | null
}

/** The fields in which a reviewer sets a finding right before accepting it. Goes into a form to its acceptance. */
export function FindingForm({ seen, values, owners, errors, news, isBusy, onCancel }: Props) {
  const { review, tasks } = useText()
  const text = review.edit
  return (
    <div className="grid gap-3">
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="edited" value="ja" />
      <input type="hidden" name="dueText" value={values.dueText ?? ''} />
      <StatusLine tone="warning">{news}</StatusLine>
      <TextArea
        label={review.lines.title}
        name="title"
        defaultValue={values.title}
        rows={4}
        error={errors.title && text.titleMissing}
      />
      <Select
        label={review.lines.kind}
        name="kind"
        defaultValue={values.kind}
        choices={choicesOf(tasks.kinds)}
      />
      <OwnerFields owners={values.owners} known={owners} />
      <DateField
        label={text.due}
        name="dueOn"
        defaultValue={values.dueOn ?? ''}
        help={values.dueText === null ? undefined : text.dueHelp(values.dueText)}
        error={errors.dueOn && text.dateWrong}
      />
      <Select
        label={review.lines.every}
        name="every"
        none={text.noRecurrence}
        defaultValue={values.every ?? ''}
        choices={choicesOf(tasks.recurrences)}
      />
      <TextField
        label={review.lines.reportTo}
        name="reportTo"
        defaultValue={values.reportTo ?? ''}
        maxLength={200}
        optional
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" isDisabled={isBusy}>
          {review.actions.acceptEdited}
        </Button>
        {onCancel && <Button onPress={onCancel}>{review.actions.cancel}</Button>}
      </div>
    </div>
  )
}
