import { A_MONTH, LONG_MONTH, monthNumber, monthOnOrAfter, YEAR } from '../date-words.ts'
import { lastOfMonth } from '../plain-date.ts'
import { defineDeadline, words } from '../rule.ts'

/** "november", "november 2031", "juni månad", "maj/juni", "aprilnämnden": the month's last day, or a known meeting in it. */
export const month = defineDeadline({
  id: 'month',
  cue: A_MONTH,
  pattern: words(
    String.raw`(?:(?:slutet\s(?:av|på)\s)?(?:${LONG_MONTH}\s?/\s?)?(?<month>${LONG_MONTH})(?:\smånad)?(?:\s(?<year>${YEAR}))?|(?<sitting>${LONG_MONTH})(?:nämnden|mötet|sammanträdet|styrelsen))`,
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
  ],
  counterExamples: ['majoritet', 'marsvin'],
})

/** "i månadsskiftet maj/juni": the last day of the first of them. */
export const turnOfMonth = defineDeadline({
  id: 'turn-of-month',
  cue: /månadsskift/u,
  pattern: words(
    String.raw`månadsskiftet\s(?<month>${LONG_MONTH})\s?[/–-]\s?${LONG_MONTH}(?:\s(?<year>${YEAR}))?`,
  ),
  standsAlone: false,
  read({ month: name, year }, { meeting }) {
    const number = monthNumber(name ?? '')
    if (year !== undefined)
      return { date: lastOfMonth(Number(year), number), precision: 'month', year: 'stated' }
    const date = monthOnOrAfter(meeting, number)
    return { date, precision: 'month', year: date === null ? null : 'from-meeting' }
  },
  examples: [{ text: 'i [månadsskiftet maj/juni]', date: '2032-05-31' }],
  counterExamples: ['månadsskiftet'],
})

/** "i början av mars", "i mitten av maj": words without a day. */
export const partOfMonth = defineDeadline({
  id: 'part-of-month',
  cue: /början|mitten|slutet/u,
  pattern: words(
    String.raw`(?:början|mitten|slutet)\s(?:av|på)\s(?:${LONG_MONTH}|året|nästa\sår|${YEAR}|hösten|våren|sommaren)(?:\s${YEAR})?`,
  ),
  standsAlone: false,
  read: () => ({ date: null, precision: 'vague', year: null }),
  examples: [
    { text: 'i [början av mars]', date: null },
    { text: 'i [mitten av maj 2032]', date: null },
  ],
  counterExamples: ['början'],
})
