import { addMonths, lastOfMonth, makeDate, monthOf, yearOf } from '../plain-date.ts'
import { defineDeadline, words, type DateReading } from '../rule.ts'

/** How many months each lasts. */
const MONTHS: Readonly<Record<string, number>> = { månad: 1, kvartal: 3, tertial: 4, termin: 6, halvår: 6 }

/** The months in which a season is past its beginning: then "kommande höst" may be this one or the next. */
const SEASONS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  vår: [3, 5],
  sommar: [6, 8],
  höst: [9, 11],
}

/** "nästa månad", "under nästkommande kvartal", "denna termin", "kommande vår": the last day of the period, or a stated one. */
export const followingPeriod = defineDeadline({
  id: 'following-period',
  cue: /nästa|kommande|denna|detta|innevarande/u,
  pattern: words(
    String.raw`(?:den\s(?<day>\d{1,2})(?::?[ea])?\si\s)?(?:(?<next>nästa|nästkommande|kommande)|(?:denna|detta|innevarande))\s(?<unit>${Object.keys(MONTHS).join('|')})|(?:nästkommande|kommande)\s(?<season>${Object.keys(SEASONS).join('|')})`,
  ),
  standsAlone: true,
  read({ day, next, unit = '', season }, { meeting }) {
    if (meeting === null) return { date: null, precision: 'vague', year: null }
    const month = monthOf(meeting)
    if (season !== undefined) {
      const [from, to] = SEASONS[season] ?? [1, 12]
      if (month >= from && month <= to) return { date: null, precision: 'season', year: null }
      const year = yearOf(meeting) + (month > to ? 1 : 0)
      return { date: lastOfMonth(year, to), precision: 'season', year: 'from-meeting' }
    }
    const length = MONTHS[unit] ?? 1
    const last = Math.ceil(month / length) * length + (next === undefined ? 0 : length)
    if (day !== undefined) return dayOf(meeting, Number(day), next === undefined ? 0 : 1)
    const precision = length === 1 ? 'month' : length === 6 ? 'half-year' : 'quarter'
    const year = yearOf(meeting) + Math.floor((last - 1) / 12)
    return { date: lastOfMonth(year, ((last - 1) % 12) + 1), precision, year: 'from-meeting' }
  },
  examples: [
    { text: '[nästa månad]', date: '2031-10-31' },
    { text: 'under [nästkommande kvartal]', date: '2031-12-31' },
    { text: 'under [nästa termin]', date: '2032-06-30' },
    { text: 'under [denna termin]', date: '2031-12-31' },
    { text: 'under [innevarande halvår]', date: '2031-12-31' },
    { text: 'under [kommande tertial]', date: '2031-12-31', meeting: '2031-08-20' },
    { text: 'under [nästa månad]', date: '2032-01-31', meeting: '2031-12-03' },
    { text: 'senast [den 3:e i nästa månad]', date: '2031-10-03' },
    { text: 'till [kommande vår]', date: '2032-05-31' },
    { text: 'till [kommande höst]', date: null },
  ],
  counterExamples: ['varje månad', 'nästa år', 'kommande höstlov', 'nästa månads siffror'],
})

/** "den 3:e i nästa månad". */
function dayOf(meeting: string, day: number, months: number): DateReading {
  const month = addMonths(`${meeting.slice(0, 8)}01`, months)
  const date = makeDate(yearOf(month), monthOf(month), day)
  return { date, precision: 'day', year: date === null ? null : 'from-meeting' }
}
