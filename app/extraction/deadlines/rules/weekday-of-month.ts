import { LONG_MONTH, monthNumber, WEEKDAY, weekdayNumber, YEAR, YEAR_TOLD, yearTold } from '../date-words.ts'
import { addDays, lastOfMonth, makeDate, weekdayOf, yearOf } from '../plain-date.ts'
import { defineDeadline, words } from '../rule.ts'

const ORDINALS = ['första', 'andra', 'tredje', 'fjärde']

/** "sista fredagen i maj", "första måndagen i mars 2032": that day, in the first such month in which it is not past. */
export const weekdayOfMonth = defineDeadline({
  id: 'weekday-of-month',
  cue: /dag(?:en)?\si\s/u,
  pattern: words(
    String.raw`(?:den\s)?(?<which>${ORDINALS.join('|')}|sista)\s(?<day>${WEEKDAY})\si\s(?<month>${LONG_MONTH})(?:\s(?<year>${YEAR}))?${YEAR_TOLD}`,
  ),
  standsAlone: true,
  read(groups, { meeting }) {
    const { which = '', day = '', month = '', year } = groups
    const dayIn = (of: number): string | null => nthWeekday(of, monthNumber(month), weekdayNumber(day), which)
    if (year !== undefined) return { date: dayIn(Number(year)), precision: 'day', year: 'stated' }
    const told = yearTold(groups, meeting)
    if (meeting === null || told === null) return { date: null, precision: 'day', year: null }
    if (told !== undefined) return { date: dayIn(told), precision: 'day', year: 'from-meeting' }
    const same = dayIn(yearOf(meeting))
    const date = same !== null && same >= meeting ? same : dayIn(yearOf(meeting) + 1)
    return { date, precision: 'day', year: date === null ? null : 'from-meeting' }
  },
  examples: [
    { text: 'senast [sista fredagen i maj]', date: '2032-05-28' },
    { text: '[första måndagen i mars]', date: '2032-03-01' },
    { text: 'senast [andra torsdagen i oktober 2032]', date: '2032-10-14' },
    { text: 'senast [tredje onsdagen i november nästa år]', date: '2032-11-17' },
  ],
  counterExamples: ['första veckan i mars', 'sista fredagen', 'fredagen i maj'],
})

/** The first to fourth such weekday of the month, or its last. */
function nthWeekday(year: number, month: number, weekday: number, which: string): string | null {
  if (which === 'sista') {
    const last = lastOfMonth(year, month)
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  }
  const first = makeDate(year, month, 1)
  if (first === null) return null
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * ORDINALS.indexOf(which))
}
