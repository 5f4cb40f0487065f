import type { Token } from '../language/token.ts'

export const isHandle = ({ text }: Token): boolean => text.startsWith('@') && text.length > 1

/** The second half of a mail address, and nobody's handle: "siv@norrby.se". */
export const isAddress = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at - 1]?.kind !== 'sign' && tokens[at - 1]?.end === tokens[at]?.start

/** Where the handles end of which the first stands at `at`: "@Olle", "@Olle och @Siv", "@Olle, @Siv". */
export function endOfHandles(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 2]
  const goesOn = JOINS.test(tokens[at + 1]?.lower ?? '') && next !== undefined && isHandle(next)
  return goesOn ? endOfHandles(tokens, at + 2) : at + 1
}

const JOINS = /^(?:och|samt|[&,+/])$/u
