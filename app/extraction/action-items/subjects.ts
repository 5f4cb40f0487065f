import { isEachOne, isFirstName, isTeam, looksLikeName, namesActor } from '../language/actors.ts'
import type { TokenRange } from '../language/clause.ts'
import { COORDINATOR, DETERMINER, PREPOSITION, PRONOUN, isA } from '../language/word-classes.ts'
import { isPluralRole, roleOf } from '../owners/role-words.ts'
import type { Sentence } from './sentence.ts'

/**
 * Who is subject: somebody certainly named (a known first name, initials, a handle, "hon"), somebody whose word looks
 * like a name, an office, the speakers themselves, or a body.
 */
export type SubjectKind = 'named' | 'perhaps-named' | 'role' | 'we' | 'body'

/** "Varje kommun", "respektive förening". */
const EACH = /^(?:varje|respektive|vardera|alla|samtliga|övriga|berörda)$/u
const PERSONAL = new Set(['han', 'hon', 'hen', 'alla', 'övriga', 'samtliga', 'båda'])
const SPEAKERS = new Set(['vi', 'jag', 'man'])

/** What kind of actor a phrase names, or null where it names none. */
export function subjectKind(sentence: Sentence, range: TokenRange): SubjectKind | null {
  const { tokens } = sentence
  const first = tokens[range.from]
  if (first === undefined) return null
  if (range.to - range.from === 1) {
    if (PERSONAL.has(first.lower)) return 'named'
    if (SPEAKERS.has(first.lower)) return 'we'
  }
  if (isEachOne(tokens, range)) return 'named'
  // "en arbetsgrupp bestående av Siv och Olle": those.
  const members = tokens.findIndex(
    ({ lower }, at) => at > range.from && at < range.to && lower === 'bestående',
  )
  if (members > 0 && tokens[members + 1]?.lower === 'av')
    return subjectKind(sentence, { from: members + 2, to: range.to }) ?? 'body'
  const people = peopleOf(sentence, range)
  if (people.length > 0 && people.every((one) => isKnown(sentence, one))) return 'named'
  const some = people.length > 1 && people.some((one) => isKnown(sentence, one))
  if (some && people.every((one) => isKnown(sentence, one) || isOffice(sentence, one))) return 'named'
  if (some && looksLikeName(tokens, range, sentence.setting.names)) return 'named'
  // "…, Essan och Sören svarar": inside a sentence a capital makes a name of any word beside one.
  if (some && range.from > 0 && people.every((one) => isKnown(sentence, one) || isOneCapital(sentence, one)))
    return 'named'
  // "samtliga nämnder", "samtliga helägda bolag"
  const described = range.to - range.from === 3 && tokens[range.from + 1]?.lower.endsWith('a') === true
  if (EACH.test(first.lower) && (described || range.to - range.from === 2)) return 'body'
  if (!namesActor(tokens, range, sentence.setting.names)) return isOffice(sentence, range) ? 'role' : null
  // A class or a team acts as whoever answers for it.
  if (isOffice(sentence, range) || isTeam(tokens[range.to - 1] ?? first)) return 'role'
  const words = tokens.slice(range.from, range.to).filter((token) => token.kind === 'word')
  if (isA(first, PRONOUN | DETERMINER)) return 'body'
  return words.every((word) => word.capital || isA(word, COORDINATOR)) &&
    !/(?:en|et|na|skolan)$/u.test(first.lower)
    ? 'perhaps-named'
    : 'body'
}

const WHERE = /^(?:på|från|i|hos|vid)$/u
/** "från den tekniska förvaltningen". */
const LONGEST_PLACE = 4

/** "Olle Ek (S) och Eva" parted; brackets are left out. */
function peopleOf({ tokens }: Sentence, range: TokenRange): TokenRange[] {
  const people: TokenRange[] = []
  let from = range.from
  for (let at = range.from; at < range.to; at++) {
    const token = tokens[at]
    const parts =
      ((token?.lower === 'och' || token?.lower === 'samt') && tokens[at - 1]?.text.endsWith('-') !== true) ||
      token?.lower === 'plus' ||
      token?.text === ',' ||
      (token?.kind === 'sign' && '/+&'.includes(token.text))
    if (parts || token?.text === '(') people.push({ from, to: at })
    if (parts || token?.text === ')') from = at + 1
  }
  if (from < range.to) people.push({ from, to: range.to })
  return people.filter(({ from: start, to }) => to > start)
}

/** A known first name, initials of the attendance list or a handle; a title may stand before the name. */
function isKnown({ tokens, setting }: Sentence, person: TokenRange): boolean {
  const words = tokens.slice(person.from, person.to)
  // "han och Gustav"
  if (words.length === 1 && /^(?:han|hon|hen|jag)$/u.test(words[0]?.lower ?? '')) return true
  const name = words.findIndex((word) => word.capital && isFirstName(word.text, setting.names))
  if (words[0]?.text.startsWith('@')) return true
  // "Kommunalrådet Eskil Törn": an office and two words in capitals.
  if (name < 0)
    return words.length > 2 && roleOf(words[0]?.lower ?? '') !== null && words.every(({ capital }) => capital)
  const after = words.slice(name + 1)
  // "Anders på IT", "Siv från kansliet": where he belongs.
  const place = after.findIndex(({ lower }) => WHERE.test(lower))
  const rest = place >= 0 && after.length - place <= LONGEST_PLACE ? after.slice(0, place) : after
  // "kommunstyrelsens ordförande Siv Ask": whose office it is stands before it.
  const titled = words
    .slice(0, name)
    .every(
      ({ kind, lower }, at) =>
        kind === 'word' && (roleOf(lower) !== null || (at < name - 1 && lower.endsWith('s'))),
    )
  return (
    (name === 0 || titled) &&
    rest.length < 4 &&
    rest.every((word) => word.capital || /^(?:af|av|von|de)$/u.test(word.lower))
  )
}

const isOneCapital = ({ tokens }: Sentence, { from, to }: TokenRange): boolean =>
  to - from === 1 && tokens[from]?.capital === true

/** "Kommundirektören", "Hälso- och sjukvårdsdirektören", "enhetschefen för hemtjänsten". */
function isOffice({ tokens }: Sentence, range: TokenRange): boolean {
  const words = tokens.slice(range.from, range.to)
  const end = words.findIndex((word) => (word.kind !== 'word' && word.text !== '-') || isA(word, PREPOSITION))
  const heads = end < 0 ? words : words.slice(0, end)
  const head = heads.at(-1)
  return head !== undefined && (roleOf(head.lower) !== null || isPluralRole(head.lower))
}
