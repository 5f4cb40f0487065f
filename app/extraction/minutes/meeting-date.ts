import type { Span } from '../span.ts'
import { readMailedDate, type MailedDate } from './mailed-date.ts'
import { findStatedDates, type StatedDate } from './stated-dates.ts'
import type { TextLine } from './text-line.ts'
import { makeDate, weekdayOf } from '../deadlines/plain-date.ts'
import { latin } from '../language/latin.ts'

export type DateReading = Readonly<{ date: string; stated: StatedDate; span: Span }>

// Where a date in the head of the minutes is another one than the meeting's.
const OTHER_DATE = latin(
  /(?<!\p{L})(?:juster\p{L}*|nästa|anslag\p{L}*|uppsatt|nedtag\p{L}*|tas? ned|kallel\p{L}*|utskick|utsänd\p{L}*|upprättad|skapad|senast|föregående|kommande|publicer\p{L}*|version|reviderad|antagen|fastställd|överklag\p{L}*|från och med)(?!\p{L})/iu,
)
const MEETING_LABEL = latin(
  /(?<!\p{L})(?:datum|tid|tidpunkt|när|sammanträdesda(?:g|tum)|mötesdag|mötesdatum|sammanträdestid|tid och plats|plats och tid|date|dag)(?!\p{L})/iu,
)
const TITLE = latin(/(?<!\p{L})\p{L}*(?:protokoll|möte|stämma|anteckningar|sammanträde)\p{L}*/iu)

/**
 * The meeting's date from the lines above the first item: the one with a label or in the title first, else the first
 * that nothing ties to adjusting, notice or another meeting. Null rather than a guess.
 */
export function readMeetingDate(lines: readonly TextLine[]): DateReading | null {
  const mailed = readMailedDate(lines)
  if (mailed !== null) return inMail(mailed)
  const found: { reading: DateReading; worth: number }[] = []
  const year = yearOfTitle(lines)
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    for (const { text, at } of joined(line, next)) {
      for (const stated of findStatedDates(text)) {
        const date = stated.date ?? dateInYear(stated, year)
        if (date === null || stated.span.start >= line.text.length) continue
        const worth = worthOf(line, lines[index - 1], stated)
        found.push({ reading: { date, stated, span: at(stated.span) }, worth })
      }
    }
  })
  const best = found.filter(({ worth }) => worth > 0).toSorted((a, b) => b.worth - a.worth)[0]
  return best?.reading ?? null
}

function inMail({ date, line, stated }: MailedDate): DateReading {
  const { start } = line.span
  return { date, stated, span: { start: start + stated.span.start, end: start + stated.span.end } }
}

const YEAR = /(?:(?<![\d/.-])|(?<=(?<!\d)\d{1,2}\/))20\d{2}(?![\d/.-])/gu

/** The one year that the titles name ("Styrelsemöte nr 4 2025", "nr 4/2025"), null where they name none or several. */
function yearOfTitle(lines: readonly TextLine[]): number | null {
  const named = lines.flatMap(({ text, heading }) => {
    const stated = text.match(YEAR)
    return stated !== null && (heading > 0 || TITLE.test(text)) ? stated : []
  })
  const years = new Set(named)
  return years.size === 1 ? Number([...years][0]) : null
}

/** "Tisdag 22/4" is that day of the title's year where its weekday bears it out; without one it stays unknown. */
function dateInYear({ month, day, weekday }: StatedDate, year: number | null): string | null {
  const date = year === null ? null : makeDate(year, month, day)
  return date !== null && weekdayOf(date) === weekday ? date : null
}

/** A line with the first words of the next one: a year may stand after the line break. */
function joined(line: TextLine, next: TextLine | undefined): { text: string; at: (span: Span) => Span }[] {
  const tail = next === undefined || next.apart ? '' : ` ${next.text.slice(0, 20)}`
  const place = (offset: number): number =>
    offset <= line.text.length
      ? line.span.start + offset
      : (next?.span.start ?? 0) + offset - line.text.length - 1
  return [{ text: line.text + tail, at: ({ start, end }) => ({ start: place(start), end: place(end) }) }]
}

function worthOf(line: TextLine, previous: TextLine | undefined, stated: StatedDate): number {
  const before = line.text.slice(0, stated.span.start)
  const above = previous !== undefined && before.trim() === '' ? previous.label : ''
  // "Justeringens / plats och tid": the label goes on from the line above.
  const label = previous !== undefined && !line.apart && previous.label.length < 60 ? previous.label : ''
  if (
    OTHER_DATE.test(before) ||
    (OTHER_DATE.test(label) && /^(?:plats|och|tid|dag|datum)/iu.test(before)) ||
    (OTHER_DATE.test(above) && above.length < 60)
  )
    return 0
  if (MEETING_LABEL.test(before) || MEETING_LABEL.test(above.slice(-40))) return 4
  if (TITLE.test(before) || line.heading > 0) return 3
  // So far into a line it is told of something.
  if (before.length > LONGEST_LEAD) return 0
  return before.trim() === '' ? 2 : 1
}

const LONGEST_LEAD = 120

const OPENED = latin(
  /(?:(?<!\p{L})(?:års)?(?:mötet|sammanträdet|stämman)\s(?:öppnades|öppnas|började|inleddes|(?:förklarades|förklaras)\s(?:av\s)?(?:\p{L}+\s){0,3}?öppnat)|öppnade\s(?:\p{L}+\s)?(?:mötet|sammanträdet|stämman)|förklara(?:r|de)\s(?:\p{L}+\s){0,2}?(?:mötet|sammanträdet|stämman)\söppnat)(?!\p{L})(?<between>[^.;]{0,40})$/iu,
)
/** Minutes may tell the day only where they tell that the meeting was opened: "Mötet öppnades 2025-03-04 kl 18". */
export function readOpeningDate(lines: readonly TextLine[]): DateReading | null {
  for (const { text, span } of lines.slice(0, LAST_OPENING)) {
    const [stated] = text.includes('öppna') || text.includes('började') ? findStatedDates(text) : []
    if (stated === undefined || stated.date === null) continue
    const between = OPENED.exec(text.slice(0, stated.span.start))?.groups?.between
    if (between === undefined || /(?<!\p{L})(?:och|som|med|om)(?!\p{L})/u.test(between)) continue
    const { start, end } = stated.span
    return { date: stated.date, stated, span: { start: span.start + start, end: span.start + end } }
  }
  return null
}

/** How many lines down the opening is looked for. */
const LAST_OPENING = 60
