import { latin } from '../language/latin.ts'
import type { Span } from '../span.ts'
import { isOwnerColumn, isTimeColumn } from './column-names.ts'
import type { TextLine } from './text-line.ts'

/** A line of a form: what it says, and where; null for the words of a field that says nothing of who and when. */
export type FormLabel = Readonly<{ column: string; value: Span }> | 'another'

const FIELD = latin(
  /^(?<words>ansvar(?:ig|iga|ig person)?|utförare|utförs av|klart?(?: senast| till)?|färdigt|senast|tids?plan|deadline|slutdatum)\s?:\s+(?<value>[^\s:][^:]{1,70})$/iu,
)
/** Whose case it is and when something is told again belong to no single task. */
const OTHER_FIELD = latin(
  /^(?:handläggare|diarienummer|återrapport(?:ering)?|återredovisning|uppföljning)\s?:\s+[^\s:.][^:.]{1,40}$/iu,
)

/** "Ansvarig: Bo Dahl", "Klart senast: 2031-12-01" on a line of its own, as in a form; null for any other line. */
export function readFormLabel({ text, span }: Pick<TextLine, 'text' | 'span'>): FormLabel | null {
  if (!text.includes(':')) return null
  if (OTHER_FIELD.test(text)) return 'another'
  const match = FIELD.exec(text)
  const { words, value } = match?.groups ?? {}
  if (words === undefined || value === undefined) return null
  if (!isOwnerColumn(words) && !isTimeColumn(words)) return null
  return { column: words, value: { start: span.end - value.length, end: span.end } }
}
