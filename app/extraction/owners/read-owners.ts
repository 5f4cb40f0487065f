import type { Attendee, OwnerKind } from '../extraction.ts'
import { isFirstName, looksLikeName } from '../language/actors.ts'
import type { TokenRange } from '../language/clause.ts'
import { textOf } from '../language/clause.ts'
import type { Token } from '../language/token.ts'
import type { Span } from '../span.ts'
import type { Nearby } from './nearby.ts'
import { headOfOffice } from './described-office.ts'
import { ownerParts } from './owner-parts.ts'
import { resolvePerson } from './resolve-person.ts'
import { isPluralRole, roleOf, strongForm } from './role-words.ts'

/** An owner as the words name it; the span is in the sentence. */
export type NamedOwner = Readonly<{ name: string; kind: OwnerKind; span: Span; rule: string }>

/** What the words around the sentence know: who was there, and the full names that the section mentions. */
export type People = Readonly<{ attendance: readonly Attendee[]; names: ReadonlySet<string>; nearby: Nearby }>

const PRONOUNS = new Set(
  'vi jag man ni du han hon hen de dem den det denna detta dessa sig en ett'.split(' '),
)

/** The owners that a phrase names, in order; none where it only has pronouns. */
export function readOwners(tokens: readonly Token[], phrase: TokenRange, people: People): NamedOwner[] {
  return ownerParts(tokens, phrase).flatMap((part) => readOwner(tokens, part, people) ?? [])
}

function readOwner(tokens: readonly Token[], part: TokenRange, people: People): NamedOwner | null {
  const first = tokens[part.from]
  const last = tokens[part.to - 1]
  if (first === undefined || last === undefined) return null
  const span = { start: first.start, end: last.end }
  const name = textOf(tokens, part)
  const alone = part.to - part.from === 1
  if (alone && PRONOUNS.has(first.lower)) return null
  if (name.startsWith('@')) {
    return {
      name: resolvePerson(name, people.attendance, people.nearby) ?? name,
      kind: 'person',
      span,
      rule: 'handle',
    }
  }
  const firm = firmIn(tokens, part, people.names)
  if (firm !== null) return { name: textOf(tokens, firm), kind: 'body', span, rule: 'body' }
  const person = personIn(tokens, part, people.names)
  if (person) {
    const written = textOf(tokens, person)
    const resolved = resolvePerson(written, people.attendance, people.nearby)
    if (resolved !== null) return { name: resolved, kind: 'person', span, rule: 'attendance' }
    if (person.to - person.from > 1) return { name: written, kind: 'person', span, rule: 'name' }
  }
  const at = headOfOffice(tokens, part)
  const head = tokens[at] ?? last
  const role = roleOf(head.lower)
  const plural = isPluralRole(head.lower) && role === null
  if (role !== null && !plural) {
    const before =
      at > part.from ? `${withoutDeterminer(tokens, { from: part.from, to: at })} `.trimStart() : ''
    const described = at + 1 < part.to ? ` ${textOf(tokens, { from: at + 1, to: part.to })}` : ''
    const lower = spelledOut(before.toLowerCase())
    const adjectives = role === head.lower ? lower : strongForm(lower)
    const office = `${adjectives}${cased(role, head.text)}${described}`.replace(PARTED, '')
    return { name: unbroken(office), kind: 'role', span, rule: 'role' }
  }
  if (looksLikeName(tokens, part, people.names) && alone)
    return { name, kind: 'person', span, rule: 'first-name' }
  return { name: bodyName(tokens, part), kind: plural ? 'group' : 'body', span, rule: 'body' }
}

/** What a firm is to those who hire it, before its name: "revisorerna", "det sakkunniga biträdet". */
const HIRED =
  /^(?:revisorerna|konsult(?:en|erna|bolaget|firman)|leverantören|entreprenören|(?:revisions|konsult|arkitekt|advokat)?byrån|biträdet|bolaget|företaget|firman)$/u

/** "konsulten Vattenteknik AB", "revisorerna PwC": the firm's own name, which is no person's. */
function firmIn(tokens: readonly Token[], part: TokenRange, names: ReadonlySet<string>): TokenRange | null {
  const kind = tokens.slice(part.from, part.to - 1).findIndex(({ lower }) => HIRED.test(lower))
  const from = part.from + kind + 1
  const first = tokens[from]
  if (kind < 0 || first === undefined || isFirstName(first.text, names)) return null
  return tokens.slice(from, part.to).every(({ capital, text }) => capital || text === '&')
    ? { from, to: part.to }
    : null
}

/** "t.f." is "tf", "bitr." is "biträdande", "vik." is "vikarierande". */
const spelledOut = (words: string): string =>
  words
    .replace(/^(?:t\.f\.?|tf\.|t f) ?/u, 'tf ')
    .replace(/^vik(?:\. ?| )/u, 'vikarierande ')
    .replace(/^bitr(?:\. ?| )/u, 'biträdande ')
    .replace(/^stf(?:\. ?| )/u, 'ställföreträdande ')
    .replace(/^v\.? (?=ordf|$)/u, 'vice ')

/** "ordförande Axel Ek (M)", "Axel Ek": the run of capitalised words that is the person's name. */
function personIn(tokens: readonly Token[], part: TokenRange, names: ReadonlySet<string>): TokenRange | null {
  const words = tokens.slice(part.from, part.to)
  const from = part.from + titleLength(words, names)
  const name = { from, to: part.to }
  const titled = from > part.from && looksLikeName(tokens, name, names)
  if (titled && (part.to - from > 1 || isFirstName(tokens[from]?.text ?? '', names))) return name
  if (looksLikeName(tokens, part, names)) return part
  return /^\p{Lu}{2}$/u.test(words[0]?.text ?? '') && words.length === 1 ? part : null
}

/** How many words of a title stand before the name: "Gatuchef Frida Ek", and an unknown "Kommunpolis Frida Ek". */
function titleLength(words: readonly Token[], names: ReadonlySet<string>): number {
  const title = words.findLastIndex((word) => roleOf(word.lower) !== null || isPluralRole(word.lower))
  if (title >= 0) return title < words.length - 1 ? title + 1 : 0
  const [first, second] = words
  const unknown = first !== undefined && second !== undefined && words.length > 2
  return unknown && !isFirstName(first.text, names) && isFirstName(second.text, names) ? 1 : 0
}

const DETERMINERS = new Set('den det de denna detta dessa en ett sin sitt sina vår vårt våra'.split(' '))

function withoutDeterminer(tokens: readonly Token[], part: TokenRange): string {
  const from = DETERMINERS.has(tokens[part.from]?.lower ?? '') ? part.from + 1 : part.from
  return from < part.to ? textOf(tokens, { from, to: part.to }) : ''
}

/** "förvaltnings chef", as a scan parts it and some write it; "nämndens ordförande" are two words. */
const PARTED =
  /(?<=(?:nings|hets|ions|skaps|verks|områdes|stads)) (?=(?:chef|direktör|ledare|ekonom|strateg|sekreterare|samordnare|handläggare|utvecklare|inspektör|ingenjör)$)/u

/** "utbildnings- chef", broken at a line's end. */
const unbroken = (words: string): string => words.replace(/(?<=\p{Ll})- (?!och|eller|samt)(?=\p{Ll})/gu, '')

/** Bodies as the text names them, lower case unless the first word is a proper name. */
function bodyName(tokens: readonly Token[], part: TokenRange): string {
  const words = withoutDeterminer(tokens, part) || textOf(tokens, part)
  // "styrelsens första möte" is the board itself.
  const text = words.replace(
    /^(?<body>\p{L}*(?:styrelsen|nämnden|utskottet))s\s.*(?:möte|mötet|sammanträde)$/iu,
    '$<body>',
  )
  const first = text.split(/[\s,]/u)[0] ?? ''
  // "Region Norr" and a firm are names.
  return isCommonNoun(first) && !/\s(?:AB|HB|KB)$|^Region\s\p{Lu}/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

/** "HR-chefen" is an "HR-chef": abbreviations keep their capitals. */
const cased = (role: string, written: string): string => {
  const abbreviation = /^\p{Lu}{2,}(?=-)/u.exec(written)?.[0] ?? ''
  return abbreviation + role.slice(abbreviation.length)
}

/** Definite forms and the usual words for bodies; capitals inside the word betray a name ("eSam", "EY"). */
const isCommonNoun = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:-\p{Ll}*)*$/u.test(word) &&
  (/(?:en|én|et|na|erna|arna|orna|ens|ets|nas)$|^(?:Samtliga|Alla|Övriga|Varje|Respektive|Båda|Var)$/u.test(
    word,
  ) ||
    COMMON_HEAD.test(word.toLowerCase().replace(/-$/u, '')))

const COMMON_HEAD =
  /(?:nämnd(?:en)?|styrelse[n]?|förvaltning(?:en)?|kontor(?:et)?|utskott(?:et)?|kansli(?:et)?|grupp(?:en)?|nätverk(?:et)?|förbund(?:et)?|presidi(?:um|et)|bolag(?:et)?|kommun(?:en|erna)?|region(?:en)?|leverantör(?:en)?|enhet(?:en)?|avdelning(?:en)?|sektor(?:n)?|fullmäktige|revision(?:en)?|nämnds|styrelsens|kommunstyrelsens|förbundets|nämndens|divisionens|föreningens|vård|kultur|barn|utbildnings|samhällsbyggnads|tekniska|representanter(?:na)?|direktörer(?:na)?|chefer(?:na)?|skolor(?:na)?|medlemskommuner(?:na)?)$/u
