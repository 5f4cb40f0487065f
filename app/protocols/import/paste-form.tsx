import { useEffect, useRef } from 'react'
import { useFetcher } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { Disclosure } from '#app/ui/disclosure.tsx'
import type { PasteOutcome } from './import-text.ts'
import { PasteFields } from './paste-fields.tsx'

/** For minutes that stand on a page somewhere. Without JavaScript a mistake leads to a page with the same form. */
export function PasteForm() {
  const text = useText().protocols.import.paste
  const fetcher = useFetcher<PasteOutcome>()
  const form = useRef<HTMLFormElement>(null)
  const { data, state } = fetcher
  useEffect(() => {
    if (state !== 'idle' || !data || !form.current) return
    if (data.outcome === 'queued') form.current.reset()
    else if (data.outcome === 'refused') form.current.querySelector('textarea')?.focus()
  }, [data, state])
  return (
    <Disclosure title={text.title} className="mt-2">
      <fetcher.Form
        ref={form}
        method="post"
        action="/protokoll/text"
        encType="multipart/form-data"
        noValidate
        className="max-w-reading grid gap-3"
      >
        <PasteFields answer={data} isSending={state !== 'idle'} />
        <output className="text-ink-soft text-sm">
          {state === 'idle' && data?.outcome === 'queued' && text.queued}
        </output>
      </fetcher.Form>
    </Disclosure>
  )
}
