import { useFetcher } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'

/** Offers to read minutes anew that were read with older rules. */
export function NewReading({ protocolId }: { protocolId: string }) {
  const text = useText().review.newReading
  const fetcher = useFetcher()
  return (
    <fetcher.Form
      method="post"
      action={`/protokoll/${protocolId}/tolkningar`}
      className="flex flex-wrap items-center gap-3"
    >
      <p className="text-ink-soft">{text.offer}</p>
      <Button type="submit" size="small" isDisabled={fetcher.state !== 'idle'}>
        {text.read}
      </Button>
    </fetcher.Form>
  )
}
