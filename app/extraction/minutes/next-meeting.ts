import { dayOnOrAfter } from '../deadlines/date-words.ts'
import { makeDate, weekdayOf } from '../deadlines/plain-date.ts'
import { readDayToCome } from './day-to-come.ts'
import { findStatedDates, type StatedDate } from './stated-dates.ts'
import type { Span } from '../span.ts'
import type { TextLine } from './text-line.ts'
import { endsIn } from '../language/characters.ts'
import { latin } from '../language/latin.ts'

export type NextMeetingReading = Readonly<{ date: string; span: Span; stated: StatedDate | null }>

const MEETING = String.raw`(?:\p{L}*möte(?:s(?:tillfälle|datum|dag|tid))?|\p{L}*sammanträde|\p{L}*stämma|\p{L}*träff|\p{L}*möten(?=\s?:)|sammankomst|nämnd|tillfälle|(?:ks)?au|arbetsutskott|direktion)`
// Words that name the next meeting only where they stand as a heading.
const BODY = String.raw`(?:${MEETING}|\p{L}*utskott|presidium|\p{L}*styrelse|\p{L}*råd|gång)`
// "Nästa möte: fredag 22 november", "Nästa ordinarie möte hålls den 17 november".
const NEXT = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:nästa|kommande|nästkommande)\s(?:ordinarie\s|fysiska\s|digitala\s)?${MEETING}|nytt\s(?:\p{L}+\s)?${MEETING}(?=\s?:|\s(?:hålls|äger|är|blir|bestäm|bokas|sätts|sattes|den|\p{L}+dag))|följande\s${MEETING}(?=\s(?:hålls|äger|är|blir))|datum för nästa ${MEETING}|nästa gång(?=\s?:|\s(?:ses|träffas|möts|samlas|sammanträder)(?!\p{L}))|(?:ses|hörs|träffas|möts|samlas|sammanträder?|sammanträda)\s(?:\p{L}+\s){0,2}?(?:igen|nästa gång|härnäst))(?!\p{L})(?<rest>.{0,90})`,
    'iu',
  ),
)
const HEADING = latin(
  new RegExp(
    String.raw`^(?:\p{L}+\s(?:och|samt)\s|(?:planera|planering av|boka|bokning av|beslut om|bestämma|fastställande av|tid för)\s)?(?:(?:nästa|kommande|nästkommande)\s(?:ordinarie\s)?${BODY}(?:n|t|er)?|(?:datum|tid|tider|tid och plats) för (?:nästa|kommande) ${BODY}(?:n|t|er)?)(?:(?:\soch|,)\s[^\d]{2,30})?\s*[:.]?$`,
    'iu',
  ),
)
/** One of these is in every announcement below. */
const CUE = /nästa|kommande|igen|härnäst|följande|nytt /iu
// Between the words and the date only what says that the meeting is then.
const LEADS_TO_DATE = /^[^.!?\d;]{0,60}$/u
// "Inför nästa möte ska alla senast den 3 maj …": the date belongs to something else.
const OTHER_DUTY = latin(
  /(?<!\p{L})(?:senast|ska(?:ll)?(?!\s(?:hållas|äga|bli|vara|ske|genomföras))|före|innan|inför|lämna\p{L}*|skicka\p{L}*|därefter)(?!\p{L})/iu,
)

/**
 * When the body meets next, as the minutes themselves announce it: a label in the head, an item of that name, or a
 * sentence. A decision about the whole calendar announces nothing.
 */
export function readNextMeeting(
  lines: readonly TextLine[],
  meeting: string | null,
): NextMeetingReading | null {
  for (let index = 0; index < lines.length; index++) {
    if (!CUE.test(lines[index]?.text ?? '')) continue
    const announced = announcement(lines, index)
    if (announced === null) continue
    const stated = findStatedDates(announced.text)[0]
    const at = (span: Span): Span => ({ start: announced.place(span.start), end: announced.place(span.end) })
    if (stated !== undefined && (announced.heading || leadsTo(announced.text.slice(0, stated.span.start)))) {
      const date = resolve(stated, meeting)
      if (date !== null && (meeting === null || date > meeting))
        return { date, span: at(stated.span), stated }
    }
    const told =
      stated === undefined && meeting !== null && (lines[index]?.text.length ?? 0) < 200
        ? readDayToCome(announced.text, meeting)
        : null
    if (told !== null && leadsTo(announced.text.slice(0, told.span.start)))
      return { date: told.date, span: at(told.span), stated: null }
  }
  return null
}

const leadsTo = (words: string): boolean => LEADS_TO_DATE.test(words) && !OTHER_DUTY.test(words)

/** The words after "Nästa möte" on the line, or the line below where they are its heading. */
function announcement(
  lines: readonly TextLine[],
  index: number,
): { text: string; place: (offset: number) => number; heading: boolean } | null {
  const line = lines[index]
  const next = lines[index + 1]
  if (line === undefined) return null
  const label = line.label.replace(/^(?:[IVX]{1,6}[.)]\s|[§\d.\s|)]+)/u, '')
  if (next !== undefined && HEADING.test(label) && !endsSentence(lines[index - 1], line))
    return { text: next.text.slice(0, 160), place: (offset) => next.span.start + offset, heading: true }
  const match = NEXT.exec(line.text)
  if (match?.groups?.rest === undefined) return null
  const offset = match.index + match[0].length - match.groups.rest.length
  const { rest } = match.groups
  const start = line.span.start + offset
  const broken =
    offset + rest.length === line.text.length && next !== undefined && !next.apart && !/[.:\d]/u.test(rest)
  if (!broken) return { text: rest, place: (at) => start + at, heading: false }
  // "Nästa sammanträde hålls" at the end of a line: the sentence goes on in the next one.
  const place = (at: number): number =>
    at <= rest.length ? start + at : next.span.start + at - rest.length - 1
  return { text: `${rest} ${next.text.slice(0, 90)}`, place, heading: false }
}

/** "… tar fram en lista till" and below it "nästa träff.": the end of a sentence that the margin broke. */
const endsSentence = (before: TextLine | undefined, line: TextLine): boolean =>
  before !== undefined && !line.apart && /^\p{Ll}/u.test(line.label) && !endsIn(before.label, '.:!?')

/** A weekday that does not fit the stated year tells of a slip: the nearest year in which it fits. */
export function resolve(stated: StatedDate, meeting: string | null): string | null {
  if (stated.year === null) return dayOnOrAfter(meeting, stated.month, stated.day)
  if (stated.weekday === null || (stated.date !== null && weekdayOf(stated.date) === stated.weekday))
    return stated.date
  const years = [1, -1, 2].map((ahead) => makeDate((stated.year ?? 0) + ahead, stated.month, stated.day))
  const fits = years.find(
    (date) => date !== null && weekdayOf(date) === stated.weekday && (meeting === null || date > meeting),
  )
  return fits ?? stated.date
}
