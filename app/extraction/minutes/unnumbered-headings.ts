import { isAttendanceLabel } from './attendance-labels.ts'
import { headsSignatures } from './end-matter.ts'
import { readPartHeading } from './part-headings.ts'
import type { TextLine } from './text-line.ts'
import { latin } from '../language/latin.ts'

const CAPITALS = latin(/^[\p{Lu}\d][\p{Lu}\d\s.,:;&/()–-]{2,78}$/u)
const TITLE_OF_DOCUMENT = latin(
  /^(?:mötes|sammanträdes|styrelse|års|stämmo|minnes)?(?:protokoll|anteckningar|minnesanteckningar)(?!\p{L})/iu,
)
// Items of their own where nothing is numbered, parts of an item elsewhere.
const AGENDA_WORD =
  /^(?:ekonomi|information|rapport|aktuellt|uppföljning|diskussion(?:er)?|frågor|remisser|inledning)$/iu
const DATE_ALONE = latin(/^[\d\s./-]+$|^\d{1,2}\s\p{L}+\s\d{4}$/u)

/**
 * The headings of minutes that number nothing: Markdown's and Word's, else lines in capitals, else lines in bold, else
 * several short lines that stand alone above their text. The document's own title, the date and the lists of who was
 * there head no item.
 */
export function findUnnumberedHeadings(lines: readonly TextLine[]): number[] {
  const inLook = [isMarked, isInCapitals, isBold].map((looks) =>
    lines.flatMap((line, index) => (looks(line) && headsItem(line) ? [index] : [])),
  )
  // A single one in the first line is the name of the body.
  const found = inLook.find((indexes) => indexes.some((index) => index > 0)) ?? []
  if (found.length > 1) return found
  const alone = lines.flatMap((line, index) =>
    standsAlone(line, lines[index + 1]) && (headsItem(line) || isEarlierMeeting(line, index)) ? [index] : [],
  )
  if (alone.length >= FEWEST_ALONE) return alone
  return found.length > 0 ? found : inLook.flat()
}

/** One line alone may be anything: a place, a greeting, a signature. */
const FEWEST_ALONE = 3
const SHORT_TITLE = latin(/^\p{Lu}(?:[^.:;!?|]|:(?=\s\p{Ll})){3,68}[^.,:;!?|\s]$/u)
const TEXT_BELOW = 40
const standsAlone = ({ apart, label, indent }: TextLine, next: TextLine | undefined): boolean =>
  apart &&
  indent === 0 &&
  SHORT_TITLE.test(label) &&
  next?.apart === true &&
  (next.text.length > TEXT_BELOW || /[.:]$|\S\s{3,}\S/u.test(next.text))

/** "Minnesanteckningar från den 19 augusti" names the document at its top, and those of the last meeting further down. */
const isEarlierMeeting = ({ label }: TextLine, index: number): boolean =>
  index > HEAD &&
  /(?:protokoll|anteckningar)(?:et|na)? från (?:den )?(?:\d|förra|föregående|senaste)/iu.test(label)
const HEAD = 3

const isMarked = (line: TextLine): boolean => line.heading > 0
const isInCapitals = (line: TextLine): boolean =>
  line.apart && CAPITALS.test(line.label) && /\p{Lu}{3}/u.test(line.label) && !/\d{3}/u.test(line.label)
const isBold = (line: TextLine): boolean => line.apart && line.bold

const headsItem = ({ label }: TextLine): boolean =>
  label.length <= 160 &&
  (readPartHeading(label) === null || AGENDA_WORD.test(label)) &&
  !isAttendanceLabel(label) &&
  !headsSignatures(label) &&
  !TITLE_OF_DOCUMENT.test(label) &&
  !DATE_ALONE.test(label)
