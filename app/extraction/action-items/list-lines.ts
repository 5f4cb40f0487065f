import type { SourceDocument } from '../document.ts'
import type { Passage } from '../passage.ts'
import type { Span } from '../span.ts'
import { endsIn } from '../language/characters.ts'
import { latin } from '../language/latin.ts'

/**
 * The lines of a block that is a list without markers, as written under "Att göra": each line begins anew and ends
 * without a full stop. Null where the lines are running text. Spans are in the passage.
 */
export function listLines(document: SourceDocument, passage: Passage): Span[] | null {
  const starts = passage.pieces.flatMap(({ at, start }, index) =>
    index > 0 && !/\n\s*$/u.test(document.text.slice(Math.max(0, start - INDENT), start)) ? [] : [at],
  )
  const spans = starts.map((start, index) => ({
    start,
    end: (starts[index + 1] ?? passage.text.length + 1) - 1,
  }))
  const isList = spans.every(({ start, end }) => {
    const line = passage.text.slice(start, end)
    return /^[\p{Lu}@\d]/u.test(line) && !endsIn(line, '.:;')
  })
  return spans.length > 1 && isList ? spans : namedLines(passage, spans)
}

/** "Elsa – affischer", "Olle – lotteriet" and a sentence below them: the lines as far as each begins with whose it is. */
function namedLines({ text }: Passage, spans: readonly Span[]): Span[] | null {
  const end = spans.findIndex((line) => !NAMED.test(text.slice(line.start, line.end)))
  const rest = spans[end]
  if (end < 2 || rest === undefined) return null
  return [...spans.slice(0, end), { start: rest.start, end: text.length }]
}
const NAMED = latin(/^\p{Lu}[\p{L} -]{1,40} – [^.]*$/u)

/** How far a line may be set in. */
const INDENT = 24
