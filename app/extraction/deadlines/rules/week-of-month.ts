import { LONG_MONTH, monthNumber, YEAR } from '../date-words.ts'
import { addDays, lastOfMonth, makeDate, weekdayOf, yearOf } from '../plain-date.ts'
import { defineDeadline, words } from '../rule.ts'

const ORDINALS = ['första', 'andra', 'tredje', 'fjärde']
/** A week belongs to the month in which most of its days lie. */
const MOST = 3

/** "första veckan i september", "sista veckan i maj 2032": the Sunday of that week. */
export const weekOfMonth = defineDeadline({
  id: 'week-of-month',
  cue: /veckan\si\s/u,
  pattern: words(
    String.raw`(?:den\s)?(?<which>${ORDINALS.join('|')}|sista)\sveckan\si\s(?<month>${LONG_MONTH})(?:\s(?<year>${YEAR}))?`,
  ),
  standsAlone: true,
  read({ which = '', month = '', year }, { meeting }) {
    const of = (one: number): string | null => sundayOf(one, monthNumber(month), which)
    if (year !== undefined) return { date: of(Number(year)), precision: 'week', year: 'stated' }
    if (meeting === null) return { date: null, precision: 'week', year: null }
    const same = of(yearOf(meeting))
    const date = same !== null && same >= meeting ? same : of(yearOf(meeting) + 1)
    return { date, precision: 'week', year: date === null ? null : 'from-meeting' }
  },
  examples: [
    { text: '[första veckan i september 2032]', date: '2032-09-05' },
    { text: '[den första veckan i oktober]', date: '2031-10-05' },
    { text: 'senast [första veckan i februari]', date: '2032-02-08' },
    { text: '[andra veckan i maj]', date: '2032-05-16' },
    { text: '[sista veckan i november]', date: '2031-11-30' },
    { text: '[sista veckan i augusti]', date: '2032-08-29' },
  ],
  counterExamples: ['första veckan', 'första dagen i september', 'en vecka i maj'],
})

function sundayOf(year: number, month: number, which: string): string | null {
  const first = makeDate(year, month, 1)
  if (first === null) return null
  const inside = which === 'sista' ? addDays(lastOfMonth(year, month), -MOST) : addDays(first, MOST)
  const weeks = which === 'sista' ? 0 : ORDINALS.indexOf(which)
  return addDays(inside, 7 - weekdayOf(inside) + 7 * weeks)
}
