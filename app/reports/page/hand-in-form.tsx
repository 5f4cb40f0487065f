import { Form } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'

type Props = {
  /** The parameters that ask for the report. */
  asked: string
  /** Of the report that the person has before them. */
  fingerprint: string
}

export function HandInForm({ asked, fingerprint }: Props) {
  const text = useText().reports
  return (
    <Form
      method="post"
      action={`/rapporter?${asked}`}
      className="flex flex-wrap items-center gap-x-3 gap-y-1"
    >
      <input type="hidden" name="asked" value={asked} />
      <input type="hidden" name="fingerprint" value={fingerprint} />
      <p id="hand-in-help" className="text-ink-soft text-sm">
        {text.handInHelp}
      </p>
      <Button type="submit" tone="primary" aria-describedby="hand-in-help">
        {text.handIn}
      </Button>
    </Form>
  )
}
