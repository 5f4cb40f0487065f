import type { Decision } from '../extraction.ts'
import { latin } from '../language/latin.ts'

const PAST = latin(
  /(?<!\p{L})(?:beslutade|beslöt|uppdrog|gav|fick|godkände|fastställde|lade|valde|utsåg|antog|biföll|avslog|enades|lades|valdes|godkändes|fastställdes|beslutades)(?!\p{L})/iu,
)
const PRESENT = latin(
  /(?<!\p{L})(?:beslutar|uppdrar|ger|får|godkänner|fastställer|lägger|väljer|utser|antar|bifaller|avslår|noterar|läggs|väljs|godkänns|fastställs|beslutas|enas)(?!\p{L})/iu,
)

/** Whether these minutes tell their decisions in the past tense throughout; then "fick i uppdrag" gives a duty. */
export function areToldInPast(decisions: readonly Decision[]): boolean {
  const past = decisions.filter((one) => PAST.test(one.text) && !PRESENT.test(one.text)).length
  const present = decisions.filter((one) => PRESENT.test(one.text)).length
  return past > 1 && past > present * 2
}
