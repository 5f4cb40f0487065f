import { findClauses } from '../language/find-clauses.ts'
import { latin } from '../language/latin.ts'
import { tokenize } from '../language/token.ts'
import type { Block } from '../minutes/minutes.ts'

const MONEY = String.raw`\d[\d\s.,]*\s?(?:kr(?:onor)?|[tkm]kr|mnkr|sek|:-)`
const NAME_AND_AMOUNT = latin(
  new RegExp(
    String.raw`^(?!(?:summa|totalt|sammanlagt|budget|kvar)(?!\p{L}))\p{Lu}.{2,90}?[\s:–-]\s?${MONEY}\.?$`,
    'iu',
  ),
)
const AMOUNT_AND_NAME = latin(new RegExp(String.raw`^${MONEY}\s(?:till|åt|för)\s.{3,90}$`, 'iu'))

/** "Simklubben Gäddan      40 000 kr", a row of a list of grants: who gets how much, without a verb. */
export const isGrantRow = (text: string): boolean =>
  (NAME_AND_AMOUNT.test(text) || AMOUNT_AND_NAME.test(text)) &&
  findClauses(tokenize(text)).every(({ verbs }) => verbs.length === 0)

/** Whether a block goes on with the list of grants that `decided` is; as that grows each of its rows is read once. */
export function goesOnGranting(decided: readonly Block[]): (block: Block) => boolean {
  let read = 0
  return (block) => {
    while (read < decided.length && isGrantRow(decided[read]?.passage.text ?? '')) read++
    return read === decided.length && isGrantRow(block.passage.text)
  }
}
