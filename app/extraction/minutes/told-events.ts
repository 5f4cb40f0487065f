import { toDays } from '../deadlines/plain-date.ts'
import { latin } from '../language/latin.ts'
import { announcedDay } from './announced-day.ts'

const HELD = String.raw`(?:hålls|är|blir|infaller|äger\srum|spelas|genomförs|går\sav\sstapeln|planeras|börjar|startar|ordnas|anordnas|arrangeras)`
const WEEKDAY = String.raw`(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s)?`
/** What a definite form adds to the word itself: städdag-en, jubile-et, mässa-n, läg-ret. */
const DEFINITE = /(?:r?et|en|n|t)$/u
const ENDING = '(?:um|er|r?et|en|an|n|t|a)?'
/** "8–9 augusti", "den 8 och 9 augusti". */
const SEVERAL = /\d\s?[-–]\s?\d|\d\soch\s/u
/** How far around its name the words that announce an event may stand. */
const REACH = 80
/** A day without a year that lies further ahead is probably that of an event that has been, in days. */
const SOON = 180
/** Shorter words are in too many others. */
const SHORTEST = 3

const ANNOUNCES = latin(new RegExp(String.raw`(?<!\p{L})${HELD}\s(?:årets\s|vår\s)?\p{L}*$`, 'u'))
const GOES_ON = new RegExp(String.raw`^${ENDING}\s`, 'u')
const ANNOUNCED = latin(
  new RegExp(
    String.raw`^${ENDING}(?:\s${HELD}(?!\p{L})|\s?[:,–]|\s(?:(?:i|på|hos)\s\p{L}+\s)?(?=${WEEKDAY}(?:den\s)?\d)|\s*\n\s*(?:blir\s|hålls\s|är\s)?(?=${WEEKDAY}(?:den\s)?\d))`,
    'u',
  ),
)

/** The one day to come on which the minutes say that the event of this name in the definite form ("städdagen") is held; null where none or several. `text` is in lower case. */
export function dayOfEvent(text: string, name: string, meeting: string | null): string | null {
  const stem = name.replace(DEFINITE, '')
  if (meeting === null || stem.length < SHORTEST) return null
  const days = new Set<string>()
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
    const from = endOfAnnouncement(text, at, stem.length)
    if (from === null) continue
    const day = announcedDay(text, from, meeting)
    if (day === null) continue
    const { date, stated, span } = day
    // Of several days nobody knows from which one is counted.
    if (SEVERAL.test(text.slice(span.start, span.end + SHORTEST))) return null
    if (stated.year === null && toDays(date) - toDays(meeting) > SOON) continue
    days.add(date)
  }
  return days.size === 1 ? ([...days][0] ?? null) : null
}

/** Where the words end that say of the event at that place when it is; null where they do not. */
function endOfAnnouncement(text: string, at: number, length: number): number | null {
  const after = text.slice(at + length, at + length + REACH)
  const words = ANNOUNCES.test(text.slice(Math.max(0, at - REACH), at)) ? GOES_ON.exec(after) : null
  const announced = words ?? ANNOUNCED.exec(after)
  return announced === null ? null : at + length + announced[0].length
}
