import type { Span } from '../span.ts'
import type { TextLine } from './text-line.ts'
import { latin } from '../language/latin.ts'

const OWNER_COLUMN = latin(/(?<!\p{L})(?:ansvar(?:ig|iga)?|vem|utförs av|åtgärdas av|handläggare)(?!\p{L})/iu)
const CELL = /(?:\s{3,}|\t|\s+\|\s+)(?<cell>[^|\s][^|]{0,24})$/u

/** "Protokoll/dagordning                Ansvarig" */
const BESIDE = latin(
  /^(?:protokoll|dagordning|ärende|punkt|anteckning|beslut|åtgärd|innehåll)[\p{L}/ ]{0,30}?(?:\s{6,}|\t)(?<owners>ansvarig|ansvariga|vem|utförs av|åtgärdas av)$/iu,
)

/** The heading of a column at the right of the items that says who acts, found above the first item; else null. */
export function ownerColumn(head: readonly TextLine[]): string | null {
  const table = head.findLastIndex((line) => /^(?:punkt|nr|ärende|§)\s*\|/iu.test(line.text))
  if (table < 0) return head.map(({ text }) => BESIDE.exec(text)?.groups?.owners).findLast(Boolean) ?? null
  for (const line of head.slice(table)) {
    const found = OWNER_COLUMN.exec(line.text)?.[0]
    if (found !== undefined) return found
  }
  return null
}

/** What the column is that nobody has given a heading: letters beside the text say who acts. */
export const UNNAMED_OWNERS = 'Ansvarig'

const INITIALS = latin(/^\p{Lu}{2,3}(?:(?:\s?[,/+&]\s?|\soch\s|\s)\p{Lu}{2,3}){0,4}$/u)

const CAPITAL_LAST = latin(/\p{Lu}/u)

/** As `splitMargin`, where the cell holds nothing but initials of people who were there. */
export function splitInitials(line: TextLine, initials: ReadonlySet<string>): ReturnType<typeof splitMargin> {
  // No line of running text ends in a capital, which spares nearly all of them the search.
  if (!CAPITAL_LAST.test(line.text.slice(-1))) return { text: line.span, cell: null }
  const parted = splitMargin(line)
  const words = parted.cell === null ? '' : line.text.slice(parted.cell.start - line.span.end)
  const known =
    INITIALS.test(words) &&
    (words.match(/[^\s,/+&]+/gu) ?? []).every((one) => one === 'och' || initials.has(one))
  return known ? parted : { text: line.span, cell: null }
}

/** A line parted into its text and the cell at its right, where it has one. */
export function splitMargin(line: TextLine): { text: Span; cell: Span | null } {
  const match = CELL.exec(line.text)
  if (match?.groups?.cell === undefined || match.index === 0) return { text: line.span, cell: null }
  const end = line.span.start + match.index
  const cell = { start: line.span.end - match.groups.cell.length, end: line.span.end }
  return { text: { start: line.span.start, end }, cell }
}
