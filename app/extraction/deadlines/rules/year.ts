import { YEAR } from '../date-words.ts'
import { yearOf } from '../plain-date.ts'
import { defineDeadline, words } from '../rule.ts'

/** "under 2032", "under 2032–2033", "före utgången av 2032": that year's last day; before a year, the last of the year before. */
export const year = defineDeadline({
  id: 'year',
  cue: /\d{4}/u,
  pattern: words(
    String.raw`(?<lead>under|senast|inom|innan|före|inför)\s(?<inside>(?:(?:verksamhets|kalender|budget)?år(?:et)?|(?:utgången|slutet)\sav(?:\sår)?)\s)?(?:${YEAR}\s?(?:[-–/]|och)\s?)?(?<year>${YEAR})(?![-–]\s?\d|\sårs)`,
  ),
  standsAlone: true,
  read({ year: stated, lead = '', inside }) {
    const before = /^(?:innan|före|inför)$/iu.test(lead) && inside === undefined
    return { date: `${Number(stated) - (before ? 1 : 0)}-12-31`, precision: 'year', year: 'stated' }
  },
  examples: [
    { text: 'att [under 2032] se över avtalen', date: '2032-12-31' },
    { text: 'revideras [under 2032–2033]', date: '2033-12-31' },
    { text: 'genomförs [under 2032 och 2033]', date: '2033-12-31' },
    { text: '[före utgången av år 2032]', date: '2032-12-31' },
    { text: '[före utgången av 2032]', date: '2032-12-31' },
    { text: '[under verksamhetsåret 2032]', date: '2032-12-31' },
    { text: '[innan 2033]', date: '2032-12-31' },
    { text: 'ses över [inför 2033]', date: '2032-12-31' },
  ],
  counterExamples: ['inför 2032 års budget', 'budget 2032', 'för 2032', 'läsåret 2032/2033'],
})

/** "under året", "i år", "under nästa år". */
export const yearFromNow = defineDeadline({
  id: 'year-from-now',
  cue: /\sår/u,
  pattern: words(
    String.raw`(?<this>(?<!gång(?:er)?\s)under\s(?:resten\sav\s)?året|i\sår|innevarande\sår|(?:innan|före)\såret\s(?:är\s)?slut(?:ar)?)|(?<next>under\snästa\sår)`,
  ),
  standsAlone: true,
  read({ next }, { meeting }) {
    if (meeting === null) return { date: null, precision: 'year', year: null }
    return {
      date: `${yearOf(meeting) + (next === undefined ? 0 : 1)}-12-31`,
      precision: 'year',
      year: 'from-meeting',
    }
  },
  examples: [
    { text: '[under året]', date: '2031-12-31' },
    { text: '[under nästa år]', date: '2032-12-31' },
    { text: '[under resten av året]', date: '2031-12-31' },
    { text: '[innan året är slut]', date: '2031-12-31' },
  ],
  counterExamples: ['varje år', 'för nästa år', 'två gånger under året'],
})

/** "innan årsskiftet", "årsskiftet 2031/2032". */
export const turnOfYear = defineDeadline({
  id: 'turn-of-year',
  cue: /årsskift/u,
  pattern: words(
    String.raw`(?:årsskiftet|(?:nästkommande|kommande|nästa|instundande)\sårsskifte)(?:\s(?<year>${YEAR})(?:\s?[/–-]\s?(?:${YEAR}|\d\d))?)?`,
  ),
  standsAlone: false,
  read({ year: stated }, { meeting }) {
    if (stated !== undefined) return { date: `${stated}-12-31`, precision: 'day', year: 'stated' }
    if (meeting === null) return { date: null, precision: 'day', year: null }
    return { date: `${yearOf(meeting)}-12-31`, precision: 'day', year: 'from-meeting' }
  },
  examples: [
    { text: 'innan [årsskiftet]', date: '2031-12-31' },
    { text: 'före [årsskiftet 2032/2033]', date: '2032-12-31' },
    { text: 'senast vid [nästkommande årsskifte]', date: '2031-12-31' },
  ],
  counterExamples: ['årsskifte'],
})
