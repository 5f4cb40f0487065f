import type { Span } from '../span.ts'
import { ASSIGNMENT, DONE, MATTER, REPORT_BACK } from './closing-words.ts'
import { latin } from '../language/latin.ts'

// "uppdraget att se över avgifterna slutfört": what stands between the noun and what is said of it.
const NAMED = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?:${REPORT_BACK}|${ASSIGNMENT}|${MATTER}|arbetet)[,:]?\s(?:(?:till|åt)\s\p{L}+\s)?(?:(?:(?:i|från|enligt)\s[^.;]{0,40}?\d|(?:den\s)?(?:20\d\d-\d\d-\d\d|\d{1,2}\s\p{L}+\s20\d\d)(?:,?\s§\s?\d+)?)[,)]?\s)?(?<lead>att|om|av|gällande|avseende|angående|kring|rörande|för|från(?!\s(?:den\s)?(?:\d|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våren|hösten|förra|i\s))|med)\s(?<words>[^.;]{3,240})`,
    'iu',
  ),
)
const SAID_OF_IT = latin(
  new RegExp(
    String.raw`[,\s]+(?:(?:är|anses|förklaras|bedöms|betraktas|ses|var|vara|som|för|har|får|ska|kan|därmed|härmed|nu|helt)\s)*(?:${DONE}|godkänns|läggs\still|noteras|avskrivs|stryks|återkallas|upphävs|upphör|avförs|utgår|tas\sbort|läggs\sned|till\shandlingarna)(?!\p{L}).*$`,
    'isu',
  ),
)
/** What follows the matter and is no part of it. */
const AFTERWARDS = latin(
  /[,\s]+(?:och|samt)\s(?:att|lägger|anser|avskriver|ger|uppdrar|förklarar|tackar|noterar)(?!\p{L}).*$/isu,
)
const WHEN_GIVEN = latin(
  /[,\s(]*(?:från\s|enligt\s)?(?:som\s)?(?:den\s)?(?:20\d\d-\d\d-\d\d|\d{1,2}\s\p{L}+\s20\d\d|§\s?\d+).*$/su,
)

const ONLY_THAT_IT_IS_ONE = latin(/^(?:\p{L}+s\s)?\p{L}*uppdrag(?:et|en)?(?:\s(?:i|från|enligt))?$/iu)

/** The words of the sentence that name what is ended, without its verb; null where it only says "uppdraget". */
export function readMatter(text: string): { words: string; span: Span } | null {
  const match = NAMED.exec(text)
  const words = match?.groups?.words
  if (match === null || words === undefined) return null
  const bare = words
    .replace(SAID_OF_IT, '')
    .replace(AFTERWARDS, '')
    .replace(WHEN_GIVEN, '')
    .replace(/[\s,:–-]+$/u, '')
  if (!/\p{L}{4}/u.test(bare) || ONLY_THAT_IT_IS_ONE.test(bare)) return null
  const start = match.index + match[0].length - words.length
  return { words: bare, span: { start, end: start + bare.length } }
}
