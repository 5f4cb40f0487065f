import {
  COMING,
  dayOnOrAfter,
  dayToCome,
  MONTH,
  monthNumber,
  WEEKDAY,
  weekdayNumber,
  YEAR,
  YEAR_TOLD,
  yearTold,
} from '../date-words.ts'
import { makeDate } from '../plain-date.ts'
import { defineDeadline, words, type DateReading } from '../rule.ts'

const stated = (date: string | null): DateReading | null =>
  date === null ? null : { date, precision: 'day', year: 'stated' }

/** "2031-02-14", "2031- 02-14" after a line break, "20310214", "14.2.2031"; after "senast" also "310214". */
export const isoDate = defineDeadline({
  id: 'iso-date',
  cue: /\d[-.\d]/u,
  pattern: words(
    String.raw`(?<year>${YEAR})[-–]\s?(?<month>\d\d)[-–]\s?(?<day>\d\d)|(?<=(?:senast|innan|före)\s(?:den\s)?)(?<shortYear>2\d|3\d)(?<dash>-?)(?<shortMonth>[01]\d)\k<dash>(?<shortDay>[0-3]\d)|(?<compactYear>20\d\d)(?<compactMonth>[01]\d)(?<compactDay>[0-3]\d)|(?<dottedDay>\d{1,2})\.(?<dottedMonth>\d{1,2})\.(?<dottedYear>20\d\d)`,
  ),
  standsAlone: false,
  read({
    year,
    month,
    day,
    compactYear,
    compactMonth,
    compactDay,
    dottedYear,
    dottedMonth,
    dottedDay,
    ...short
  }) {
    const numbers = [
      year ?? compactYear ?? dottedYear ?? fullYear(short.shortYear),
      month ?? compactMonth ?? dottedMonth ?? short.shortMonth,
      day ?? compactDay ?? dottedDay ?? short.shortDay,
    ].map(Number)
    return stated(makeDate(numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0))
  },
  examples: [
    { text: 'senast [2031-02-14]', date: '2031-02-14' },
    { text: 'senast [20310214]', date: '2031-02-14' },
    { text: 'senast [14.2.2031]', date: '2031-02-14' },
    { text: 'senast [2031–02–14]', date: '2031-02-14' },
    { text: 'senast [310214]', date: '2031-02-14' },
    { text: 'senast den [31-02-14]', date: '2031-02-14' },
  ],
  counterExamples: [
    '2031-13-01',
    'VO-2031-00001',
    '2031-02-30',
    '20311345',
    '2.3.4',
    '12345678',
    'senast 319914',
    'kostar 310214',
  ],
})

/** "tis 4/3". */
const SHORT_WEEKDAY = String.raw`(?:mån|tis|ons|tors?|fre|lör|sön)\.?`

/** "-32" is 2032. */
const fullYear = (short: string | undefined): string | undefined =>
  short === undefined ? undefined : `20${short}`

/** Of days in letters only those at which things fall due. */
const SPELLED: Readonly<Record<string, number>> = { första: 1, femtonde: 15, trettionde: 30 }

/** "den 25 oktober 2031", "1:e augusti", "första november", "fredag 3 maj", "19 eller 20 augusti", "10-16 juni": the last day of several. */
export const dayAndMonth = defineDeadline({
  id: 'day-and-month',
  cue: /\d|första|femtonde|trettionde/u,
  pattern: words(
    String.raw`(?:(?:${WEEKDAY}|${SHORT_WEEKDAY})\s{1,2})?(?:den\s{1,2})?${COMING}(?:\d{1,2}(?:\s?(?:[-–]|eller|och|till)|\s${MONTH}\s?(?:[-–]|(?:och|samt|till|till\soch\smed|t\.?o\.?m\.?)(?=\s)))\s?(?:den\s)?)?(?:(?<day>\d{1,2})(?::?[ea])?|(?<spelled>första|femtonde|trettionde))\s{1,2}(?<month>${MONTH})(?:\s{1,2}(?<year>${YEAR})|\s-(?<short>\d\d))?${YEAR_TOLD}`,
  ),
  standsAlone: false,
  read(groups, { meeting }) {
    const { day: digits, spelled = '', month, year: long, short } = groups
    const day = digits ?? SPELLED[spelled]
    const year = long ?? fullYear(short)
    const told = yearTold(groups, meeting)
    if (told === null) return { date: null, precision: 'day', year: null }
    const number = monthNumber(month ?? '')
    if (year !== undefined) return stated(makeDate(Number(year), number, Number(day)))
    const date =
      told === undefined ? dayOnOrAfter(meeting, number, Number(day)) : makeDate(told, number, Number(day))
    return date === null
      ? { date, precision: 'day', year: null }
      : { date, precision: 'day', year: 'from-meeting' }
  },
  examples: [
    { text: 'senast [den 25 oktober 2031]', date: '2031-10-25' },
    { text: 'senast [1:e augusti 2032]', date: '2032-08-01' },
    { text: 'före [första november]', date: '2031-11-01' },
    { text: 'till [fredag 3 maj]', date: '2032-05-03' },
    { text: 'till mötet [19 eller 20 september]', date: '2031-09-20' },
    { text: 'vid mötena [den 20 oktober och den 10 december]', date: '2031-12-10' },
    { text: 'under perioden [10-16 juni 2032]', date: '2032-06-16' },
    { text: 'under perioden [16 juni–17 augusti]', date: '2032-08-17' },
    { text: 'under perioden [den 16 juni till den 17 augusti]', date: '2032-08-17' },
    { text: 'under [den 3 november – 12 december]', date: '2031-12-12' },
    { text: 'senast [15 nov]', date: '2031-11-15' },
    { text: 'senast [den 30 april påföljande år]', date: null },
    { text: 'senast [den 1 december samma år]', date: null },
    { text: 'senast [den 15 november nästa år]', date: '2032-11-15' },
    { text: 'senast [den 15 november i år]', date: '2031-11-15' },
    { text: 'senast [den 31 oktober -32]', date: '2032-10-31' },
    { text: 'senast [nästkommande 15 mars]', date: '2032-03-15' },
  ],
  counterExamples: ['31 kronor', 'den 25', 'Marsvägen 3 majskolvar'],
})

/** "6/4 2032", "12/11", "20/5 och 10/6": the last of several. */
export const slashDate = defineDeadline({
  id: 'slash-date',
  cue: /\d\//u,
  pattern: words(
    String.raw`(?:(?:${WEEKDAY}|${SHORT_WEEKDAY})\s)?(?:den\s)?(?:\d{1,2}/\d{1,2}(?:,\s\d{1,2}/\d{1,2}){0,6}\s(?:och|samt)\s)?(?<day>\d{1,2})/(?<month>\d{1,2})(?:[\s-](?<year>${YEAR})|(?:\s?-|/)(?<short>\d\d))?`,
  ),
  standsAlone: false,
  read({ day, month, year: long, short }, { meeting }) {
    const year = long ?? fullYear(short)
    if (year !== undefined) return stated(makeDate(Number(year), Number(month), Number(day)))
    const date = dayOnOrAfter(meeting, Number(month), Number(day))
    return date === null ? null : { date, precision: 'day', year: 'from-meeting' }
  },
  examples: [
    { text: 'senast [6/4 2032]', date: '2032-04-06' },
    { text: 'innan [12/11]', date: '2031-11-12' },
    { text: 'senast [fredag 14/11]', date: '2031-11-14' },
    { text: 'senast [fre 14/11] 18.00', date: '2031-11-14' },
    { text: 'kl 12 [onsdagen den 12/11]', date: '2031-11-12' },
    { text: 'senast [den 14/11]', date: '2031-11-14' },
    { text: 'på AU [20/9 och 10/10]', date: '2031-10-10' },
    { text: 'senast [31/10-32]', date: '2032-10-31' },
    { text: 'senast [31/10/32]', date: '2032-10-31' },
  ],
  counterExamples: ['2031/2032', '24/25'],
})

/** "den 18:e", "fredag den 14:e": the first such day after the meeting. */
export const numberedDay = defineDeadline({
  id: 'numbered-day',
  cue: /\d:[ea]/u,
  pattern: words(
    String.raw`(?:(?<weekday>${WEEKDAY})\s)?den\s(?<day>\d{1,2}):[ea](?!\s(?:${MONTH}|${WEEKDAY}|i\s|varje\s|\d))`,
  ),
  standsAlone: false,
  read({ weekday, day }, { meeting }) {
    const number = weekday === undefined ? null : weekdayNumber(weekday)
    const date = meeting === null ? null : dayToCome(meeting, Number(day), number)
    return { date, precision: 'day', year: date === null ? null : 'from-meeting' }
  },
  examples: [
    { text: 'senast [den 18:e]', date: '2031-09-18' },
    { text: 'senast [den 2:a]', date: '2031-10-02' },
    { text: 'senast [fredag den 12:e]', date: '2031-09-12' },
    { text: 'senast [fredag den 13:e]', date: null },
  ],
  counterExamples: ['den 3:e torsdagen', 'den 18:e i varje månad', 'den 1:e maj', 'den 18'],
})
