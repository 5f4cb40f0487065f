import type { TokenRange } from '../language/clause.ts'
import type { Token } from '../language/token.ts'
import { COORDINATOR, isA } from '../language/word-classes.ts'
import { headOfOffice } from './described-office.ts'
import { roleOf } from './role-words.ts'

/** A description between commas has at most so many words. */
const LONGEST = 8

/**
 * The coordinator or comma with which names go on after a description between commas: "Anna Berg, chef för elevhälsan,
 * och Bo Ek". `comma` is the one before the description; null where nothing goes on.
 */
export function afterApposition(tokens: readonly Token[], comma: number, until: number): number | null {
  for (let at = comma; at < Math.min(until, comma + LONGEST); at++) {
    if (tokens[at]?.text !== ',') continue
    const next = isA(tokens[at + 1], COORDINATOR) ? at + 1 : at
    if (next + 1 < until && tokens[next + 1]?.capital === true) return next
    if (at > comma) return null
  }
  return null
}

/** "Anna Berg, HR-chef, och Bo Ek" are two; so is "Förvaltningschefen, Anna Berg," one. */
export function withoutAppositions(tokens: readonly Token[], parts: readonly TokenRange[]): TokenRange[] {
  return parts.filter((part, index) => {
    const before = parts[index - 1]
    const after = parts[index + 1]
    const told = before !== undefined && isName(tokens, before) && follows(tokens, before, part)
    if (told && isBareOffice(tokens, part)) return false
    const named =
      after !== undefined && (isName(tokens, after) || isPlace(tokens, after)) && follows(tokens, part, after)
    return !(named && parts.length === 2 && isHeldOffice(tokens, part) && tokens[after.to]?.text === ',')
  })
}

const follows = (tokens: readonly Token[], before: TokenRange, part: TokenRange): boolean =>
  part.from === before.to + 1 && tokens[before.to]?.text === ','

const isName = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  to - from > 1 && tokens.slice(from, to).every((token) => token.capital && roleOf(token.lower) === null)

/** "Ekviks kommun", "Region Norr": who holds the office of a project's owner. */
const isPlace = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  to - from > 1 &&
  tokens[from]?.capital === true &&
  (tokens[from].lower === 'region' || /^(?:kommun|region)$/u.test(tokens[to - 1]?.lower ?? ''))

/** "HR-chef", "projektledare": an office in its dictionary form. */
const isBareOffice = (tokens: readonly Token[], { from, to }: TokenRange): boolean => {
  const word = tokens[from]?.lower ?? ''
  return to - from === 1 && roleOf(word) === word
}

/** "Förvaltningschefen", "Enhetschefen för elevhälsan". */
const isHeldOffice = (tokens: readonly Token[], part: TokenRange): boolean => {
  const at = headOfOffice(tokens, part)
  const word = tokens[at]?.lower ?? ''
  const role = at === part.from ? roleOf(word) : null
  return role !== null && role !== word
}
