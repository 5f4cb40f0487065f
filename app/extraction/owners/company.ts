import type { Token } from '../language/token.ts'
import { isPluralRole, roleOf } from './role-words.ts'

/**
 * Where a phrase for somebody goes on with a companion who acts as much as he does: "presidiet tillsammans med ekonomen
 * bereder". Gives the first word of the companion, a person or an office; null where none begins here, or only a
 * party that is to be heard ("tillsammans med regionen").
 */
export function companionAfter(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.lower
  if ((word !== 'tillsammans' && word !== 'ihop') || tokens[at + 1]?.lower !== 'med') return null
  if (tokens[at - 1]?.kind === 'sign') return null
  const first = tokens[at + 2]
  if (first?.kind !== 'word') return null
  return first.capital || roleOf(first.lower) !== null || isPluralRole(first.lower) ? at + 2 : null
}
