import { WEEKDAY, weekdayNumber, YEAR } from '../date-words.ts'
import { addDays, easter, midsummerEve, weekdayOf, yearOf } from '../plain-date.ts'
import { defineDeadline, words } from '../rule.ts'

const HOLIDAYS: Readonly<Record<string, (year: number) => string>> = {
  midsommarafton: midsummerEve,
  midsommar: midsummerEve,
  julafton: (year) => `${year}-12-24`,
  jul: (year) => `${year}-12-24`,
  julen: (year) => `${year}-12-24`,
  nyår: (year) => `${year}-12-31`,
  nyårsafton: (year) => `${year}-12-31`,
  lucia: (year) => `${year}-12-13`,
  skärtorsdagen: (year) => addDays(easter(year), -3),
  påsk: easter,
  påsken: easter,
  påskhelgen: easter,
  julhelgen: (year) => `${year}-12-24`,
  'första advent': (year) => addDays(`${year}-12-03`, -(weekdayOf(`${year}-12-03`) % 7)),
  valborg: (year) => `${year}-04-30`,
  pingst: (year) => addDays(easter(year), 49),
}

const NAMES = Object.keys(HOLIDAYS).join('|')

/** "innan jul", "torsdag innan midsommarafton": the weekday before the holiday, else the day before it; "till jul" the day itself. */
export const holiday = defineDeadline({
  id: 'holiday',
  cue: new RegExp(NAMES, 'u'),
  pattern: words(
    String.raw`(?:(?:(?<day>${WEEKDAY})\s)?(?:innan|före)|(?<on>(?:lagom\s|fram\s)?till|inför))\s(?<name>${NAMES})(?:\s(?<year>${YEAR}))?`,
  ),
  standsAlone: true,
  read({ day, on: itself, name, year }, { meeting }) {
    const on = HOLIDAYS[(name ?? '').toLowerCase()]
    if (on === undefined || (year === undefined && meeting === null))
      return { date: null, precision: 'day', year: null }
    const inYear = (at: number): string => {
      if (itself !== undefined) return on(at)
      const eve = addDays(on(at), -1)
      return day === undefined ? eve : addDays(eve, -((weekdayOf(eve) - weekdayNumber(day) + 7) % 7))
    }
    if (year !== undefined) return { date: inYear(Number(year)), precision: 'day', year: 'stated' }
    const same = inYear(yearOf(meeting ?? ''))
    const date = same >= (meeting ?? '') ? same : inYear(yearOf(meeting ?? '') + 1)
    return { date, precision: 'day', year: 'from-meeting' }
  },
  examples: [
    { text: 'på [torsdag innan midsommarafton]', date: '2032-06-24' },
    { text: '[innan jul]', date: '2031-12-23' },
    { text: '[före påsk 2032]', date: '2032-03-27' },
    { text: 'är klart [till midsommar]', date: '2032-06-25' },
    { text: '[inför julen]', date: '2031-12-24' },
    { text: '[till första advent]', date: '2031-11-30' },
  ],
  counterExamples: ['innan julbordet', 'midsommarafton', 'till julbordet'],
})
