import { isFirstName } from '../language/actors.ts'
import type { TokenRange } from '../language/clause.ts'
import type { Token } from '../language/token.ts'

/** Whether the phrase ends as a genitive does: "Karins", "kassörens", and "Jonas", which is both. */
export const isGenitive = (tokens: readonly Token[], { to }: TokenRange): boolean =>
  tokens[to - 1]?.lower.endsWith('s') ?? false

/** The tokens with the phrase's last word freed of its genitive, but for a name that ends so itself ("Jonas"). */
export function inNominative(
  tokens: readonly Token[],
  phrase: TokenRange,
  names: ReadonlySet<string>,
): readonly Token[] {
  const last = tokens[phrase.to - 1]
  if (last === undefined || !isGenitive(tokens, phrase) || isFirstName(last.text, names)) return tokens
  const { text, lower, end } = last
  return tokens.with(phrase.to - 1, {
    ...last,
    text: text.slice(0, -1),
    lower: lower.slice(0, -1),
    end: end - 1,
  })
}
