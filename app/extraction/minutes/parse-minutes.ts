import type { SourceDocument } from '../document.ts'
import type { Minutes } from './minutes.ts'
import { withoutPageNoise } from './page-noise.ts'
import { outlineOf, readSections } from './sections.ts'
import { readTextLines } from './text-line.ts'

/** The structure of a protocol: who met when, and what stands in which item. Judges nothing. */
export function parseMinutes(document: SourceDocument): Minutes {
  const lines = withoutPageNoise(readTextLines(document))
  const outline = outlineOf(lines)
  const meeting = {
    body: null,
    date: null,
    nextMeeting: null,
    bodySpan: null,
    dateSpan: null,
    nextMeetingSpan: null,
  }
  return {
    document,
    meeting,
    attendance: [],
    sections: readSections(document, lines, outline, meeting.body),
    contents: outline.contents,
  }
}
