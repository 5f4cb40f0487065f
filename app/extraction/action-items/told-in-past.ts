import type { Decision } from '../extraction.ts'
import { latin } from '../language/latin.ts'

const PAST = latin(
  /(?<!\p{L})(?:beslutade|beslöt|uppdrog|gav|fick|godkände|fastställde|lade|valde|utsåg|antog|biföll|avslog|enades|beslöts|bestämdes|uppdrogs|utsågs|antogs|bifölls|avslogs|bordlades|lades|valdes|godkändes|fastställdes|beslutades)(?!\p{L})/iu,
)
const PRESENT = latin(
  /(?<!\p{L})(?:beslutar|uppdrar|ger|får|godkänner|fastställer|lägger|väljer|utser|antar|bifaller|avslår|noterar|läggs|väljs|godkänns|fastställs|beslutas|enas)(?!\p{L})/iu,
)

/** Whether these minutes tell their decisions in the past tense throughout; then "fick i uppdrag" gives a duty. */
export function areToldInPast(decisions: readonly Decision[]): boolean {
  let past = 0
  let present = 0
  for (const { text } of decisions) {
    if (PRESENT.test(text)) present++
    else if (PAST.test(text)) past++
  }
  return past > 1 && past > present * 2
}
