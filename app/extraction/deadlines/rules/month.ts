import {
  A_MONTH,
  COMING,
  LONG_MONTH,
  monthNumber,
  monthOnOrAfter,
  YEAR,
  YEAR_TOLD,
  yearTold,
} from '../date-words.ts'
import { lastOfMonth, monthOf, yearOf } from '../plain-date.ts'
import { defineDeadline, words } from '../rule.ts'

/** Before the month of a meeting that can only be the body's own. */
const AT_OUR_MEETING = String.raw`(?<=(?:till|på|vid|under)\s(?:vårt\s)?(?:nästa\s|kommande\s)?(?:styrelse)?(?:möte|mötet|sammanträde|sammanträdet|träffen)\si\s)`

/** "november", "november 2031", "juni månad", "maj/juni", "aprilnämnden": the month's last day, or a known meeting in it. */
export const month = defineDeadline({
  id: 'month',
  cue: A_MONTH,
  pattern: words(
    String.raw`(?:(?:${AT_OUR_MEETING}(?<held>)|)(?:slutet\s(?:av|på)\s)?${COMING}(?:${LONG_MONTH}\s?[/–-]\s?)?(?<month>${LONG_MONTH})(?:\smånad)?(?:\s(?<year>${YEAR}))?${YEAR_TOLD}|(?<whose>\p{L}{3,30}s\s)?(?<sitting>${LONG_MONTH})(?:-\s)?(?:nämnden|(?<ours>mötet?|sammanträdet?|träff(?:en)?)|styrelsen|nämnd|stämman))`,
  ),
  standsAlone: false,
  read(groups, { meeting, next }) {
    const { month: name, sitting, whose, ours, held, year } = groups
    const number = monthNumber(name ?? sitting ?? '')
    const told = yearTold(groups, meeting)
    if (told === null) return { date: null, precision: 'month', year: null }
    if (year !== undefined)
      return { date: lastOfMonth(Number(year), number), precision: 'month', year: 'stated' }
    const date = told === undefined ? monthOnOrAfter(meeting, number) : lastOfMonth(told, number)
    // "till aprilmötet", "på mötet i april" where the next meeting is known to be in April.
    const ourMeeting = held !== undefined || (ours !== undefined && whose === undefined)
    if (ourMeeting && next !== null && date?.slice(0, 7) === next.slice(0, 7))
      return { date: next, precision: 'day', year: 'from-meeting' }
    return { date, precision: 'month', year: date === null ? null : 'from-meeting' }
  },
  examples: [
    { text: 'i [november 2032]', date: '2032-11-30' },
    { text: 'i [februari]', date: '2032-02-29' },
    { text: 'under [juni månad]', date: '2032-06-30' },
    { text: 'på sammanträde i [maj/juni]', date: '2032-06-30' },
    { text: 'i [oktobernämnden]', date: '2031-10-31' },
    { text: 'vid [novemberträffen]', date: '2031-11-30' },
    { text: 'i [slutet av oktober]', date: '2031-10-31' },
    { text: 'under perioden [september–december 2032]', date: '2032-12-31' },
    { text: 'till mötet i [oktober]', date: '2031-10-08', next: '2031-10-08' },
    { text: 'till nämndens möte i [oktober]', date: '2031-10-31', next: '2031-10-08' },
    { text: 'på mötet i [november]', date: '2031-11-30', next: '2031-10-08' },
    { text: 'till [nämndens novembersammanträde]', date: '2031-11-30' },
    { text: 'till [nämndens november- sammanträde]', date: '2031-11-30' },
    { text: 'senast [nästkommande april]', date: '2032-04-30' },
    { text: 'i [november nästa år]', date: '2032-11-30' },
    { text: 'i [maj i år]', date: '2032-05-31', meeting: '2032-02-07' },
    { text: 'i [oktober samma år]', date: null },
  ],
  counterExamples: ['majoritet', 'marsvin'],
})

/** "senast feb 2032", "i okt.": the month's last day; "till jul" is Christmas. */
export const shortMonth = defineDeadline({
  id: 'short-month',
  cue: /(?:jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec)(?!\p{L}{2})/u,
  pattern: words(
    String.raw`(?<month>jan|febr?|mar|apr|jun|jul(?=\.?\s${YEAR})|aug|sept?|okt|nov|dec)\.?(?:\s(?<year>${YEAR}))?`,
  ),
  standsAlone: false,
  read({ month: name = '', year }, { meeting }) {
    const number = monthNumber(name)
    if (year !== undefined)
      return { date: lastOfMonth(Number(year), number), precision: 'month', year: 'stated' }
    const date = monthOnOrAfter(meeting, number)
    return { date, precision: 'month', year: date === null ? null : 'from-meeting' }
  },
  examples: [
    { text: 'senast [feb 2032]', date: '2032-02-29' },
    { text: 'i [okt]', date: '2031-10-31' },
    { text: 'till [sept. 2032]', date: '2032-09-30' },
  ],
  counterExamples: ['till jul', 'decimal', 'marken', 'aprikos'],
})

/** "i månadsskiftet maj/juni": the last day of the first of them; "före månadsskiftet" the month's own. */
export const turnOfMonth = defineDeadline({
  id: 'turn-of-month',
  cue: /månadsskift/u,
  pattern: words(
    String.raw`månadsskiftet(?:\s(?<month>${LONG_MONTH})\s?[/–-]\s?${LONG_MONTH}(?:\s(?<year>${YEAR}))?)?`,
  ),
  standsAlone: false,
  read({ month: name, year }, { meeting }) {
    if (name === undefined)
      return meeting === null
        ? { date: null, precision: 'day', year: null }
        : { date: lastOfMonth(yearOf(meeting), monthOf(meeting)), precision: 'day', year: 'from-meeting' }
    const number = monthNumber(name ?? '')
    if (year !== undefined)
      return { date: lastOfMonth(Number(year), number), precision: 'month', year: 'stated' }
    const date = monthOnOrAfter(meeting, number)
    return { date, precision: 'month', year: date === null ? null : 'from-meeting' }
  },
  examples: [
    { text: 'i [månadsskiftet maj/juni]', date: '2032-05-31' },
    { text: 'före [månadsskiftet]', date: '2031-09-30' },
  ],
  counterExamples: ['månadsskifte'],
})

/** "i början av mars", "i mitten av maj": words without a day. */
export const partOfMonth = defineDeadline({
  id: 'part-of-month',
  cue: /början|mitten|slutet|hälften/u,
  pattern: words(
    String.raw`(?:början|mitten|slutet|(?:första|andra|tredje|sista)\shälften)\s(?:av|på|i)\s(?:${LONG_MONTH}|året|nästa\sår|${YEAR}|hösten|våren|sommaren)(?:\s${YEAR})?`,
  ),
  standsAlone: false,
  read: () => ({ date: null, precision: 'vague', year: null }),
  examples: [
    { text: 'i [början av mars]', date: null },
    { text: 'i [mitten av maj 2032]', date: null },
    { text: 'i [första hälften av februari]', date: null },
  ],
  counterExamples: ['början'],
})
