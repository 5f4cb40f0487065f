import type { Minutes } from '../minutes/minutes.ts'
import type { Span } from '../span.ts'
import { latin } from '../language/latin.ts'

/** The numbers of the sections that the head says these minutes hold, and the words that say so. */
export type StatedNumbers = Readonly<{ numbers: ReadonlySet<number>; span: Span }>

/** How much of the text before the first section may be its head. */
const HEAD = 6_000
const NUMBER = String.raw`§{0,2}\s?\d{1,4}`
// "Paragrafer: §§ 57–59, 62–63": minutes of some §§ only, the others adjusted at once or kept secret.
const STATED = latin(
  new RegExp(
    String.raw`(?<!\p{L})paragraf(?:er|erna)?[ \t]{0,3}:?\s{0,3}(?<list>${NUMBER}(?:(?: ?[-–] ?| ?, ?| (?:och|samt|till) | )${NUMBER}){0,40})`,
    'giu',
  ),
)
const RANGE = /(?<from>\d{1,4})(?:\s?(?:[-–]|till)\s?§{0,2}\s?(?<to>\d{1,4}))?/gu
/** More sections than any meeting has: the range is something else. */
const MOST = 500

/** Null where the head says none. */
export function statedNumbers({
  sections,
  document,
}: Pick<Minutes, 'sections' | 'document'>): StatedNumbers | null {
  const head = document.text.slice(0, Math.min(sections[0]?.span.start ?? 0, HEAD))
  const numbers = new Set<number>()
  let span: Span | null = null
  for (const match of head.matchAll(STATED)) {
    span ??= { start: match.index, end: match.index + match[0].length }
    for (const { groups } of (match.groups?.['list'] ?? '').matchAll(RANGE)) {
      const from = Number(groups?.['from'])
      const to = Number(groups?.['to'] ?? from)
      for (let number = from; number <= Math.min(to, from + MOST); number++) numbers.add(number)
    }
  }
  return span === null ? null : { numbers, span }
}
