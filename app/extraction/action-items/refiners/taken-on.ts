import { latin } from '../../language/latin.ts'
import { definiteOf } from '../deliverables.ts'
import type { SectionItem } from '../section-item.ts'
import type { Refiner } from './index.ts'

/** "Siv gör det", "Siv ansvarar för detta", "Det sköter Siv": nothing but who does what stands before. */
const WHO = latin(
  /^(?:det(?:ta)?\s(?:gör|sköter|ordnar|fixar|tar|ansvarar)\s[^.,;]{2,60}|[^.,;]{2,60}\s(?:ansvarar|sköter|ordnar|fixar|håller|ser|gör|tar|har|sammanställer|skickar|skriver|förbereder|bevakar|följer|verkställer)(?:\s[^.,;]{0,30}?(?:det|detta|den|dem|dom|dessa|saken|uppgiften|arbetet))?(?:\s(?:vidare|upp|ut|ihop))?)\.?$/iu,
)
/** "Förvaltningschefen ansvarar för översynen". */
const ANSWERS = latin(/\s(?:ansvarar\sför|håller\si|sköter|har\sansvaret\sför)\s(?<thing>\p{L}+)\.?$/iu)

/**
 * "Lokalen ska städas före den 1 maj. Siv gör det.": a duty that names nobody, and in the next sentence who does it. One item,
 * quoted with both, unless the two name different times.
 */
export const takenOn: Refiner = (items) => {
  const taken = new Set<SectionItem>()
  const merged = items.map((item, index) => {
    const next = items[index + 1]
    if (next === undefined || !isTakenOn(item, next)) return item
    taken.add(next)
    const owners = next.owners.map((owner) => ({ ...owner, span: null, rule: 'pronoun' }))
    const quoted = { start: item.placed.quoted.start, end: next.placed.quoted.end }
    return { ...item, owners, placed: { ...item.placed, quoted } }
  })
  return taken.size === 0 ? items : merged.filter((_, index) => !taken.has(items[index] as SectionItem))
}

function isTakenOn(what: SectionItem, who: SectionItem): boolean {
  if (what.owners.length > 0 || who.owners.length === 0) return false
  if (who.duties.some(({ due, every }) => due !== null || every !== null)) return false
  const { passage, span } = what.placed
  if (passage !== who.placed.passage || what.first.found.kind === 'report') return false
  if (passage.text.slice(span.end, who.placed.span.start).trim() !== '') return false
  const { text } = who.placed.sentence
  return tellsWho(text) || answersFor(text, what)
}

export const tellsWho = (text: string): boolean => WHO.test(text)

function answersFor(text: string, { placed: { sentence } }: SectionItem): boolean {
  const thing = ANSWERS.exec(text)?.groups?.thing?.toLowerCase()
  return (
    thing !== undefined && sentence.tokens.some(({ lower }) => lower === thing || definiteOf(thing, lower))
  )
}
