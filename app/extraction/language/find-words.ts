import type { TokenRange } from './clause.ts'
import type { Token } from './token.ts'

/** Where the words stand side by side in the range, else -1. */
export function findWords(tokens: readonly Token[], range: TokenRange, ...words: readonly string[]): number {
  for (let at = range.from; at + words.length <= range.to; at++) {
    if (words.every((word, index) => tokens[at + index]?.lower === word)) return at
  }
  return -1
}

/** The first "att" that opens something inside the range, else the range's end. */
export function beforeAtt(tokens: readonly Token[], range: TokenRange): number {
  const at = findWords(tokens, range, 'att')
  return at < 0 ? range.to : at
}
