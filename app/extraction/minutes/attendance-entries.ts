import type { Attendee } from '../extraction.ts'
import type { Span } from '../span.ts'
import { looksLikeName, NAME } from './person-name.ts'

const PERSON = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<name>${NAME})(?![\p{L}-])(?:\s{0,2}\((?<party>\p{L}{1,4}|-|vakant)\))?`,
  'gu',
)
const REPLACES = /(?<!\p{L})(?:ersätter|ersättare för|istället för|i stället för|för)\s*$/iu
// What may stand after a name and is neither role nor home: paragraphs, times, remarks on coming and going.
const REMARK =
  /(?:\(?(?:tom|t\.o\.m\.?|fr\.?\s?o\.?\s?m\.?|from|ej|inte|under|del av|via|digitalt|på distans|närvarande|deltog|lämnade|ankom|anlände|avvek|ersätter|p\.?\s?\d|punkt\p{L}*\s\d|ärende\p{L}*\s\d|kl\.?\s?\d).*|[§$]+.*|\bkl\..*)$/iu
const ROLE =
  /(?:\p{L}*chef|\p{L}*direktör|\p{L}*ordf(?:örande|\.)?|v\s?ordf\.?|\p{L}*sekreterare|\p{L}*controller|\p{L}*strateg|\p{L}*ledare|\p{L}*samordnare|\p{L}*utvecklare|\p{L}*handläggare|rektor|\p{L}*ingenjör|\p{L}*specialist|\p{L}*administratör|\p{L}*revisor|kassör|\p{L}*ledamot|ersättare|suppleant|\p{L}*konsult|\p{L}*arkitekt|\p{L}*jurist|\p{L}*ekonom|\p{L}*kommunikatör|\p{L}*koordinator|\p{L}*assistent|\p{L}*rådgivare|\p{L}*sköterska|justerare|justeringsman|\p{L}*ombud|\p{L}*planerare|\p{L}*råd|\p{L}*inspektör|\p{L}*pedagog|\p{L}*expert|\p{L}*ansvarig|\p{L}*representant|praktikant|adjungerad|projektledare)(?!\p{L})/iu

/**
 * The people in one cell of an attendance list: "Name (S), Ort", "Name, roll, §§ 3-5", "Name (S) ersätter Name (M)",
 * "Name, Name och Name". `start` is the cell's place in the document.
 */
export function readAttendees(cell: string, start: number, presence: Attendee['presence']): Attendee[] {
  const people = [...cell.matchAll(PERSON)].filter((match) => isPerson(cell, match))
  const running = people.length > 2
  const kept = running ? people : people.filter((match, index) => index === 0 || isListed(cell, match))
  return kept.map((match, index) => {
    const end = match.index + match[0].length
    const tail = cell.slice(end, kept[index + 1]?.index ?? cell.length)
    const replaced = REPLACES.test(cell.slice(Math.max(0, match.index - 20), match.index))
    const name = match.groups?.name ?? ''
    return {
      name: name.replace(/\s+/gu, ' '),
      party: match.groups?.party?.toUpperCase() ?? null,
      ...readTail(tail),
      presence: replaced ? 'absent' : presence,
      span: { start: start + match.index, end: start + match.index + name.length },
    }
  })
}

function isPerson(cell: string, match: RegExpExecArray): boolean {
  const name = match.groups?.name ?? ''
  return (
    looksLikeName(name) &&
    !/[\p{L}] $/u.test(
      cell.slice(0, match.index).replace(/(?:ersätter|deltog|samt|och|för|av|:|;|,)\s$/iu, ''),
    )
  )
}

/** After the first name a second one counts where it has a party, replaces somebody or stands in a list. */
const isListed = (cell: string, match: RegExpExecArray): boolean =>
  match.groups?.party !== undefined ||
  REPLACES.test(cell.slice(0, match.index)) ||
  /\s(?:och|samt)\s$/u.test(cell.slice(0, match.index))

/** Role and home from the words after a name, in either order. */
function readTail(tail: string): Pick<Attendee, 'role' | 'affiliation'> {
  let role: string | null = null
  let affiliation: string | null = null
  for (const raw of tail.split(/[,;]|\s(?:och|samt)\s(?=\p{Lu})/u)) {
    const words = raw
      .replace(REMARK, '')
      .replace(/^[\s:.\d-]*(?=\p{L})|[\s.:;()*-]+$/gu, (gap) => (/\d/u.test(gap) ? gap.trimStart() : ''))
    if (!/\p{L}{2}/u.test(words) || /^(?:och|samt|med|som|på)(?!\p{L})/iu.test(words)) continue
    if (role === null && (ROLE.test(words) || /^\p{Ll}/u.test(words)))
      role = words.charAt(0).toLowerCase() + words.slice(1)
    else affiliation ??= words
  }
  return { role, affiliation }
}

/** "jon, tkg, larixon": a list of short names without capitals, as clubs keep it. */
export function readNicknames(cell: string, start: number, presence: Attendee['presence']): Attendee[] {
  const words = [...cell.matchAll(/[^,;]+/gu)]
  const all =
    words.length >= 3 &&
    words.every(([word]) => /^[\p{L}\d_-]{2,16}$/u.test(word.trim().replace(/^och\s/u, '')))
  if (!all) return []
  return words.map((match) => {
    const name = match[0].trim()
    const at = start + match.index + match[0].indexOf(name)
    const span: Span = { start: at, end: at + name.length }
    return { name, party: null, role: null, affiliation: null, presence, span }
  })
}
