import type { ReactNode } from 'react'
import { Form, useNavigation } from 'react-router'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Select } from '#app/ui/select.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { DirectoryOwner } from '#db/queries/owners.ts'
import type { TaskDetail } from '#db/queries/tasks.ts'
import { statusWord } from '../filter.ts'
import { STATUSES } from '../status.ts'
import type { EditOutcome } from './edit-task.ts'
import { RECURRENCES, type TypedTask, typedOf } from './edit-form-values.ts'
import { OwnersField } from './owners-field.tsx'

type Props = {
  task: TaskDetail
  owners: readonly DirectoryOwner[]
  outcome: EditOutcome | undefined
  /** Only the status, for the owner of the task. */
  statusOnly: boolean
  /** How the deadline was understood, shown under it. */
  understood: ReactNode
}

/** What of a task can be set. After a conflict it keeps what was typed, and says what is saved instead. */
export function EditForm({ task, owners, outcome, statusOnly, understood }: Props) {
  const text = useText().tasks
  const locale = useLocale()
  const saving = useNavigation().formAction === `/uppdrag/${task.number}`
  const failed = outcome && !outcome.ok ? outcome : null
  const saved = typedOf(task)
  const typed = failed?.typed ?? saved
  const mistakes = failed?.reason === 'mistakes' ? failed.mistakes : {}
  const conflict = failed?.reason === 'conflict'
  const now = (field: keyof TypedTask, words: string): string | undefined =>
    conflict && String(typed[field]) !== String(saved[field]) ? text.task.now(words) : undefined
  return (
    <Form
      method="post"
      action={`/uppdrag/${task.number}`}
      preventScrollReset
      noValidate
      className="grid gap-5"
    >
      <input type="hidden" name="version" value={task.version} />
      <Select
        label={text.task.status}
        name="status"
        choices={STATUSES.map((status) => ({ value: statusWord(status), label: text.statuses[status] }))}
        defaultValue={typed.status}
        help={now('status', text.statuses[task.status]) ?? (task.every ? text.task.everyHelp : undefined)}
      />
      {statusOnly ? (
        understood
      ) : (
        <>
          <OwnersField
            owners={owners}
            typed={typed}
            help={now('owners', task.owners.map(({ name }) => name).join(', ') || text.withoutOwner)}
          />
          <div className="grid gap-2">
            <DateField
              label={text.task.due}
              name="slutdatum"
              defaultValue={typed.dueOn}
              error={mistakes.dueOn ? text.task.invalid.due : null}
              help={now('dueOn', task.dueOn === null ? text.withoutDue : formatDate(locale, task.dueOn))}
            />
            {understood}
          </div>
          <Select
            label={text.task.every}
            name="aterkommer"
            none={text.task.never}
            choices={RECURRENCES.map((every) => ({ value: every, label: text.recurrences[every] }))}
            defaultValue={typed.every}
            help={now('every', task.every ? text.recurrences[task.every] : text.task.never)}
          />
          <TextField
            label={text.task.reportTo}
            name="redovisas-till"
            optional
            maxLength={200}
            defaultValue={typed.reportTo}
            help={now('reportTo', task.reportTo ?? text.task.event.nobody)}
          />
          <TextArea
            label={text.task.title}
            name="uppdrag"
            required
            maxLength={2000}
            defaultValue={typed.title}
            error={mistakes.title ? text.task.invalid.title : null}
            help={now('title', task.title)}
          />
        </>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" isDisabled={saving}>
          {saving ? text.task.saving : conflict ? text.task.saveMine : text.task.save}
        </Button>
        {conflict && <LinkButton to={`/uppdrag/${task.number}`}>{text.task.leaveTheirs}</LinkButton>}
      </div>
    </Form>
  )
}
