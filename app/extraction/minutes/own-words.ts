import { latin } from '../language/latin.ts'
import type { TextLine } from './text-line.ts'

/** Nouns for those who meet, stem and definite form; "grupp", "råd" and the like are known as bodies by themselves. */
const GATHERINGS = new Map(
  `kollegi:kollegiet krets:kretsen panel:panelen forum:forumet team:teamet samråd:samrådet sällskap:sällskapet kapit:kapitlet
  sektion:sektionen division:divisionen avdelning:avdelningen distrikt:distriktet församling:församlingen konvent:konventet
  parlament:parlamentet kommission:kommissionen konsorti:konsortiet partnerskap:partnerskapet akademi:akademin kår:kåren
  ledning:ledningen byalag:byalaget jaktlag:jaktlaget arbetslag:arbetslaget stiftelse:stiftelsen loge:logen`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
)
const GATHERING = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?!teams(?!\p{L}))(?<before>\p{L}*?)(?<stem>${[...GATHERINGS.keys()].join('|')})(?:um|et|let|el|en|n)?s?(?:[es]?(?:möte|sammanträde|protokoll|träff)\p{L}*)?(?!\p{L})`,
    'giu',
  ),
)
/** "Kommundirektörerna i Ådalen", "Kultursekreterarna". */
const COLLEAGUES = latin(
  /^(?:nätverket\s)?(?<who>\p{L}{3,}(?:direktörerna|cheferna|sekreterarna|strategerna|samordnarna|ledarna|rektorerna))(?!\p{L})/iu,
)
/** "kapitelstyrelsens möte": a board or a group is the one that met where the head says whose meeting it was. */
const WHOSE_MEETING = latin(
  /(?<!\p{L})(?<who>\p{L}*(?:styrelsen|gruppen|kommittén|utskottet|nämnden|rådet|beredningen|direktionen|presidiet|delegationen))s\s(?:\p{L}+\s)?(?:möte|sammanträde)(?!\p{L})/giu,
)
/** "LAG-sammanträde", "Protokoll LAG Norra Bygden", "FSG-möte": the letters that those who met go by. */
const LETTERS = latin(
  /(?<!\p{L})(?<letters>\p{Lu}{2,5})(?=-(?:sammanträde|möte|träff|styrelse)\p{L}*)|(?<=^(?:\d{1,3}\s)?(?:\p{Lu}\s)?(?:[Mm]ötes|[Ss]tyrelse)?[Pp]rotokoll\s(?:från\s|för\s)?)(?<named>\p{Lu}{3,5})(?=\s\p{L})/gu,
)
/** "Kommundirektörsmöte": those who hold the office met. */
const OFFICE_MEETING = latin(
  /(?<!\p{L})(?<who>\p{L}{3,}(?:direktör|chef|rektor))s(?:möte|träff|grupp|nätverk|kollegium)\p{L}*/giu,
)
const SHORT = latin(/(?<name>\p{L}[^()]{6,80})\((?<letters>\p{Lu}\p{L}{0,2}\p{Lu}{1,4})\)/gu)
/** Lines of the head that tell where and when, and sentences. */
const OTHER = latin(/^(?:plats|tid|datum|lokal|rum|när|var)(?!\p{L})|^\p{L}+:\s|[.!?]$/iu)
/** Where an item begins, or the list of those who were there. */
const ITEM = latin(/^(?:§|\d{1,2}[.)]\s|\d{1,2}\s+\p{Lu})/u)
const PEOPLE = latin(
  /^(?:närvarande|beslutande|ledamöter|deltagare|medverkande|övriga|från|frånvarande|här|justera)/iu,
)
const HEAD = 12

/**
 * The words by which those who met go in the head of their minutes, in lower case and as one speaks of them:
 * "Protokoll från revisorskollegiets möte" gives "revisorskollegiet", "Kommundirektörerna i Ådalen (KDÅ)" "kdå" too.
 */
export function readOwnWords(head: readonly TextLine[]): string[] {
  const named = abovePeople(head).filter(({ label }) => !OTHER.test(label))
  return [...new Set(named.flatMap(({ label }) => wordsIn(label.split(/\t|\s{3,}/u))))]
}

/** The first lines, as far as the list of those who were there. */
export function abovePeople(head: readonly TextLine[]): TextLine[] {
  const end = head.findIndex(({ label }) => ITEM.test(label) || PEOPLE.test(label))
  return head.slice(0, Math.min(HEAD, end < 0 ? HEAD : end))
}

/** Whether the words name a gathering that is none of the usual bodies: a forum, a panel, the chiefs of something. */
export const namesGathering = (words: string): boolean =>
  words.search(GATHERING) >= 0 || COLLEAGUES.test(words)

const wordsIn = (cells: readonly string[]): string[] =>
  cells
    .flatMap((cell) => [
      ...[...cell.matchAll(GATHERING)].flatMap(({ groups }) => {
        const word = GATHERINGS.get(groups?.stem?.toLowerCase() ?? '') ?? ''
        return [`${groups?.before ?? ''}${word}`, word]
      }),
      ...[...cell.matchAll(WHOSE_MEETING)].map(({ groups }) => groups?.who ?? ''),
      ...[...cell.matchAll(LETTERS)].map(({ groups }) => groups?.letters ?? groups?.named ?? ''),
      ...[...cell.matchAll(OFFICE_MEETING)].map(({ groups }) => `${groups?.who ?? ''}erna`),
      ...(COLLEAGUES.exec(cell)?.groups?.who?.split(' ') ?? []),
      ...[...cell.matchAll(SHORT)].flatMap(({ groups }) =>
        shortens(groups?.letters ?? '', groups?.name ?? '') ? [groups?.letters ?? ''] : [],
      ),
    ])
    .map((word) => word.toLowerCase())

/** The letters stand in the name in their order, the first at the beginning of a word: a party behind somebody's name does not. */
function shortens(letters: string, name: string): boolean {
  const own = letters.toLowerCase()
  const words = name.trim().toLowerCase().split(/\s+/u)
  return own.length > 2 && words.some((_, at) => holds(words.slice(at).join(' '), own))
}

function holds(words: string, letters: string): boolean {
  if (!words.startsWith(letters.charAt(0))) return false
  let at = 0
  for (const letter of letters) {
    at = words.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
