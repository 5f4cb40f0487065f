import { splitSentences } from '#app/extraction/language/sentences.ts'
import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Select } from '#app/ui/select.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import type { SourceSection } from '../source/source-page.ts'
import { useMarking } from './use-marking.ts'

type Props = { protocolId: string; section: SourceSection; onAdded: (proposalId: string) => void }

const SHOWN = 120

/** The way to a missed duty for whoever does not select text with a pointer: a list of the sentences of the §. */
export function AddDuty({ protocolId, section, onAdded }: Props) {
  const text = useText().review.add
  const { fetcher, said } = useMarking(onAdded)
  return (
    <Disclosure title={text.title}>
      <fetcher.Form method="post" action={`/protokoll/${protocolId}/forslag`} className="grid gap-2">
        <p className="text-ink-soft text-sm">{text.help}</p>
        <Select
          label={text.sentence}
          name="stalle"
          choices={sentencesOf(section).map(({ place, words }) => ({ value: place, label: words }))}
        />
        <StatusLine tone="warning">{said}</StatusLine>
        <div>
          {/* Never disabled, which would take focus away and let the § scroll by; the same words are added once. */}
          <Button type="submit" size="small">
            {text.add}
          </Button>
        </div>
      </fetcher.Form>
    </Disclosure>
  )
}

function sentencesOf({ blocks }: SourceSection): { place: string; words: string }[] {
  return blocks
    .filter(({ kind }) => kind === 'text' || kind === 'item')
    .flatMap(({ start, text }) =>
      // A line break inside a paragraph ends no sentence.
      splitSentences(text.replaceAll('\n', ' ')).map((span) => {
        const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ').replace(/\*+/gu, '')
        return {
          place: `${String(start + span.start)}-${String(start + span.end)}`,
          words: words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words,
        }
      }),
    )
}
