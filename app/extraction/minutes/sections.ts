import type { SourceDocument } from '../document.ts'
import type { ReadingContext } from './blocks.ts'
import { chooseNumbering } from './choose-numbering.ts'
import { endOfMinutes } from './end-matter.ts'
import { findHeadingCandidates, type HeadingCandidate } from './heading-candidates.ts'
import { lineWidth } from './line-width.ts'
import { ownerColumn } from './margin-cell.ts'
import type { ContentsEntry, Part, Section } from './minutes.ts'
import { readParts } from './parts.ts'
import { readSectionTitle, readTitleAbove, spanOfLines, type SectionTitle } from './section-title.ts'
import { findSubsections } from './subsections.ts'
import type { TextLine } from './text-line.ts'
import { endsAsSentence, partTitle } from './title-and-text.ts'
import { withTitlesAbove } from './title-above.ts'
import { findUnnumberedHeadings } from './unnumbered-headings.ts'

/** Where an item begins, before its text is read. */
export type Opening = Readonly<{
  line: number
  number: string | null
  rest: string
  /** Lines of the title, where it stands over the number. */
  titleLines?: number
}>

export type Outline = Readonly<{
  openings: readonly Opening[]
  contents: readonly ContentsEntry[]
  /** Index of the first line after the last item. */
  end: number
}>

/** The items of the minutes by their headings. */
export function outlineOf(lines: readonly TextLine[]): Outline {
  const told = lines.flatMap(({ item, label }, line) =>
    item === undefined ? [] : [{ line, number: item, rest: label }],
  )
  if (told.length > 0)
    return { openings: told, contents: [], end: endOfMinutes(lines, told.at(-1)?.line ?? 0) }
  const candidates = findHeadingCandidates(lines)
  const headings = chooseNumbering(candidates, lines)
  const openings =
    headings.length > 0
      ? withTitlesAbove(
          headings.map((heading) => ({
            line: heading.line,
            number: numberOf(heading),
            rest: heading.restText,
          })),
          lines,
        )
      : findUnnumberedHeadings(lines).map((line) => ({ line, number: null, rest: lines[line]?.label ?? '' }))
  return {
    openings,
    contents: contentsBefore(headings, candidates, lines),
    end: endOfMinutes(lines, openings.at(-1)?.line ?? 0),
  }
}

const numberOf = ({ printed, letter }: HeadingCandidate): string =>
  letter === null ? printed : `${printed} ${letter}`

/** What counts the same items in the same way ahead of them is the table of contents. */
function contentsBefore(
  headings: readonly HeadingCandidate[],
  candidates: readonly HeadingCandidate[],
  lines: readonly TextLine[],
): ContentsEntry[] {
  const first = headings[0]
  if (first === undefined) return []
  const ahead = candidates.filter(
    (one) =>
      one.style === first.style && one.line < first.line && one.restText !== '' && one.number >= first.number,
  )
  return ahead.length < headings.length / 2
    ? []
    : ahead.map((one) => ({ number: numberOf(one), span: lines[one.line]?.span ?? one.rest }))
}

export function readSections(
  document: SourceDocument,
  lines: readonly TextLine[],
  outline: Outline,
  { body, initials }: Pick<ReadingContext, 'body' | 'initials'>,
): Section[] {
  const { openings, end } = outline
  const context: ReadingContext = {
    document,
    width: lineWidth(lines),
    body,
    initials,
    ownerColumn: ownerColumn(lines.slice(0, openings[0]?.line ?? 0)),
  }
  if (openings.length === 0) return lines.length === 0 ? [] : [wholeDocument(lines, context, end)]
  return openings.flatMap((opening, index) => {
    const to = Math.min(openings[index + 1]?.line ?? end, Math.max(end, opening.line + 1))
    const subsections =
      opening.number === null
        ? []
        : findSubsections({ lines, from: opening.line + 1, to, parent: opening.number, width: context.width })
    const all = [opening, ...subsections]
    return all.map((one, at) => readSection(lines, one, all[at + 1]?.line ?? to, context))
  })
}

const readHeading = (top: readonly TextLine[], opening: Opening, width: number): SectionTitle =>
  opening.titleLines === undefined
    ? readSectionTitle(top, opening.rest, width)
    : readTitleAbove(top, opening.titleLines, opening.rest)

/** Lines at the top of a section among which its title is sought. */
const TOP = 16

function readSection(
  lines: readonly TextLine[],
  opening: Opening,
  to: number,
  context: ReadingContext,
): Section {
  const top = lines.slice(opening.line, Math.min(to, opening.line + TOP))
  const { title, caseNumber, lines: taken } = readHeading(top, opening, context.width)
  const [heading] = top
  const { title: named, textAt } = partTitle(title)
  const withHeading = (from: number): Part[] =>
    heading === undefined
      ? []
      : readParts(
          [asText(heading, opening.rest.slice(from)), ...lines.slice(opening.line + 1, to)],
          0,
          to - opening.line,
          context,
        )
  // A number alone, and the whole item in a sentence below it.
  const told = taken > 1 && opening.rest.trim() === '' && textAt !== null && endsAsSentence(title)
  const partsBelow = (): Part[] => {
    if (told) return readParts(lines, opening.line + 1, to, context)
    const parts = readParts(lines, opening.line + taken, to, context)
    // Where there is no other text the title is it.
    return parts.length === 0 && taken === 1 && endsAsSentence(title) ? withHeading(0) : parts
  }
  // What the title took up from further lines beyond its own words is text too.
  const own = taken === 1 ? textAt : named === title ? null : 0
  return {
    number: opening.number,
    title: named,
    caseNumber,
    span: spanOfLines(lines, opening.line, to),
    parts: own === null ? partsBelow() : withHeading(own),
  }
}

/** The heading's line as the section's own text, for minutes that say all in it ("§ 2 Till justerare valdes …"). */
const asText = (heading: TextLine, rest: string): TextLine => ({
  ...heading,
  span: { start: heading.span.end - rest.length, end: heading.span.end },
  text: rest,
  label: rest,
})

/** Notes without any heading are one item. */
const wholeDocument = (lines: readonly TextLine[], context: ReadingContext, end: number): Section => ({
  number: null,
  title: lines[0]?.label ?? '',
  caseNumber: null,
  span: spanOfLines(lines, 0, end),
  parts: readParts(lines, 1, end, context),
})
