import { LONG_MONTH, monthNumber, monthOnOrAfter, YEAR, YEAR_TOLD, yearTold } from '../date-words.ts'
import { lastOfMonth, monthOf, yearOf } from '../plain-date.ts'
import { defineDeadline, words, type DateReading } from '../rule.ts'

const CURRENT: Readonly<Record<string, string>> = {
  året: 'årets',
  månaden: 'månadens',
  terminen: 'terminens',
}
const END = '(?:utg[åa]ng|slut)'

/**
 * "före mars månads utgång 2032", "vid årets slut", "före 2031 års utgång", "senast siste april", "före terminens slut":
 * the last day itself, whatever stands before.
 */
export const endOfPeriod = defineDeadline({
  id: 'end-of-period',
  cue: /utg[åa]ng|\sslut|sist|ultimo|terminss|är\s(?:över|till)/u,
  pattern: words(
    String.raw`(?:(?<month>${LONG_MONTH})\s(?:månads|månadens)\s${END}|utg[åa]ngen\sav\s(?:(?<out>${LONG_MONTH})(?:\smånad)?|kvartal\s(?<quarter>[1-4]))|(?:(?:den\s)?sist[ae]\s(?:dagen\si\s)?|ultimo\s)(?<last>${LONG_MONTH}))(?:\s(?<year>${YEAR}))?${YEAR_TOLD}|(?<of>${YEAR})\sårs\s${END}|(?:utg[åa]ngen|slutet)\sav\s(?:år\s)?(?<ends>${YEAR})|årets\s${END}\s(?<closes>${YEAR})|(?<current>årets|månadens|terminens)\s${END}|(?<term>terminsslut(?:et)?)|(?<=innan\s)(?:(?<over>${LONG_MONTH})(?:\smånad)?|(?<now>året|månaden|terminen))\sär\s(?:slut|över|till\sända)`,
  ),
  standsAlone: false,
  read(groups, { meeting }) {
    const { month, out, quarter, last, year, of, current, term, over, now, ends, closes } = groups
    const whole = of ?? ends ?? closes
    if (whole !== undefined) return { date: `${whole}-12-31`, precision: 'year', year: 'stated' }
    const period = now === undefined ? current : CURRENT[now.toLowerCase()]
    if (period !== undefined || term !== undefined) return endOfCurrent(period ?? 'terminens', meeting)
    const number =
      quarter === undefined ? monthNumber(month ?? out ?? last ?? over ?? '') : Number(quarter) * 3
    const precision = quarter === undefined ? 'month' : 'quarter'
    if (year !== undefined) return { date: lastOfMonth(Number(year), number), precision, year: 'stated' }
    const told = yearTold(groups, meeting)
    if (told === null) return { date: null, precision, year: null }
    const date = told === undefined ? monthOnOrAfter(meeting, number) : lastOfMonth(told, number)
    return { date, precision, year: date === null ? null : 'from-meeting' }
  },
  examples: [
    { text: 'före [mars månads utgång 2032]', date: '2032-03-31' },
    { text: 'före [april månads utgång]', date: '2032-04-30' },
    { text: 'före [utgången av kvartal 1 2032]', date: '2032-03-31' },
    { text: 'före [utgången av september 2032]', date: '2032-09-30' },
    { text: 'före [2031 års utgång]', date: '2031-12-31' },
    { text: 'före [utgången av 2032]', date: '2032-12-31' },
    { text: 'vid [årets slut]', date: '2031-12-31' },
    { text: 'vid [årets slut 2032]', date: '2032-12-31' },
    { text: 'i [slutet av 2032]', date: '2032-12-31' },
    { text: 'före [månadens utgång]', date: '2031-09-30' },
    { text: 'före [terminens slut]', date: '2031-12-31' },
    { text: 'innan [terminsslut]', date: '2032-06-30', meeting: '2032-02-07' },
    { text: 'senast [den sista april 2032]', date: '2032-04-30' },
    { text: 'senast [den siste februari]', date: '2032-02-29' },
    { text: 'senast [sista oktober nästa år]', date: '2032-10-31' },
    { text: 'före [sista mars]', date: '2032-03-31' },
    { text: 'svarar innan [mars är slut]', date: '2032-03-31' },
    { text: 'svarar innan [året är slut]', date: '2031-12-31' },
  ],
  counterExamples: ['årets slutsats', 'sista mötet', 'senast den sista juni samma år', 'till slut'],
})

/** A term ends with its half-year, as a season of the school does. */
function endOfCurrent(period: string, meeting: string | null): DateReading {
  const precision = period === 'årets' ? 'year' : period === 'månadens' ? 'month' : 'half-year'
  if (meeting === null) return { date: null, precision, year: null }
  const month = monthOf(meeting)
  const last = period === 'årets' ? 12 : period === 'månadens' ? month : month > 6 ? 12 : 6
  return { date: lastOfMonth(yearOf(meeting), last), precision, year: 'from-meeting' }
}
