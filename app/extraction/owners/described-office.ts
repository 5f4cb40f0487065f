import type { TokenRange } from '../language/clause.ts'
import { latin } from '../language/latin.ts'
import { finiteReading } from '../language/sentence-reader.ts'
import type { Token } from '../language/token.ts'
import { ADVERB, isA } from '../language/word-classes.ts'
import { FIRST_NAMES } from './first-names.ts'
import { isPluralRole, roleOf } from './role-words.ts'

/** What is done with a matter that is handed to somebody: "till avfallschefen för besvarande" names no office. */
const DONE_WITH = latin(
  /^(?:att|vidare|fortsatt|besvarande|beredning|handläggning|åtgärd(?:er)?|utredning|verkställighet|hantering|översyn|genomförande|kännedom|yttrande|granskning|underskrift|diskussion|dialog|samråd|beslut|godkännande|påskrift|publicering|avstämning|den|det|en|ett|sin|sitt|sina)$/u,
)
/** Where somebody works, as a single word in the definite form. */
const PLACE = latin(
  /(?:tjänsten|vården|omsorgen|skolan|skolorna|enheten|avdelningen|förvaltningen|kontoret|sektorn|området|verksamheten|biblioteket|hemmet|gården|huset|lasarettet|kommunen|regionen|förbundet|staben)$/u,
)
/** A body that may stand beside an office as another owner, not as what the office is for. */
const BODY = latin(
  /(?:förvaltningen|kontoret|nämnden|utskottet|styrelsen|kansliet|presidiet|gruppen|bolaget)$/u,
)
/** A body that is named by its field: "nämnden för teknik och service". */
const OF_A_FIELD = latin(
  /^\p{L}*(?:nämnden|utskottet|rådet|förvaltningen|avdelningen|enheten|sektorn|sektionen|kontoret|kommittén|beredningen|delegationen)$/u,
)
/** What is done with a matter is named by such a word; of fields few are. */
const DOING = /(?:ning|ande|ende|else)(?:en|et)?$/u
const FIELD =
  /(?:utbildning|bildning|planering|byggnad|räddning|forskning|försörjning|näring|lärande|boende)$/u
const ENDS = new Set(
  'att som med till av enligt under senast genom från via om efter innan inför inom vid på i tillsammans utan snarast skyndsamt omgående'.split(
    ' ',
  ),
)
const OPENS = new Set(['för', 'på', 'vid', 'inom', 'i'])
const JOINS = new Set(['och', 'samt', 'jämte'])

/** A description has at most so many words. */
const LONGEST = 9

/**
 * Where the description of an office ends that the preposition at `at` begins: "chefen för barn och unga", "rektorn på
 * Norrskolan", "enhetscheferna inom hemtjänsten". Null where none begins there.
 */
export function endOfDescription(tokens: readonly Token[], at: number, until: number): number | null {
  const preposition = tokens[at]?.lower ?? ''
  if (!OPENS.has(preposition)) return null
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || at + 1 >= until || DONE_WITH.test(next.lower)) return null
  const office = tokens[at - 1]?.lower ?? ''
  if (roleOf(office) === null && !isPluralRole(office) && !isOfField(tokens, at)) return null
  if (preposition === 'i') {
    if (!next.capital) return null
    return isPluralRole(office) ? endOfAllPlaces(tokens, at + 1, until) : endOfPlaces(tokens, at + 1, until)
  }
  if (preposition !== 'för')
    return next.capital || PLACE.test(next.lower) ? endOfName(tokens, at + 1, until) : null
  let end = at + 1
  while (end < until && end < at + LONGEST && goesOn(tokens, end, until)) end++
  return end
}

/** "nämnden för arbete och välfärd", not "nämnden för prövning". */
function isOfField(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (tokens[at]?.lower !== 'för' || next === undefined || next.infinitive !== null) return false
  return OF_A_FIELD.test(tokens[at - 1]?.lower ?? '') && (!DOING.test(next.lower) || FIELD.test(next.lower))
}

/** "Holmnäs", "Norra Berga och Tallmo". */
function endOfPlaces(tokens: readonly Token[], from: number, until: number): number {
  const end = endOfName(tokens, from, until)
  const another = JOINS.has(tokens[end]?.lower ?? '') && tokens[end + 1]?.capital === true && end + 1 < until
  return another && !isAnotherOwner(tokens, end) ? end + 2 : end
}

/** "cheferna i Holmnäs, Tallmo och Norra Berga": of several holders all the places, where "och" leads to the last. */
function endOfAllPlaces(tokens: readonly Token[], from: number, until: number): number {
  let end = endOfName(tokens, from, until)
  while (tokens[end]?.text === ',' && isPlace(tokens, end + 1) && end + 1 < until)
    end = endOfName(tokens, end + 1, until)
  const last = JOINS.has(tokens[end]?.lower ?? '') && isPlace(tokens, end + 1) && end + 1 < until
  return last ? endOfName(tokens, end + 1, until) : endOfPlaces(tokens, from, until)
}

/** A word or two in capitals, none of them a first name. */
const isPlace = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && !FIRST_NAMES.has(tokens[at].lower)

/** "Norrskolan", "Norra Almskolan". */
function endOfName(tokens: readonly Token[], from: number, until: number): number {
  let end = from + 1
  while (end < until && tokens[from]?.capital === true && tokens[end]?.capital === true) end++
  return end
}

function goesOn(tokens: readonly Token[], at: number, until: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  // "rektorerna för årskurs 7–9".
  if (token.kind === 'number' || token.text === '–')
    return tokens
      .slice(Math.max(0, at - 3), at)
      .some(({ lower }) => /^(?:årskurs(?:erna)?|åk|skolår)$/u.test(lower))
  if (token.kind === 'sign') return token.text === '&' || token.text === '-'
  if (ENDS.has(token.lower) || (isA(token, ADVERB) && !JOINS.has(token.lower))) return false
  if (!JOINS.has(token.lower)) return finiteReading(tokens, at) === null || token.capital
  return at + 1 < until && !isAnotherOwner(tokens, at)
}

/** Whether "och" leads to somebody else: "för äldreomsorg och Karin Ek", "för barn och unga samt kommunstrategen". */
export function isAnotherOwner(tokens: readonly Token[], join: number): boolean {
  const before = tokens[join - 1]
  const next = tokens[join + 1]
  if (next === undefined || before?.text === '-' || before?.text.endsWith('-') === true) return false
  if (next.capital && tokens[join + 2]?.capital === true) return true
  if (roleOf(next.lower) !== null || isPluralRole(next.lower)) return true
  const phrase = tokens.slice(join + 1, join + 3).filter(({ kind }) => kind === 'word')
  if (phrase.some(({ lower }) => BODY.test(lower)) && !BODY.test(before?.lower ?? '')) return true
  return next.capital && before?.capital === false
}

/** Whether the comma at `at` parts a list of owners, "kommunchefen, tekniska nämnden och Karin", rather than opens a description. */
export function listsOwners(tokens: readonly Token[], at: number, until: number): boolean {
  if (!beginsOwner(tokens, at + 1, isOfficeWord(tokens[at - 1]))) return false
  for (let next = at + 1; next < Math.min(until, at + LONGEST); next++) {
    const token = tokens[next]
    if (token?.text === ',') return listsOwners(tokens, next, until)
    if (JOINS.has(token?.lower ?? '') && tokens[next - 1]?.text !== '-')
      return next + 1 < until && beginsOwner(tokens, next + 1, true)
  }
  return false
}

const isOfficeWord = (token: Token | undefined): boolean =>
  token !== undefined && (roleOf(token.lower) !== null || isPluralRole(token.lower))

const RANK = /^(?:vice|andre|förste|[12]:e|tf|biträdande|tillförordnad|ställföreträdande)$/u

/** After a name an office in its dictionary form says what that person is. */
function beginsOwner(tokens: readonly Token[], at: number, afterOffice: boolean): boolean {
  const first = tokens[at]
  if (first === undefined || (first.kind !== 'word' && !RANK.test(first.text))) return false
  // "vice ordföranden", "2:e vice ordföranden": another of the same office.
  if (RANK.test(first.lower)) return isOfficeWord(tokens[at + 1]) || RANK.test(tokens[at + 1]?.lower ?? '')
  if (isOfficeWord(first)) return afterOffice || roleOf(first.lower) !== first.lower
  return (
    first.capital ||
    tokens[at + 1]?.text === '-' ||
    [first, tokens[at + 1]].some((token) => BODY.test(token?.lower ?? ''))
  )
}

/** The last word of the office itself in a part that may go on with a description. */
export function headOfOffice(tokens: readonly Token[], part: TokenRange): number {
  for (let at = part.from + 1; at < part.to; at++)
    if (endOfDescription(tokens, at, part.to) !== null) return at - 1
  return isBareOffice(tokens, part) ? part.from : part.to - 1
}

/** "enhetschefen fritid", "verksamhetschef IFO": where he is chief, without a preposition. */
function isBareOffice(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const place = tokens.slice(from + 1, to)
  return (
    /(?:chef(?:en)?|direktör(?:en)?|ledare(?:n)?|samordnare(?:n)?|strateg(?:en)?)$/u.test(
      tokens[from]?.lower ?? '',
    ) &&
    place.length > 0 &&
    place.length < 3 &&
    place.every(
      ({ kind, lower, text }) =>
        kind === 'word' && roleOf(lower) === null && (text === lower || /^\p{Lu}{2,5}$/u.test(text)),
    )
  )
}
