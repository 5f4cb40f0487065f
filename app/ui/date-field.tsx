import { type ComponentProps, useRef } from 'react'
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx'
import { IconButton } from './icon-button.tsx'
import { splitFrame } from './split-frame.ts'
import { tidyDate } from './tidy-date.ts'
import { useWords } from './words.ts'

type Props = FieldFrameProps &
  Omit<ComponentProps<'input'>, 'id' | 'className' | 'type' | 'value' | 'onChange' | 'ref'>

/**
 * A plain date, written as `YYYY-MM-DD` or chosen in the browser's calendar. The browser's own date field is
 * not shown, since it writes dates as its menus do: a Swedish page would say 11/21/2026 in an English browser.
 * The server checks what it is sent: it may be no date.
 */
export function DateField(props: Props) {
  const [frame, { required, min, max, onBlur, ...input }] = splitFrame(props)
  const words = useWords()
  const field = useRef<HTMLInputElement>(null)
  const calendar = useRef<HTMLInputElement>(null)

  const open = () => {
    if (!calendar.current) return
    calendar.current.value = tidyDate(field.current?.value ?? '')
    calendar.current.showPicker()
  }
  const take = (day: string) => {
    if (!field.current || day === '') return
    field.current.value = day
    field.current.focus()
  }

  return (
    <FieldFrame {...frame}>
      {(described) => (
        <div className="relative">
          <input
            inputMode="numeric"
            autoComplete="off"
            placeholder={words.dateForm}
            maxLength={10}
            {...input}
            {...described}
            ref={field}
            type="text"
            aria-required={required}
            className="field figures pr-9"
            onBlur={(event) => {
              event.currentTarget.value = tidyDate(event.currentTarget.value)
              onBlur?.(event)
            }}
          />
          <input
            ref={calendar}
            type="date"
            min={min ?? '1900-01-01'}
            max={max ?? '2199-12-31'}
            tabIndex={-1}
            aria-hidden="true"
            onChange={(event) => take(event.currentTarget.value)}
            className="pointer-events-none absolute inset-0 -z-10 w-full opacity-0"
          />
          <IconButton
            icon="calendar"
            label={words.calendar}
            onPress={open}
            className="absolute inset-y-0 right-0 [@media(scripting:none)]:hidden"
          />
        </div>
      )}
    </FieldFrame>
  )
}
