import { isFirstName } from '../language/actors.ts'
import type { TokenRange } from '../language/clause.ts'
import type { Token } from '../language/token.ts'

/** Whether the phrase ends as a genitive does: "Karins", "kassörens", and "Jonas", which is both. */
export const isGenitive = (tokens: readonly Token[], { to }: TokenRange): boolean =>
  tokens[to - 1]?.lower.endsWith('s') ?? false

/**
 * The tokens with the phrase's last word freed of its genitive, and each before "och" or a comma of theirs ("kassörens och
 * sekreterarens"), but for a name that ends so itself ("Jonas").
 */
export function inNominative(
  tokens: readonly Token[],
  phrase: TokenRange,
  names: ReadonlySet<string>,
): readonly Token[] {
  if (!isGenitive(tokens, phrase)) return tokens
  let freed = tokens
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = tokens[at]
    const ends = at === phrase.to - 1 || /^(?:och|samt|,)$/u.test(tokens[at + 1]?.lower ?? '')
    if (!ends || token?.lower.endsWith('s') !== true || isFirstName(token.text, names)) continue
    const { text, lower, end } = token
    freed = freed.with(at, { ...token, text: text.slice(0, -1), lower: lower.slice(0, -1), end: end - 1 })
  }
  return freed
}
