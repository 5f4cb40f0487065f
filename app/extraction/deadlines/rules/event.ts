import { NUMERAL, numeral } from '../date-words.ts'
import { addDays, addMonths } from '../plain-date.ts'
import { defineDeadline, words } from '../rule.ts'

/** What is held on a day that the minutes tell elsewhere, in the definite form. */
const HEADS = String.raw`(?:festen|festivalen|firandet|cupen|turneringen|loppisen|marknaden|mässan|konferensen|seminariet|workshopen|kursen|lägret|resan|utflykten|vandringen|konserten|utställningen|invigningen|jubileet|tävlingen|eventet|evenemanget|arrangemanget|övningen|studiebesöket|auktionen|avslutningen|premiären|föreläsningen)`
const EVENT = String.raw`(?:\p{L}*${HEADS}|(?!(?:mån|tis|ons|tors|fre|lör|sön|var|hel)dagen)\p{L}{3,}dagen|\p{L}{4,}kvällen|(?:ombuds|informations|medlems|föräldra|upptakts|uppstarts|boende|samråds|dialog|frukost)mötet)`
/** "anmäler oss till kursen", "en inbjudan till festen": where to, not by when. */
const WHERE_TO = String.raw`(?<!(?:anmäl|bjud|inbjud|kall|åk|res|välkomn|gå|kom)\p{L}*\s(?:\p{L}+\s){0,3})(?<!(?:inbjudan|kallelse|anmälan|förslag|program|biljetter|inbjudningar)\s)`

/** "till städdagen", "en vecka före workshopen", "två veckor efter eventet": the day that the minutes tell of it; unread where they do not. */
export const event = defineDeadline({
  id: 'event',
  cue: new RegExp(String.raw`${HEADS}|dagen|kvällen|mötet`, 'u'),
  pattern: words(
    String.raw`(?:före|innan|inför|på|vid|${WHERE_TO}till)\s(?<name>${EVENT})|(?:senast\s|inom\s)?(?<count>${NUMERAL})\s(?<unit>dag(?:ar)?|veck(?:a|or)|månad(?:er)?)\sefter\s(?<after>${EVENT})`,
  ),
  standsAlone: true,
  read({ name, count = '', unit = '', after }, { event: dayOf }) {
    const day = dayOf?.(name ?? after ?? '') ?? null
    if (day === null) return null
    if (after === undefined) return { date: day, precision: 'day', year: 'from-meeting' }
    const times = numeral(count)
    const date = unit.startsWith('m')
      ? addMonths(day, times)
      : addDays(day, times * (unit.startsWith('v') ? 7 : 1))
    return { date, precision: 'day', year: 'from-meeting' }
  },
  examples: [],
  counterExamples: ['till städdagen', 'före konferensen', 'på måndagen'],
})
