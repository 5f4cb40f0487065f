import { namesActor } from '../../language/actors.ts'
import { latin } from '../../language/latin.ts'
import { tokenize } from '../../language/token.ts'
import { readOwners, type People } from '../../owners/read-owners.ts'
import { definiteOf } from '../deliverables.ts'
import { impliedBy, type ItemOwner, type SectionItem } from '../section-item.ts'
import type { Refiner } from './index.ts'

/** "Siv gör det", "Siv ansvarar för detta", "Det sköter Siv": nothing but who does what stands before. */
const WHO = latin(
  /^(?:det(?:ta)?\s(?:gör|sköter|ordnar|fixar|tar|ansvarar)\s[^.,;]{2,60}|[^.,;]{2,60}\s(?:ansvarar|sköter|ordnar|fixar|håller|ser|gör|tar|har|sammanställer|skickar|skriver|förbereder|bevakar|följer|verkställer|åtar\ssig|tar\spå\ssig)(?:\s[^.,;]{0,30}?(?:det|detta|den|dem|dom|dessa|saken|uppgiften|arbetet))?(?:\s(?:vidare|upp|ut|ihop))?)\.?$/iu,
)
/** "Förvaltningschefen ansvarar för översynen". */
const ANSWERS = latin(/\s(?:ansvarar\sför|håller\si|sköter|har\sansvaret\sför)\s(?<thing>\p{L}+)\.?$/iu)
/** "En översyn görs under våren, ansvarig Siv", "…; det faller på Siv": at the end of the duty itself. */
const AT_END = latin(
  /(?:;\s(?:det(?:ta)?|(?:det\s)?(?:arbetet|ansvaret|uppdraget|jobbet)|(?:den\s)?uppgiften)\s(?:faller|ligger|vilar|landar|läggs)\s(?:på|hos)\s(?<falls>\p{L}[^.;:(),]{1,50})|[,(–]\s?ansvariga?(?:\s?:|\sär)?\s(?<after>\p{L}[^.;:()]{1,70})\)?|,\sdet(?:ta)?\s(?:gör|sköter|ordnar|fixar|ombesörjer)\s(?<last>\p{L}[^.;:(),]{1,50})|[,;–]\s(?<before>\p{L}[^.;:(),]{1,50})\s(?:(?:fixar|ordnar|sköter|gör)(?:\sdet(?:ta)?)?|ansvarar|(?:är|blir)\sansvariga?|tar\s(?:hand\som\s)?det(?:ta)?))\.?$/iu,
)

/**
 * "Lokalen ska städas före den 1 maj. Siv gör det.", "En översyn görs under våren, ansvarig Siv": a duty whose clause names
 * nobody, and beside it who does it. One item, quoted with both sentences, unless the two name different times.
 */
export const takenOn: Refiner = (items, people) => {
  const taken = new Set<SectionItem>()
  const merged = items.map((item, index) => {
    const { kind, rule } = item.first.found
    // What a body asks for is written by somebody, a report told by who had the assignment.
    if (item.owners.length > 0 || (kind === 'report' && rule !== 'ask-report') || taken.has(item)) return item
    const own = answerableIn(AT_END.exec(item.placed.sentence.text)?.groups ?? {}, people)
    if (own.length > 0) return { ...item, owners: own }
    const next = items[index + 1]
    const beside = next !== undefined && isRightAfter(item, next) ? next : undefined
    if (beside !== undefined && isMadeBy(item, beside)) {
      const made = { ...item, owners: impliedBy({ rule: 'pronoun' }, beside.owners) }
      if (!isOneWith(item, beside)) return made
      taken.add(beside)
      const due = beside.duties.find((one) => one.due !== null)?.due ?? null
      return {
        ...made,
        placed: {
          ...item.placed,
          quoted: { start: item.placed.quoted.start, end: beside.placed.quoted.end },
        },
        ...(due === null ? {} : { told: { placed: beside.placed, due } }),
      }
    }
    if (beside === undefined || !isTakenOn(item, beside)) return item
    const owners = impliedBy({ rule: 'pronoun' }, beside.owners)
    taken.add(beside)
    const quoted = { start: item.placed.quoted.start, end: beside.placed.quoted.end }
    return { ...item, owners, placed: { ...item.placed, quoted } }
  })
  return taken.size === 0 ? merged : merged.filter((_, index) => !taken.has(items[index] as SectionItem))
}

/** Those whom such a note names, where they are people or offices all. */
function answerableIn(
  { before, after, last, falls }: Readonly<Record<string, string | undefined>>,
  people: People,
): readonly ItemOwner[] {
  const words = before ?? after ?? last ?? falls
  if (words === undefined) return []
  const tokens = tokenize(words)
  const all = { from: 0, to: tokens.length }
  const owners = readOwners(tokens, all, people)
  return owners.every(({ kind }) => kind === 'person' || kind === 'role') ||
    namesActor(tokens, all, people.names)
    ? impliedBy({ rule: 'pronoun' }, owners)
    : []
}

const isRightAfter = ({ placed }: SectionItem, next: SectionItem): boolean =>
  next.placed.passage === placed.passage &&
  placed.passage.text.slice(placed.span.end, next.placed.span.start).trim() === ''

function isTakenOn(what: SectionItem, who: SectionItem): boolean {
  if (who.owners.length === 0 || who.duties.some(({ due, every }) => due !== null || every !== null))
    return false
  const { text } = who.placed.sentence
  // "Vi ska utöka med ett pass. Siv åtar sig det.": without a time two careful readers find two.
  if (what.duties.every(({ due }) => due?.date == null)) return false
  return tellsWho(text) || answersFor(text, what)
}

/** "En översyn ska göras. Översynen görs av kulturchefen", "Uppgiften ges till Siv": who makes what the sentence before names. */
const MAKES = latin(
  /^(?:(?<thing>\p{L}+)\s(?:görs|utförs|genomförs|sköts|leds|samordnas|upprättas|sammanställs|skrivs|tas\sfram)\sav\s|(?:uppgiften|uppdraget|arbetet)\s(?:ges|går|lämnas|läggs|utförs|görs|anförtros)\s)/iu,
)

function isMadeBy({ placed: { sentence } }: SectionItem, { owners, placed }: SectionItem): boolean {
  const match = owners.length === 0 ? null : MAKES.exec(placed.sentence.text)
  if (match === null) return false
  const thing = match.groups?.thing?.toLowerCase()
  return (
    thing === undefined ||
    sentence.tokens.some(({ lower }) => definiteOf(thing, lower) || isOfVerb(thing, lower))
  )
}

/** "kontrolleras" and "kontrollen", "inventeras" and "inventeringen". */
const isOfVerb = (thing: string, verb: string): boolean =>
  verb.length > SHORTEST_STEM && verb.endsWith('s') && thing.startsWith(verb.slice(0, SHORTEST_STEM))
const SHORTEST_STEM = 6

/** Whether the two say one thing: no two times, and nothing told to a body or again and again beside. */
const isOneWith = (item: SectionItem, beside: SectionItem): boolean =>
  beside.duties.every(({ every, reportTo }) => every === null && reportTo === null) &&
  (item.first.due === null || beside.first.due === null)

export const tellsWho = (text: string): boolean => WHO.test(text)

function answersFor(text: string, { placed: { sentence } }: SectionItem): boolean {
  const thing = ANSWERS.exec(text)?.groups?.thing?.toLowerCase()
  return (
    thing !== undefined && sentence.tokens.some(({ lower }) => lower === thing || definiteOf(thing, lower))
  )
}
