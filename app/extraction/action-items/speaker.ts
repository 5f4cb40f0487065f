import { isFirstName } from '../language/actors.ts'
import { latin } from '../language/latin.ts'
import { finiteReading } from '../language/sentence-reader.ts'
import { tokenize } from '../language/token.ts'
import { roleOf } from '../owners/role-words.ts'

/** Who says what follows, and how many characters name him. */
export type Speaker = Readonly<{ name: string; length: number }>

const FULL_NAMES = latin(
  /^(?!(?:AP|T[Oo][Dd][Oo]|Action|Ansvar|Ansvarig)\s)(?<name>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){1,3}(?:,?\s(?:och|samt)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){1,3})?):\s/u,
)
/** "Johanna, vice ordförande; ", "Kassör (Olle): ", "Sekreteraren: ". */
const LABEL = latin(
  /^(?<first>\p{L}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})(?:(?:,\s?|\s?[–/-]\s?|\s\()(?<second>\p{L}[\p{L}-]+(?:\s\p{L}[\p{L}-]+){0,3})\)?)?\s?(?<sign>[:;])\s+/u,
)
const HEADING = latin(
  /^(?<first>\p{L}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})(?:(?:,\s?|\s?[–/-]\s?|\s\()(?<second>\p{L}[\p{L}-]+(?:\s\p{L}[\p{L}-]+){0,3})\)?)?\s?[:;.]?$/u,
)

/**
 * Who reports in a paragraph that a label opens: two or more names in capitals, or a person or an office before what he
 * tells without a subject ("Kassören: Ska betala hyran", "Lina, kassör; Har betalat hyran. Ska …").
 */
export function speakerBefore(text: string, names: ReadonlySet<string>, underTasks: boolean): Speaker | null {
  if (!text.includes(':') && !text.includes(';')) return null
  const full = FULL_NAMES.exec(text)
  if (full?.groups?.name !== undefined) return { name: full.groups.name, length: full[0].length }
  // "Olle: boka lokal" is a line of a list; who reports tells what he does.
  const label = underTasks ? null : LABEL.exec(text)
  const name = label === null ? null : reporter(label, names)
  if (label === null || name === null) return null
  const { length } = label[0]
  const tells =
    label.groups?.sign === ';' || finiteReading(tokenize(text.slice(length, length + FAR)), 0) !== null
  return tells ? { name, length } : null
}

/** Who reports under a heading that names him and nothing else: "Kassör", "Linnéa, kulturansvarig"; null where none does. */
export function speakerUnder(heading: string, names: ReadonlySet<string>): string | null {
  const label = heading.length > LONGEST_HEADING ? null : HEADING.exec(heading)
  return label === null ? null : reporter(label, names)
}

/** How far the first verb is looked for, in characters. */
const FAR = 60
const LONGEST_HEADING = 60

/** The name where there is one, else the office. */
function reporter({ groups = {} }: RegExpExecArray, names: ReadonlySet<string>): string | null {
  const { first = '', second = '' } = groups
  if (isPerson(first, names)) return second === '' || !isPerson(second, names) ? first : null
  if (!isOffice(first)) return null
  return isPerson(second, names) ? second : second === '' ? first : null
}

const isPerson = (words: string, names: ReadonlySet<string>): boolean =>
  /^\p{Lu}/u.test(words) && isFirstName(words.split(' ')[0] ?? '', names)

/** "Ansvarig: Siv" says whose a task is. */
const isOffice = (word: string): boolean => roleOf(word) !== null && !/ansvarig/iu.test(word)
