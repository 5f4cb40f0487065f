import { latin } from '../language/latin.ts'
import { presenceOf } from './attendance-labels.ts'
import { readPartHeading } from './part-headings.ts'
import type { TextLine } from './text-line.ts'

const RUN_IN = latin(
  /^(?<open>\*\*|__)(?<title>[\p{Lu}\d][^*_]{1,78}?)[.:]?(?:\*\*|__)[.:]?(?:\s+[–-])?\s+(?=[\p{L}\d*_"”(])/u,
)
/** In bold before a colon too, and no item: what the head says of the meeting. */
const OF_THE_HEAD = latin(
  /^(?:tid|plats|datum|dag|lokal|när|var|kallade?|kopia|sändlista|ordförande|sekreterare|justerare|protokoll\p{L}*|antecknar\p{L}*|ansvarig\p{L}*|senast|status|dnr|diarienr|från|till|ämne)(?!\p{L})/iu,
)
const FEWEST = 3

/**
 * Minutes whose items begin with their heading in bold on the line of the text ("**Ekonomi.** Kassören redogjorde …"),
 * each parted into its heading and its text. Minutes with other headings come back as they are.
 */
export function partRunInHeadings(lines: readonly TextLine[]): readonly TextLine[] {
  const found = lines.map((line) => (line.apart && line.heading === 0 ? readRunIn(line) : null))
  const first = found.findIndex((match) => match !== null)
  if (found.filter((match) => match !== null).length < FEWEST) return lines
  if (lines.some((line, index) => index > first && line.heading > 0)) return lines
  return lines.flatMap((line, index) => {
    const match = found[index]
    return match == null ? [line] : partAt(line, match)
  })
}

function readRunIn({ text }: TextLine): RegExpExecArray | null {
  const match = RUN_IN.exec(text)
  const title = match?.groups?.title ?? ''
  const other = presenceOf(title) !== null || readPartHeading(title) !== null || OF_THE_HEAD.test(title)
  return match === null || other ? null : match
}

function partAt(line: TextLine, match: RegExpExecArray): TextLine[] {
  const { open = '', title = '' } = match.groups ?? {}
  const start = line.span.start + open.length
  const text = line.text.slice(match[0].length)
  const below = { ...line, span: { start: line.span.end - text.length, end: line.span.end }, text }
  return [
    {
      ...line,
      span: { start, end: start + title.length },
      text: title,
      label: title,
      heading: 2,
      bold: true,
    },
    { ...below, label: text.replace(/^[*_]+|[*_]+$/gu, ''), apart: true, opensPage: false, bold: false },
  ]
}
