import { useFetcher } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { classNames } from '#app/ui/class-names.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { ProtocolHead } from '#db/queries/protocols.ts'
import type { MeetingAnswer } from './parse-meeting.ts'

type Props = { head: ProtocolHead; bodies: readonly string[] }

/** Where a person says which body met and when; open at once where the minutes do not. */
export function MeetingForm({ head, bodies }: Props) {
  const text = useText().review.meeting
  const fetcher = useFetcher<MeetingAnswer>()
  const { bodyName, heldOn, nextOn } = head
  const error = fetcher.data?.ok === false ? fetcher.data.reason : null
  const isMissing = bodyName === null || heldOn === null
  return (
    <div className={classNames(isMissing && 'grid w-full gap-2')}>
      {isMissing && (
        <StatusLine tone="warning">{bodyName === null ? text.bodyMissing : text.missing}</StatusLine>
      )}
      <StatusLine tone="success">{fetcher.data?.ok === true && text.saved}</StatusLine>
      <Disclosure title={text.change} open={isMissing || undefined}>
        <fetcher.Form
          method="post"
          action={`/protokoll/${head.id}/mote`}
          // What holds now is what the fields show, also after somebody else has changed it.
          key={`${String(bodyName)} ${String(heldOn)} ${String(nextOn)}`}
          className="grid max-w-3xl items-end gap-3 sm:grid-cols-[minmax(0,1fr)_10rem_10rem_auto]"
        >
          <input type="hidden" name="seenBody" value={bodyName ?? ''} />
          <input type="hidden" name="seenHeldOn" value={heldOn ?? ''} />
          <input type="hidden" name="seenNextOn" value={nextOn ?? ''} />
          <datalist id="known-bodies">
            {bodies.map((name) => (
              <option key={name} value={name} aria-label={name} />
            ))}
          </datalist>
          <TextField
            label={text.body}
            name="body"
            list="known-bodies"
            defaultValue={bodyName ?? ''}
            maxLength={200}
            required
            error={error === 'body' ? text.errors.body : null}
          />
          <DateField label={text.heldOn} name="heldOn" defaultValue={heldOn ?? ''} />
          <DateField
            label={text.nextOn}
            name="nextOn"
            defaultValue={nextOn ?? ''}
            error={error === 'order' ? text.errors.order : null}
          />
          <Button type="submit" isDisabled={fetcher.state !== 'idle'}>
            {text.save}
          </Button>
        </fetcher.Form>
      </Disclosure>
      <StatusLine tone="warning">
        {(error === 'changed' || error === 'missing') && text.errors[error]}
      </StatusLine>
    </div>
  )
}
