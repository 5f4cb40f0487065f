import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import type { MarkedWords } from '../source/use-marked-words.ts'
import { useMarking } from './use-marking.ts'

type Props = {
  protocolId: string
  marked: MarkedWords | null
  onDrop: () => void
  /** The words are a proposal now, or were one already. */
  onAdded: (proposalId: string) => void
}

/** What is selected in the source, and the way to make a proposal of it. Floats, so that it is near on any screen. */
export function MarkedBar({ protocolId, marked, onDrop, onAdded }: Props) {
  const text = useText().review.add
  const { fetcher, said } = useMarking((proposalId) => {
    onDrop()
    onAdded(proposalId)
  })
  if (marked === null) return null
  return (
    <section
      aria-label={text.marked}
      className="bg-surface shadow-float fixed inset-x-4 bottom-20 z-20 mx-auto flex max-w-2xl items-center gap-3 rounded px-4 py-2 md:bottom-6"
    >
      <p className="min-w-0 grow truncate font-serif">{said ?? marked.text}</p>
      <fetcher.Form method="post" action={`/protokoll/${protocolId}/forslag`}>
        <input
          type="hidden"
          name="stalle"
          value={`${String(marked.span.start)}-${String(marked.span.end)}`}
        />
        <Button type="submit" tone="primary" size="small" isDisabled={fetcher.state !== 'idle'}>
          {text.add}
        </Button>
      </fetcher.Form>
      <IconButton icon="close" label={text.drop} onPress={onDrop} />
    </section>
  )
}
