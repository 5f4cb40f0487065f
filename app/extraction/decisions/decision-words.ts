import type { Block } from '../minutes/minutes.ts'
import { latin } from '../language/latin.ts'

const DECIDES = latin(
  /(?<!\p{L})(?:beslut(?:ar|ade|ats|as|ades)|beslöt|föreslår|rekommenderar|hemställer)(?!\p{L})/u,
)
const LEADS = latin(
  /(?:(?:beslut(?:ar|ade|at)|beslöt|föreslår|rekommenderar)(?:\s[\p{L}]+){0,6}?|följande|att(?:\s(?:ge|bevilja|utse|välja|anta|godkänna|fastställa))?)\s?:?$|:$/u,
)

/** "Styrelsen beslutar att", "Nämnden beslutar att ge:" before the items that say what. */
export function isLeadIn(block: Block, next: Block | undefined): boolean {
  const { text } = block.passage
  if (block.marker !== null || next === undefined || text.length > 160) return false
  return DECIDES.test(text) && LEADS.test(text) && !/(?<!\p{L})enligt följande:$/u.test(text)
}
