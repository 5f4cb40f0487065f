import type { Block } from '../minutes/minutes.ts'
import { latin } from '../language/latin.ts'

const DECIDES = latin(
  /(?<!\p{L})(?:beslut(?:ar|ade|ats|as|ades)|beslöts?|föreslår|rekommenderar|hemställer)(?!\p{L})/u,
)
const LEADS = latin(
  /(?:(?:beslut(?:ar|ade|at)|beslöt|föreslår|rekommenderar)(?:\s[\p{L}]+){0,6}?|följande|att(?:\s(?:ge|bevilja|utse|välja|anta|godkänna|fastställa))?)\s?:?$|:$|\si\supp(?:drag|gift)$/u,
)

/** "Norrby Bil AB, org.nr 556000-0000, ska": nothing is said yet. */
const ORDERS = latin(/(?<!\p{L})ska(?:ll)?:?$/u)
const WHOLE_SENTENCE = /[.!?:;]\s/u

/** "Regionala utvecklingsnämnden" over its points: who does what they say. */
const BODY_ALONE = latin(
  /^(?:\p{L}+ ){0,3}\p{L}*(?:nämnden|styrelsen|utskottet|direktionen|rådet|fullmäktige|beredningen|presidiet)$/iu,
)

/** "Styrelsen beslutar att", "Nämnden beslutar att ge:" before the items that say what. */
export function isLeadIn(block: Block, next: Block | undefined): boolean {
  const { text } = block.passage
  if (block.marker !== null || next === undefined || text.length > 160) return false
  if (BODY_ALONE.test(text)) return true
  if (next.marker !== null && ORDERS.test(text) && !WHOLE_SENTENCE.test(text)) return true
  return DECIDES.test(text) && LEADS.test(text) && !/(?<!\p{L})enligt följande:$/u.test(text)
}
