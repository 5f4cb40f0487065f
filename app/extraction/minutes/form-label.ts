import { latin } from '../language/latin.ts'
import type { Span } from '../span.ts'
import { isOwnerColumn, isTimeColumn } from './column-names.ts'
import type { TextLine } from './text-line.ts'

/** What a line of a form says, and where; null for the words of fields that say nothing of who and when. */
export type FormLabel = Readonly<{ column: string; value: Span }>

const FIELD = latin(
  /^(?<words>ansvar(?:ig|iga|ig person)?|utförare|utförs av|klart?(?: senast| till)?|färdigt|senast|tids?plan|deadline|slutdatum)\s?:\s+(?<value>[^\s:][^:]{1,70})$/iu,
)
/** Whose case it is and when something is told again belong to no single task. */
const OTHER_FIELD = latin(
  /^(?:handläggare|diarienummer|återrapport(?:ering)?|återredovisning|uppföljning)\s?:\s+[^\s:.][^:.]{1,40}$/iu,
)

/**
 * "Ansvarig: Bo Dahl", "Klart senast: 2031-12-01" on a line of their own, or both side by side, as in a form; none of them
 * for a field of another kind, and null for any other line.
 */
export function readFormLabels({ text, span }: Pick<TextLine, 'text' | 'span'>): readonly FormLabel[] | null {
  if (!text.includes(':')) return null
  if (OTHER_FIELD.test(text)) return []
  const found: FormLabel[] = []
  let from = 0
  for (const part of text.split(BETWEEN)) {
    const { words, value } = FIELD.exec(part)?.groups ?? {}
    if (words === undefined || value === undefined) return null
    if (!isOwnerColumn(words) && !isTimeColumn(words)) return null
    from = text.indexOf(part, from) + part.length
    const end = span.start + from
    found.push({ column: words, value: { start: end - value.length, end } })
  }
  return found
}

const BETWEEN = latin(/\s{2,}(?=\p{Lu})|\t/u)
