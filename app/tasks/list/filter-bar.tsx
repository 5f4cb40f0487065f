import { Form, Link } from 'react-router'
import { useLocale, useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/checkbox.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { FilterChoices } from './filter-choices.ts'
import { filterWords } from './filter-words.ts'
import { kindWord, statusWord, WITHOUT_FILTER } from '../filter.ts'
import { listViewQuery } from '../list-view.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { STATUSES } from '../status.ts'
import { Chip } from './chip.tsx'
import { Choices } from './choices.tsx'
import { DisplayChip } from './display-chip.tsx'
import { SearchWords } from './search-words.tsx'
import type { ListSteering } from './use-list-view.ts'

type Props = {
  steering: ListSteering
  choices: FilterChoices
  /** The reader's own row in the directory of owners. */
  ownerId: string | null
  hiddenColumns: readonly string[]
}

const KINDS = ['assignment', 'report', 'commitment'] as const

/** Which tasks are shown, as a sentence of words that each open their choices; its state is the address. */
export function FilterBar({ steering, choices, ownerId, hiddenColumns }: Props) {
  const text = useText().tasks
  const locale = useLocale()
  const { view, form, apply } = steering
  const { filter } = view
  const words = filterWords(filter, choices, locale)
  const without = (change: Partial<typeof filter>): string =>
    `/uppdrag${listViewQuery({ ...view, page: 1, filter: { ...filter, ...change } })}`
  const show = <noscript>{<Button type="submit">{text.filter.show}</Button>}</noscript>
  return (
    <search aria-label={text.filter.label} className="screen-only">
      <Form
        ref={form}
        action="/uppdrag"
        preventScrollReset
        onSubmit={(event) => {
          // The button that keeps the columns has an action of its own, which the form sends as it is.
          if (event.nativeEvent.submitter?.hasAttribute('formaction')) return
          event.preventDefault()
          apply()
        }}
        // On a telephone a list of choices is as wide as the page.
        className="relative flex flex-wrap items-center gap-2"
      >
        <SearchWords words={filter.text} onChange={apply} />
        <Chip
          label={text.filter.bodies}
          summary={words.bodies ?? text.filter.anyBody}
          active={words.bodies !== null}
        >
          <Choices
            name="organ"
            legend={text.filter.bodies}
            items={choices.bodies.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={filter.bodies}
            onChange={apply}
          />
          {show}
        </Chip>
        <Chip
          label={text.filter.status}
          summary={words.statuses ?? text.filter.open}
          active={words.statuses !== null}
        >
          <Choices
            name="status"
            legend={text.filter.status}
            items={STATUSES.map((status) => ({
              value: statusWord(status),
              label: <StatusMark status={status} />,
            }))}
            chosen={(filter.statuses.length === 0 ? STATUSES : filter.statuses).map(statusWord)}
            onChange={apply}
          />
          <p className="border-line flex flex-wrap gap-x-4 border-t pt-2">
            <Link to={without({ statuses: WITHOUT_FILTER.statuses })} className="link" preventScrollReset>
              {text.filter.onlyOpen}
            </Link>
            <Link to={without({ statuses: [] })} className="link" preventScrollReset>
              {text.filter.everyStatus}
            </Link>
          </p>
          {show}
        </Chip>
        <Chip
          label={text.filter.owners}
          summary={words.owners ?? text.filter.anyOwner}
          active={words.owners !== null}
        >
          {ownerId !== null && (
            <Link to={without({ owners: [ownerId] })} className="link" preventScrollReset>
              {text.filter.mine}
            </Link>
          )}
          <Checkbox name="utan-ansvarig" value="ja" checked={filter.withoutOwner} onChange={apply}>
            {text.withoutOwner}
          </Checkbox>
          <Choices
            name="ansvarig"
            legend={text.filter.owners}
            items={choices.owners.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={filter.owners}
            onChange={apply}
          />
          {show}
        </Chip>
        <Chip
          label={text.filter.time}
          summary={words.time ?? text.filter.anyTime}
          active={words.time !== null}
        >
          <Checkbox name="forsenade" value="ja" checked={filter.overdue} onChange={apply}>
            {text.filter.overdue}
          </Checkbox>
          <Checkbox name="utan-slutdatum" value="ja" checked={filter.withoutDue} onChange={apply}>
            {text.withoutDue}
          </Checkbox>
          <DateField
            key={`from ${filter.dueFrom}`}
            label={text.filter.from}
            name="fran"
            defaultValue={filter.dueFrom ?? ''}
            onBlur={apply}
          />
          <DateField
            key={`until ${filter.dueUntil}`}
            label={text.filter.until}
            name="till"
            defaultValue={filter.dueUntil ?? ''}
            onBlur={apply}
          />
          <Button type="submit">{text.filter.show}</Button>
        </Chip>
        <Chip
          label={text.filter.kinds}
          summary={words.kinds ?? text.filter.anyKind}
          active={words.kinds !== null}
        >
          <Choices
            name="slag"
            legend={text.filter.kinds}
            items={KINDS.map((kind) => ({ value: kindWord(kind), label: text.kinds[kind] }))}
            chosen={filter.kinds.map(kindWord)}
            onChange={apply}
          />
          {show}
        </Chip>
        {(['meetings', 'protocols'] as const).map((name) => (
          <Removable
            key={name}
            name={name === 'meetings' ? 'mote' : 'protokoll'}
            ids={filter[name]}
            label={text.filter[name]}
            words={words[name]}
            to={without({ [name]: [] })}
          />
        ))}
        <DisplayChip steering={steering} hiddenColumns={hiddenColumns} />
      </Form>
    </search>
  )
}

type RemovableProps = {
  name: string
  ids: readonly string[]
  label: string
  words: string | null
  to: string
}

/** A condition that comes from a link elsewhere and can be taken away here. */
function Removable({ name, ids, label, words, to }: RemovableProps) {
  const { filter } = useText().tasks
  if (words === null) return null
  return (
    <span className="border-accent bg-accent-soft text-accent inline-flex min-h-8 items-center gap-1 rounded border pl-2.5 font-semibold">
      {ids.map((id) => (
        <input key={id} type="hidden" name={name} value={id} />
      ))}
      <span className="sr-only">{label}: </span>
      {words}
      <Link
        to={to}
        preventScrollReset
        aria-label={filter.remove(words)}
        className="grid size-8 place-items-center rounded pointer-coarse:size-11"
      >
        <Icon name="close" size={16} />
      </Link>
    </span>
  )
}
