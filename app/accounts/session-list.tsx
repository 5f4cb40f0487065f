import { Form } from 'react-router'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import type { Device } from './device.ts'

type Shown = Readonly<{ id: string; lastUsed: string; device: Device | null; isHere: boolean }>

/** Where the person is signed in; each place but this one can be signed out from here. */
export function SessionList({ sessions }: { sessions: readonly Shown[] }) {
  const text = useText().accounts.account
  const locale = useLocale()
  return (
    <section className="grid gap-3">
      <h2 className="text-lg">{text.sessions}</h2>
      <ul>
        {sessions.map(({ id, lastUsed, device, isHere }) => {
          const words = device ? text.device(device.browser, device.system) : text.unknownDevice
          return (
            <li key={id} className="border-line flex min-h-14 items-center gap-4 border-t py-2">
              <div className="min-w-0 grow">
                {words}
                {isHere && <span className="text-ink-soft"> ({text.here})</span>}
                <div className="text-ink-soft text-sm">{text.lastUsed(formatDate(locale, lastUsed))}</div>
              </div>
              {!isHere && (
                <Form method="post" action={`/installningar/konto/sessioner/${id}/avslut`}>
                  <Button type="submit" size="small" aria-label={text.endOne(words)}>
                    {text.end}
                  </Button>
                </Form>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
