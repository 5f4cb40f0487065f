import { A_MONTH, LONG_MONTH, monthNumber, monthOnOrAfter, YEAR } from '../date-words.ts'
import { lastOfMonth, monthOf, yearOf } from '../plain-date.ts'
import { defineDeadline, words } from '../rule.ts'

/** "november", "november 2031", "juni månad", "maj/juni", "aprilnämnden": the month's last day, or a known meeting in it. */
export const month = defineDeadline({
  id: 'month',
  cue: A_MONTH,
  pattern: words(
    String.raw`(?:(?:slutet\s(?:av|på)\s)?(?:${LONG_MONTH}\s?[/–-]\s?)?(?<month>${LONG_MONTH})(?:\smånad)?(?:\s(?<year>${YEAR}))?|(?<sitting>${LONG_MONTH})(?:nämnden|mötet?|sammanträdet?|styrelsen|nämnd))`,
  ),
  standsAlone: false,
  read({ month: name, sitting, year }, { meeting }) {
    const number = monthNumber(name ?? sitting ?? '')
    if (year !== undefined)
      return { date: lastOfMonth(Number(year), number), precision: 'month', year: 'stated' }
    const date = monthOnOrAfter(meeting, number)
    return { date, precision: 'month', year: date === null ? null : 'from-meeting' }
  },
  examples: [
    { text: 'i [november 2032]', date: '2032-11-30' },
    { text: 'i [februari]', date: '2032-02-29' },
    { text: 'under [juni månad]', date: '2032-06-30' },
    { text: 'på sammanträde i [maj/juni]', date: '2032-06-30' },
    { text: 'i [oktobernämnden]', date: '2031-10-31' },
    { text: 'i [slutet av oktober]', date: '2031-10-31' },
    { text: 'under perioden [september–december 2032]', date: '2032-12-31' },
    { text: 'till nämndens [novembersammanträde]', date: '2031-11-30' },
  ],
  counterExamples: ['majoritet', 'marsvin'],
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
  cue: /början|mitten|slutet|veckan|hälften/u,
  pattern: words(
    String.raw`(?:början|mitten|slutet|(?:första|andra|tredje|sista)\s(?:veckan|hälften))\s(?:av|på|i)\s(?:${LONG_MONTH}|året|nästa\sår|${YEAR}|hösten|våren|sommaren)(?:\s${YEAR})?`,
  ),
  standsAlone: false,
  read: () => ({ date: null, precision: 'vague', year: null }),
  examples: [
    { text: 'i [början av mars]', date: null },
    { text: 'i [mitten av maj 2032]', date: null },
    { text: 'senast [första veckan i februari]', date: null },
  ],
  counterExamples: ['början'],
})

/** "före mars månads utgång 2032", "vid årets slut", "före 2031 års utgång", "senast sista april": the last day itself, whatever stands before. */
export const endOfPeriod = defineDeadline({
  id: 'end-of-period',
  cue: /utg[åa]ng|årets\sslut|sista/u,
  pattern: words(
    String.raw`(?:(?<month>${LONG_MONTH})\s(?:månads|månadens)\s(?:utg[åa]ng|slut)|utg[åa]ngen\sav\s(?:(?<out>${LONG_MONTH})(?:\smånad)?|kvartal\s(?<quarter>[1-4]))|(?:den\s)?sista\s(?:dagen\si\s)?(?<last>${LONG_MONTH}))(?:\s(?<year>${YEAR}))?|(?<of>${YEAR})\sårs\s(?:utg[åa]ng|slut)|(?<this>årets\s(?:utg[åa]ng|slut))`,
  ),
  standsAlone: false,
  read({ month: name, out, quarter, last, year, of, this: current }, { meeting }) {
    if (of !== undefined) return { date: `${of}-12-31`, precision: 'year', year: 'stated' }
    if (current !== undefined)
      return meeting === null
        ? { date: null, precision: 'year', year: null }
        : { date: `${yearOf(meeting)}-12-31`, precision: 'year', year: 'from-meeting' }
    const number = quarter === undefined ? monthNumber(name ?? out ?? last ?? '') : Number(quarter) * 3
    const precision = quarter === undefined ? 'month' : 'quarter'
    if (year !== undefined) return { date: lastOfMonth(Number(year), number), precision, year: 'stated' }
    const date = monthOnOrAfter(meeting, number)
    return { date, precision, year: date === null ? null : 'from-meeting' }
  },
  examples: [
    { text: 'före [mars månads utgång 2032]', date: '2032-03-31' },
    { text: 'före [april månads utgång]', date: '2032-04-30' },
    { text: 'före [utgången av kvartal 1 2032]', date: '2032-03-31' },
    { text: 'före [utgången av september 2032]', date: '2032-09-30' },
    { text: 'före [2031 års utgång]', date: '2031-12-31' },
    { text: 'vid [årets slut]', date: '2031-12-31' },
    { text: 'senast [den sista april 2032]', date: '2032-04-30' },
    { text: 'före [sista mars]', date: '2032-03-31' },
  ],
  counterExamples: ['årets slutsats', 'sista mötet'],
})
