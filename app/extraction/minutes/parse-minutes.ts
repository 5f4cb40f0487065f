import type { SourceDocument } from '../document.ts'
import type { MeetingFacts } from '../extraction.ts'
import { unfoldAgendaTables } from './agenda-table.ts'
import { initialsAmong } from '../owners/listed-people.ts'
import { mergeMentions, readMentions } from './attendance.ts'
import { partJoinedHeadings } from './joined-parts.ts'
import { labelsPeople, presenceOf } from './attendance-labels.ts'
import { nextGeneralMeeting } from './general-meetings.ts'
import { readBody } from './meeting-body.ts'
import { readMeetingDate, readOpeningDate } from './meeting-date.ts'
import type { Minutes } from './minutes.ts'
import { readNextMeeting } from './next-meeting.ts'
import { bodyAsCalled } from './own-body.ts'
import { readOwnWords } from './own-words.ts'
import { withoutPageNoise } from './page-noise.ts'
import { partRunInHeadings } from './run-in-headings.ts'
import { partRunOnItems } from './run-on-items.ts'
import { unfoldRunOnPages } from './run-on-pages.ts'
import { outlineOf, readSections, type Outline } from './sections.ts'
import { unfoldSideHeadings } from './side-headings.ts'
import { readTextLines, type TextLine } from './text-line.ts'
import { beginsIn } from '../language/characters.ts'

/** The structure of a protocol: who met when, and what stands in which item. Judges nothing. */
export function parseMinutes(document: SourceDocument): Minutes {
  const printed = partJoinedHeadings(unfoldRunOnPages(readTextLines(document)))
  const { lines, outline } = outlined(unfoldSideHeadings(unfoldAgendaTables(withoutPageNoise(printed))))
  const head = headOf(printed, lines, outline)
  const meeting = readMeeting(document, head, lines.slice(0, outline.end))
  const mentions = readMentions(peopleLines(lines, outline))
  const attendance = mergeMentions(mentions)
  return {
    document,
    meeting,
    body: bodyAsCalled(meeting.body, readOwnWords(head)),
    attendance,
    mentions,
    sections: readSections(document, lines, outline, {
      body: meeting.body,
      initials: initialsAmong(attendance),
    }),
    contents: outline.contents,
  }
}

/** Where no item has a number, headings may stand on the lines of their text. */
function outlined(lines: readonly TextLine[]): { lines: readonly TextLine[]; outline: Outline } {
  const outline = outlineOf(lines)
  if (outline.openings.some(({ number }) => number !== null)) return { lines, outline }
  const parted = partRunOnItems(partRunInHeadings(lines))
  return parted === lines ? { lines, outline } : { lines: parted, outline: outlineOf(parted) }
}

function readMeeting(
  document: SourceDocument,
  head: readonly TextLine[],
  lines: readonly TextLine[],
): MeetingFacts {
  const body = readBody(head, document.text)
  const date = readMeetingDate(head) ?? readOpeningDate(lines)
  const heldOn = date?.date ?? null
  const next = readNextMeeting(lines, heldOn) ?? nextGeneralMeeting(titleOf(head), document.text, heldOn)
  return {
    body: body?.value ?? null,
    bodySpan: body?.span ?? null,
    date: date?.date ?? null,
    dateSpan: date?.span ?? null,
    nextMeeting: next?.date ?? null,
    nextMeetingSpan: next?.span ?? null,
  }
}

const SHORT_HEAD = 8

const titleOf = (head: readonly TextLine[]): string =>
  head
    .slice(0, SHORT_HEAD)
    .map(({ text }) => text)
    .join('\n')

/** What stands above the first item, page headers included: they too bear the body and the date. */
function headOf(printed: readonly TextLine[], lines: readonly TextLine[], outline: Outline): TextLine[] {
  const first = outline.openings[0]
  const start = first === undefined ? Infinity : (lines[first.line]?.span.start ?? 0)
  // Where nothing is numbered, the title itself may look like the first item.
  const least = first?.number == null ? (printed[SHORT_HEAD]?.span.start ?? Infinity) : 0
  const end = first === undefined ? least : Math.max(start, least)
  return printed.slice(0, contentsAt(printed, outline)).filter((line) => line.span.start < end)
}

const CONTENTS = /^innehåll(?:sförteckning)?:?$/iu

/** Index of the line with which the table of contents begins, or the number of lines where there is none. */
function contentsAt(lines: readonly TextLine[], { contents }: Outline): number {
  const at = lines.findIndex(
    ({ label, span }) =>
      (beginsIn(label, 'iI') && CONTENTS.test(label)) || span.start === contents[0]?.span.start,
  )
  return at < 0 ? lines.length : at
}

const PEOPLE = /^(?<label>(?:ej |från|ej)?närvarande|deltagare|frånvarande)\s?:/iu

/** The lists of people: in the head, and under a label of their own further down. */
function peopleLines(lines: readonly TextLine[], outline: Outline): TextLine[] {
  const first = endOfHead(lines, outline)
  const further = lines.slice(first).filter(({ text }) => {
    const label = text.includes(':') ? PEOPLE.exec(text)?.groups?.label : undefined
    return label !== undefined && presenceOf(label) !== null
  })
  return [...lines.slice(0, Math.min(first, contentsAt(lines, outline))), ...further]
}

/** Below the three lines of front matter that notes in Markdown may have. */
const LOWEST_TITLE = 4

/** Where nothing is numbered the title of the notes opens the first item, and the people stand below it. */
function endOfHead(lines: readonly TextLine[], { openings }: Outline): number {
  const [first, second] = openings
  if (first === undefined) return lines.length
  const titled = first.number === null && first.line <= LOWEST_TITLE && second !== undefined
  const listed = titled && lines.slice(first.line + 1, second.line).some(({ label }) => labelsPeople(label))
  return listed ? second.line : first.line
}
