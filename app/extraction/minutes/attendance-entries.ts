import type { Attendee } from '../extraction.ts'
import type { Span } from '../span.ts'
import { presenceOf } from './attendance-labels.ts'
import { looksLikeName, NAME } from './person-name.ts'
import { everyMatch } from '../language/every-match.ts'
import { latin } from '../language/latin.ts'
import { foldBlanks } from '../language/characters.ts'

const PERSON = latin(
  new RegExp(
    String.raw`(?<![\p{L}\d-])(?<name>${NAME})(?![\p{L}-]|\s(?:AB|HB|KB)(?!\p{L}))(?:\s{0,2}\((?<party>\p{L}{1,4}|-|vakant)\))?`,
    'gu',
  ),
)
/** "@Fredde (Fredrik Ek, Norrvik)": the name behind a handle. */
const BEHIND_HANDLE = latin(/@[\p{L}\d_-]{2,20}\s\($/u)
const REPLACES = latin(/(?<!\p{L})(?:ersätter|ersättare för|istället för|i stället för|för)\s*$/iu)
const LEADS_TO_NAME = latin(
  /(?:[,;:.)\d]|(?<!\p{L})(?:ersätter|deltog|deltar|närvarade|saknades|var|är|även|dessutom|samt|och|för|av|\p{L}*(?:chef|ordförande|sekreterare|ledare|direktör)(?:n|en)?))$/iu,
)
// What may stand after a name and is neither role nor home: paragraphs, times, remarks on coming and going.
const REMARK = latin(
  /(?:\(?(?:tom|t\.o\.m\.?|fr\.?\s?o\.?\s?m\.?|from|ej|inte|under|del av|via|digitalt|på distans|närvarande|deltog|lämnade|ankom|anlände|avvek|ersätter|p\.?\s?\d|punkt\p{L}*\s\d|ärende\p{L}*\s\d|kl\.?\s?\d).*|[§$]+.*|(?<!\p{L})kl\..*|(?:(?:via|på|per|över) )?(?:teams|zoom|skype|meet|länk(?:en)?|videolänk|distans|tel(?:efon)?\.?|online))$/iu,
)
/** "Bo Ek, ordförande, hälsar alla välkomna": what somebody did is no part of what he is. */
const DOES = latin(
  /\s(?:hälsa|öppna|förklara|informera|berätta|redogör|deltar|deltog|lämna)\p{Ll}*(?:\s.*)?$/u,
)
/** "Bo Ek, anmält förhinder": in a list of members who was not there is told beside the name. */
const AWAY = latin(
  /^[\s,(–-]*(?:(?:har\s)?(?:anmält|meddelat)\s)?(?:förhind|frånvar|förfall|återbud)[\p{L}]*/iu,
)
const ROLE_NOUN =
  'chef|direktör|ordf(?:örande)?|sekr(?:eterare)?|controller|strateg|ledare|samordnare|utvecklare|handläggare|rektor|ingenjör|specialist|administratör|revisor|kassör|ledamot|ersättare|suppleant|konsult|arkitekt|jurist|ekonom|kommunikatör|koordinator|assistent|rådgivare|sköterska|justerare|justeringsman|ombud|planerare|råd|inspektör|pedagog|expert|ansvarig|representant|praktikant|adjungerad'
/** "(S)", "(Fi)", "(-)"; "(tel)" and "(Vrå)" are something else. */
const PARTY = latin(/^(?:\p{Lu}{1,4}|\p{Lu}\p{Ll}|-)$/u)
/** "BE" after a name is how the minutes call that person. */
const INITIALS = latin(/^\p{Lu}{2,4}$/u)
const ROLE = latin(new RegExp(String.raw`(?<!\p{L})\p{L}*(?:${ROLE_NOUN})(?!\p{L})`, 'iu'))

/** Whether the words of a cell say nothing but what somebody is. */
export const isRole = (words: string): boolean => words.length < 40 && ROLE.test(words)

/**
 * The people in one cell of an attendance list: "Name (S), Ort", "Name, roll, §§ 3-5", "Name (S) ersätter Name (M)",
 * "Name, Name och Name". `start` is the cell's place in the document.
 */
export function readAttendees(cell: string, start: number, presence: Attendee['presence']): Attendee[] {
  const people = [...everyMatch(PERSON, cell)].filter((match) => isPerson(cell, match))
  return people.map((match, index) => {
    const end = match.index + match[0].length
    const tail = cell.slice(end, people[index + 1]?.index ?? cell.length)
    const replaced = REPLACES.test(cell.slice(Math.max(0, match.index - 20), match.index))
    const { name = '', party } = match.groups ?? {}
    const away = AWAY.test(tail)
    const letters = party !== undefined && PARTY.test(party)
    return {
      name: foldBlanks(name),
      party: letters ? party.toUpperCase() : null,
      ...readTail(letters || party === undefined ? tail.replace(AWAY, '') : `, ${party}${tail}`),
      presence: replaced || away ? 'absent' : presence,
      span: { start: start + match.index, end: start + match.index + name.length },
    }
  })
}

/** A name with party letters is one wherever it stands; another begins the cell or follows a comma or such a word. */
function isPerson(cell: string, match: RegExpExecArray): boolean {
  if (!looksLikeName(match.groups?.name ?? '')) return false
  const before = cell.slice(Math.max(0, match.index - 40), match.index).trimEnd()
  return (
    match.groups?.party !== undefined ||
    before === '' ||
    LEADS_TO_NAME.test(before) ||
    BEHIND_HANDLE.test(before)
  )
}

/** Role and home from the words after a name, in either order. */
function readTail(tail: string): Pick<Attendee, 'role' | 'affiliation'> {
  let role: string | null = null
  let affiliation: string | null = null
  for (const raw of tail.split(/[,;(]|\s(?:och|samt)\s(?=\p{Lu})/u)) {
    const words = raw
      .replace(/[\s).]+$/u, '')
      .replace(REMARK, '')
      .replace(DOES, '')
      .replace(/^[\s:.)/–-]+|[\s.:;()*-]+$/gu, '')
    const named = ROLE.test(words)
      ? /^\P{Ll}?[\p{Ll}\d:-]+(?:\.?\s[\p{Ll}\d:-]+)*/u.exec(words)?.[0]
      : undefined
    if (named !== undefined) role ??= lowerFirst(named.replace(/\s(?:och|i|för)$/u, ''))
    else if (/^(?!X$)\p{Lu}/u.test(words) && !ROLE.test(words) && !INITIALS.test(words)) affiliation ??= words
  }
  return { role, affiliation }
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** "Hälso och sjukvårdsnämnden", whom the people above it stand for. */
const BODY =
  /(?:nämnden?|kontoret|styrelsen?|utskottet|förvaltningen|kommunen|regionen|föreningen|förbundet)$/iu
/** Words that part names, in as many characters as a comma would have. */
const JOINS = /\s(?:och|samt)\s|\.\s*$/gu

/** "jon, tkg, larixon", "Anne, Ida, Sandra och Hanna": a list of short names, as clubs keep it. */
export function readNicknames(cell: string, start: number, presence: Attendee['presence']): Attendee[] {
  const listed = cell.replace(JOINS, (join) => ','.padEnd(join.length))
  const words = [...listed.matchAll(/[^,;]+/gu)]
  const capitals = words.every(
    ([word]) => /^@?\p{Lu}\p{Ll}+(?: \p{Lu})?$/u.test(word.trim()) && !presenceOf(word),
  )
  const short = words.length >= 3 && words.every(([word]) => /^@?[\p{L}\d_-]{2,16}$/u.test(word.trim()))
  if ((!short && !(capitals && words.length >= 2)) || words.some(([word]) => BODY.test(word.trim())))
    return []
  return words.map((match) => {
    const name = match[0].trim()
    const at = start + match.index + match[0].indexOf(name)
    const span: Span = { start: at, end: at + name.length }
    return { name, party: null, role: null, affiliation: null, presence, span }
  })
}
