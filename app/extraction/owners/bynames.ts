import type { Attendee } from '../extraction.ts'
import { latin } from '../language/latin.ts'
import { roleOf } from './role-words.ts'

/** "Matilda Ek (matte)": what stands in brackets after a name. */
const IN_BRACKETS = latin(/^\s?\((?<word>\p{Ll}[\p{Ll}\d]{1,11})\)/u)
/** A byname and its brackets. */
const REACH = 16
/** "Linda Ek, Norrby kommun (@lindae)", "Linda Ek @lindae": the handle after a name. */
const HANDLE_AFTER = latin(
  /^(?:\s\(\p{Lu}{1,4}\))?(?:,[^.\n@()]{2,50}\s?\(|\s?[(–-]\s?|\s)(?<handle>@[\p{L}\d][\p{L}\d_-]{1,30})(?![\p{L}\d@._-])/u,
)
/** "@lindae (Linda Ek)", "@lindae – Linda Ek". */
const HANDLE_BEFORE = latin(/(?<![\p{L}\d._-])(?<handle>@[\p{L}\d][\p{L}\d_-]{1,30})\s?[(–:-]\s?$/u)
/** A single one may be anything; where the minutes call people so, they do it of most. */
const FEWEST = 3

/** How somebody of the list is there, or what he is, in short. */
const TAKEN = new Set(
  'ordf sekr vice supp ers adj just kass ledamot digitalt distans länk delvis ej sen sent via teams zoom telefon vakant ny gäst'.split(
    ' ',
  ),
)

/** The attendance list with the names by which its people are called in small letters, and a pattern that finds those. */
export type Bynames = Readonly<{ attendance: readonly Attendee[]; words: RegExp | null }>

/** The list, with the handles that are printed beside its names. */
function withHandles(text: string, attendance: readonly Attendee[]): readonly Attendee[] {
  if (!text.includes('@')) return attendance
  return attendance.map((one) => {
    const { start, end } = one.span
    const handle =
      HANDLE_AFTER.exec(text.slice(end, end + HANDLE_REACH)) ??
      HANDLE_BEFORE.exec(text.slice(Math.max(0, start - HANDLE_REACH), start))
    const called = handle?.groups?.handle?.slice(1)
    return called === undefined || one.name.includes('"')
      ? one
      : { ...one, name: withNickname(one.name, called) }
  })
}
/** A home or a role, and a handle. */
const HANDLE_REACH = 100

/** Reads "Matilda Ek (matte), Bo Ask (bask), Siv Alm (sal)" in a document's text: a club whose minutes say "bask ringer". */
export function bynamesIn(text: string, listed: readonly Attendee[]): Bynames {
  const attendance = withHandles(text, listed)
  const called = attendance.map(({ span }) => {
    const word = IN_BRACKETS.exec(text.slice(span.end, span.end + REACH))?.groups?.word ?? null
    return word === null || TAKEN.has(word) || roleOf(word) !== null ? null : word
  })
  const words = new Set(called.filter((word) => word !== null))
  const most = words.size >= FEWEST && words.size * 2 > attendance.length
  if (!most || words.size < called.filter((word) => word !== null).length) return { attendance, words: null }
  return {
    attendance: attendance.map((one, at) =>
      called[at] == null ? one : { ...one, name: withNickname(one.name, called[at]) },
    ),
    words: latin(new RegExp(String.raw`(?<![\p{L}\d@._-])(?:${[...words].join('|')})(?![\p{L}\d@_-])`, 'gu')),
  }
}

/** As a list prints it: Matilda "matte" Ek. */
const withNickname = (name: string, nickname: string): string =>
  name.replace(/\s|$/u, ` "${nickname}" `).trim()

/** The same text with a capital letter where somebody is called by such a name, as other names have. */
export const withCapitals = (text: string, words: RegExp | null | undefined): string =>
  words == null ? text : text.replace(words, (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
