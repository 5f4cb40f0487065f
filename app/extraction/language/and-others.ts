import type { Token } from './token.ts'

/** "Per m.fl.", "Per m fl", "Per mfl", "Per med flera": whoever else it is stays unnamed. */
export function opensOthers(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower
  if (word === 'med') return tokens[at + 1]?.lower === 'flera'
  if (word !== 'm') return word === 'mfl'
  const dotted = tokens[at + 1]?.text === '.'
  return /^fl(?:era)?$/u.test(tokens[dotted ? at + 2 : at + 1]?.lower ?? '')
}

/** How many words and signs it has at most: "m.fl.". */
const LONGEST = 4

/** Where the phrase ends without it. */
export function withoutOthers(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from && at >= to - LONGEST; at--) if (opensOthers(tokens, at)) return at
  return to
}
