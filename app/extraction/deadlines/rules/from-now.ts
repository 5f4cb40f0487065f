import { NUMERAL, numeral, WEEKDAY, weekdayNumber } from '../date-words.ts'
import { addDays, addMonths, weekdayOf } from '../plain-date.ts'
import { defineDeadline, words } from '../rule.ts'

/**
 * "inom sex månader", "inom 14 dagar", "om två veckor", "inom ett halvår". A time that counts from something else
 * than the decision ("inom ett år från undertecknandet") has no date until that has happened.
 */
export const within = defineDeadline({
  id: 'within',
  cue: /dag|veck|månad|halvår|\sår/u,
  pattern: words(
    String.raw`(?:(?:inom|om)\s|(?=${NUMERAL}\s\p{L}{2,10}\spå\ssig))(?:(?<half>ett\soch\sett\shalvt\sår|1,5\sår)|(?<count>${NUMERAL})\s(?<unit>dag(?:ar)?|veck(?:a|or)|månad(?:er)?|halvår|halvt\sår|år))(?:\s(?:från|efter|räknat\sfrån)\s(?:och\smed\s)?(?<event>(?:det\satt|att|\p{L}+))|\s(?<then>därefter|dessförinnan|efteråt|senare))?|senast\s${NUMERAL}\s(?:dag(?:ar)?|veck(?:a|or)|månad(?:er)?)\s(?<from>därefter|efteråt|(?:efter|före)(?=\s(?!den\s\d|\d|att\s|mötet|sammanträdet)\p{L}))`,
  ),
  standsAlone: true,
  read({ half, count, unit = '', event = '', then, from }, { meeting }) {
    if (
      meeting === null ||
      then !== undefined ||
      from !== undefined ||
      (event !== '' && !/^(?:dagens|dags|beslut|idag|nu|mötet|sammanträdet)/iu.test(event))
    )
      return { date: null, precision: 'day', year: null }
    if (half !== undefined) return { date: addMonths(meeting, 18), precision: 'day', year: 'from-meeting' }
    const times = numeral(count ?? '')
    const lower = unit.toLowerCase()
    const date = lower.startsWith('dag')
      ? addDays(meeting, times)
      : lower.startsWith('veck')
        ? addDays(meeting, times * 7)
        : addMonths(meeting, times * (lower.startsWith('månad') ? 1 : lower.startsWith('halv') ? 6 : 12))
    return { date, precision: 'day', year: 'from-meeting' }
  },
  examples: [
    { text: '[inom sex månader]', date: '2032-03-10' },
    { text: '[inom 14 dagar]', date: '2031-09-24' },
    { text: '[om två veckor]', date: '2031-09-24' },
    { text: 'ges [sex veckor] på sig', date: '2031-10-22' },
    { text: '[inom ett halvår]', date: '2032-03-10' },
    { text: '[inom ett halvt år]', date: '2032-03-10' },
    { text: '[inom ett och ett halvt år]', date: '2033-03-10' },
    { text: '[inom tre månader från beslutet]', date: '2031-12-10' },
    { text: '[inom ett år från undertecknandet] av avtalet', date: null },
    { text: '[inom två veckor efter det att] yttrandet kommit in', date: null },
    { text: '[inom en vecka därefter]', date: null },
    { text: '[senast en vecka därefter]', date: null },
    { text: '[senast sex månader efter] projektets slut', date: null },
  ],
  counterExamples: ['inom ramen', 'om året'],
})

/** What is held on a weekday: "till tisdagens träning", not "om måndagens brand". */
const HELD = String.raw`(?:möte|sammanträde|träff|nämnd|styrelse|sittning|match|träning|samling|övning|fest|marknad|konsert|tävling|utbildning|kurs|städning|visning)`

/** "på torsdag", "nästa torsdag", "senast fredag", "före fredagens sittning": the first such day after the meeting. */
export const weekday = defineDeadline({
  id: 'weekday',
  cue: /dag/u,
  pattern: words(
    String.raw`(?:(?:nästkommande|kommande)\s)?(?<day>${WEEKDAY})(?!\s(?:den\s)?\d|\s(?:innan|före|efter))|(?<held>(?:mån|tis|ons|tors|fre|lör|sön)dag)ens(?=\s(?:\p{L}+\s)?\p{L}*${HELD}(?!\p{L}))`,
  ),
  standsAlone: false,
  read({ day, held }, { meeting }) {
    const number = weekdayNumber(day ?? held ?? '')
    if (meeting === null) return { date: null, precision: 'day', year: null }
    const ahead = (number - weekdayOf(meeting) + 7) % 7
    return { date: addDays(meeting, ahead === 0 ? 7 : ahead), precision: 'day', year: 'from-meeting' }
  },
  examples: [
    { text: 'på [torsdag]', date: '2031-09-11' },
    { text: 'senast [fredag]', date: '2031-09-12' },
    { text: 'senast [nästkommande måndag]', date: '2031-09-15' },
    { text: 'till [tisdagens] träning', date: '2031-09-16' },
    { text: 'på [torsdagens] extra styrelsemöte', date: '2031-09-11' },
  ],
  counterExamples: ['torsdag den 3 maj', 'måndagar', 'om måndagens brand'],
})

/** "i helgen", "till helgen", "nästa helg": the Sunday. */
export const weekend = defineDeadline({
  id: 'weekend',
  cue: /helg/u,
  pattern: words(String.raw`(?:i|till|under|över)\s(?:den\skommande\s)?helgen|(?<next>nästa)\shelg`),
  standsAlone: true,
  read({ next }, { meeting }) {
    if (meeting === null) return { date: null, precision: 'day', year: null }
    const ahead = 7 - weekdayOf(meeting) + (next === undefined ? 0 : 7)
    return { date: addDays(meeting, ahead), precision: 'day', year: 'from-meeting' }
  },
  examples: [
    { text: '[i helgen]', date: '2031-09-14' },
    { text: '[till helgen]', date: '2031-09-14' },
    { text: '[nästa helg]', date: '2031-09-21' },
  ],
  counterExamples: ['i helgdagar', 'helgerna', 'efter helgöppet'],
})

/** "imorgon", "i övermorgon". */
export const tomorrow = defineDeadline({
  id: 'tomorrow',
  cue: /morgon/u,
  pattern: words(String.raw`i\s?(?<after>över)?morgon`),
  standsAlone: true,
  read({ after }, { meeting }) {
    if (meeting === null) return { date: null, precision: 'day', year: null }
    return { date: addDays(meeting, after === undefined ? 1 : 2), precision: 'day', year: 'from-meeting' }
  },
  examples: [
    { text: '[imorgon]', date: '2031-09-11' },
    { text: '[i övermorgon]', date: '2031-09-12' },
  ],
  counterExamples: ['morgonmöte'],
})

/** "i kväll", "redan i dag": the day of the meeting, after it. */
export const tonight = defineDeadline({
  id: 'tonight',
  cue: /kväll|eftermiddag|i\s?dag/u,
  pattern: words(String.raw`i\s?kväll|i\seftermiddag|(?:redan|senare)\si\s?dag`),
  standsAlone: true,
  read: (_, { meeting }) => ({
    date: meeting,
    precision: 'day',
    year: meeting === null ? null : 'from-meeting',
  }),
  examples: [
    { text: 'betalar [i kväll]', date: '2031-09-10' },
    { text: 'ringer [redan idag]', date: '2031-09-10' },
  ],
  counterExamples: ['idag', 'kvällsmöte'],
})
