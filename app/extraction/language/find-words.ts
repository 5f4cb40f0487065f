import type { TokenRange } from './clause.ts'
import type { Token } from './token.ts'

/** Where the words stand side by side in the range, else -1. */
export function findWords(tokens: readonly Token[], range: TokenRange, ...words: readonly string[]): number {
  const [first] = words
  for (let at = range.from; at + words.length <= range.to; at++)
    if (tokens[at]?.lower === first && standAt(tokens, at, words)) return at
  return -1
}

function standAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let index = 1; index < words.length; index++)
    if (tokens[at + index]?.lower !== words[index]) return false
  return true
}

/** The first "att" that opens something inside the range, else the range's end. */
export function beforeAtt(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from; at < to; at++) if (tokens[at]?.lower === 'att') return at
  return to
}
