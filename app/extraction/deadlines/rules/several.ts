import { LONG_MONTH, monthNumber, monthOnOrAfter, WEEKDAY, weekdayNumber, YEAR } from '../date-words.ts'
import { addDays, addMonths, sundayOfWeek, weekdayOf, yearOf } from '../plain-date.ts'
import { defineDeadline, words } from '../rule.ts'

/**
 * "i augusti och i januari": the first of them that comes, as one that recurs falls due then; "under mars och april" is one
 * time, and its end. A stated year is not read here.
 */
export const severalMonths = defineDeadline({
  id: 'several-months',
  cue: new RegExp(String.raw`(?:och|samt)\s(?:i\s)?${LONG_MONTH}`, 'u'),
  pattern: words(
    String.raw`(?<months>${LONG_MONTH}(?:,\s(?:i\s)?${LONG_MONTH}){0,10}\s(?:och|samt)\s(?:i\s)?${LONG_MONTH})(?!\s${YEAR})`,
  ),
  standsAlone: false,
  read({ months = '' }, { meeting }) {
    const dates = [...months.matchAll(/\p{L}{3,}/gu)].flatMap(([name]) => {
      const number = monthNumber(name)
      return number === 0 ? [] : (monthOnOrAfter(meeting, number) ?? [])
    })
    const [first = null, second = null] = dates.toSorted()
    const together =
      dates.length === 2 &&
      second !== null &&
      first !== null &&
      addMonths(first, 1).slice(0, 7) === second.slice(0, 7)
    const date = together ? second : first
    return { date, precision: 'month', year: date === null ? null : 'from-meeting' }
  },
  examples: [
    { text: 'i [augusti och i januari]', date: '2032-01-31' },
    { text: 'i [mars, juni, september och december]', date: '2031-09-30' },
    { text: 'under [oktober och november]', date: '2031-11-30' },
    { text: 'i [december och januari]', date: '2032-01-31' },
  ],
  counterExamples: ['augusti och sedan', 'i oktober och november 2032'],
})

/** "fredag vecka 48", "torsdag i v. 7", "måndag nästa vecka": that day of that ISO week. */
export const weekdayOfWeek = defineDeadline({
  id: 'weekday-of-week',
  cue: /dag/u,
  pattern: words(
    String.raw`(?<day>${WEEKDAY})(?:\si)?\s(?:(?:v\.?\s?|vecka\s)(?<week>\d{1,2})(?:\s(?<year>${YEAR}))?|(?<told>nästa|nästkommande|kommande|denna)\svecka)`,
  ),
  standsAlone: true,
  read({ day = '', week, year, told }, { meeting }) {
    if (told !== undefined && meeting !== null) {
      const monday = addDays(meeting, 1 - weekdayOf(meeting) + (told === 'denna' ? 0 : 7))
      return { date: addDays(monday, weekdayNumber(day) - 1), precision: 'day', year: 'from-meeting' }
    }
    const dayIn = (of: number): string | null => {
      const sunday = sundayOfWeek(of, Number(week))
      return sunday === null ? null : addDays(sunday, weekdayNumber(day) - 7)
    }
    if (year !== undefined) return { date: dayIn(Number(year)), precision: 'day', year: 'stated' }
    if (meeting === null) return { date: null, precision: 'day', year: null }
    const same = dayIn(yearOf(meeting))
    const date = same !== null && same >= meeting ? same : dayIn(yearOf(meeting) + 1)
    return { date, precision: 'day', year: date === null ? null : 'from-meeting' }
  },
  examples: [
    { text: 'senast [fredag vecka 48]', date: '2031-11-28' },
    { text: 'på [torsdag i v. 7]', date: '2032-02-12' },
    { text: 'senast [måndag v. 2 2033]', date: '2033-01-10' },
    { text: 'senast [fredag i nästa vecka]', date: '2031-09-19' },
    { text: 'senast [torsdag denna vecka]', date: '2031-09-11' },
  ],
  counterExamples: ['fredag', 'fredag varje vecka'],
})
