import { dayOnOrAfter, MONTH, monthNumber, WEEKDAY, YEAR } from '../date-words.ts'
import { makeDate } from '../plain-date.ts'
import { defineDeadline, words, type DateReading } from '../rule.ts'

const stated = (date: string | null): DateReading | null =>
  date === null ? null : { date, precision: 'day', year: 'stated' }

/** "2031-02-14", "2031- 02-14" after a line break. */
export const isoDate = defineDeadline({
  id: 'iso-date',
  cue: /\d-/u,
  pattern: words(String.raw`(?<year>${YEAR})-\s?(?<month>\d\d)-\s?(?<day>\d\d)`),
  standsAlone: false,
  read: ({ year, month, day }) => stated(makeDate(Number(year), Number(month), Number(day))),
  examples: [{ text: 'senast [2031-02-14]', date: '2031-02-14' }],
  counterExamples: ['2031-13-01', 'VO-2031-00001', '2031-02-30'],
})

/** "den 25 oktober 2031", "1:e augusti", "fredag 3 maj", "19 eller 20 augusti", "10-16 juni": the last day of several. */
export const dayAndMonth = defineDeadline({
  id: 'day-and-month',
  cue: /\d/u,
  pattern: words(
    String.raw`(?:${WEEKDAY}\s{1,2})?(?:den\s{1,2})?(?:\d{1,2}\s?(?:[-–]|eller|och)\s?(?:den\s)?)?(?<day>\d{1,2})(?::?[ea])?\s{1,2}(?<month>${MONTH})(?:\s{1,2}(?<year>${YEAR}))?(?<open>\s(?:påföljande|nästföljande|efterföljande)\sår)?`,
  ),
  standsAlone: false,
  read({ day, month, year, open }, { meeting }) {
    if (open !== undefined) return { date: null, precision: 'day', year: null }
    const number = monthNumber(month ?? '')
    if (year !== undefined) return stated(makeDate(Number(year), number, Number(day)))
    const date = dayOnOrAfter(meeting, number, Number(day))
    return date === null
      ? { date, precision: 'day', year: null }
      : { date, precision: 'day', year: 'from-meeting' }
  },
  examples: [
    { text: 'senast [den 25 oktober 2031]', date: '2031-10-25' },
    { text: 'senast [1:e augusti 2032]', date: '2032-08-01' },
    { text: 'till [fredag 3 maj]', date: '2032-05-03' },
    { text: 'till mötet [19 eller 20 september]', date: '2031-09-20' },
    { text: 'under perioden [10-16 juni 2032]', date: '2032-06-16' },
    { text: 'senast [15 nov]', date: '2031-11-15' },
    { text: 'senast [den 30 april påföljande år]', date: null },
  ],
  counterExamples: ['31 kronor', 'den 25', 'Marsvägen 3 majskolvar'],
})

/** "6/4 2032", "12/11". */
export const slashDate = defineDeadline({
  id: 'slash-date',
  cue: /\d\//u,
  pattern: words(String.raw`(?<day>\d{1,2})/(?<month>\d{1,2})(?:[\s-](?<year>${YEAR}))?`),
  standsAlone: false,
  read({ day, month, year }, { meeting }) {
    if (year !== undefined) return stated(makeDate(Number(year), Number(month), Number(day)))
    const date = dayOnOrAfter(meeting, Number(month), Number(day))
    return date === null ? null : { date, precision: 'day', year: 'from-meeting' }
  },
  examples: [
    { text: 'senast [6/4 2032]', date: '2032-04-06' },
    { text: 'innan [12/11]', date: '2031-11-12' },
  ],
  counterExamples: ['2031/2032', '24/25'],
})
