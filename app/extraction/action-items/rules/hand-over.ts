import { mainVerb, type Clause, type TokenRange } from '../../language/clause.ts'
import { complement, isGiven } from '../clause-patterns.ts'
import { beforeAtt, findWords } from '../../language/find-words.ts'
import { frontedRecipient } from '../fronted-recipient.ts'
import { defineRule, type Finding } from '../rule.ts'
import type { Sentence } from '../sentence.ts'

/** "lämnar över till X att …", "överlämnar till X att …", "hänskjuter till X att …". */
export const handOver = defineRule({
  id: 'hand-over',
  read(sentence, clause) {
    const verb = mainVerb(clause)
    if (verb === null || !isGiven(sentence, clause) || sentence.setting.part !== 'decision') return null
    const rest = complement(clause)
    const next = sentence.tokens[rest.from]?.lower
    if (verb.lemma === 'lämna' && verb.passive && next === 'till')
      return forHandling(sentence, clause, { from: rest.from + 1, to: rest.to })
    const over = verb.lemma === 'lämna' && next === 'över'
    if (!over && !['överlämna', 'överlåta', 'hänskjuta', 'delegera'].includes(verb.lemma)) return null
    const to = findWords(sentence.tokens, rest, 'till')
    const att = beforeAtt(sentence.tokens, rest)
    const fronted = att === rest.from ? frontedRecipient(sentence, clause) : null
    if (fronted !== null)
      return { kind: 'assignment', clause, owner: fronted, task: { from: att, to: rest.to } }
    if (to < 0) return null
    if (att === rest.to || att < to) return forHandling(sentence, clause, { from: to + 1, to: rest.to })
    if (att - to > 16) return null
    return { kind: 'assignment', clause, owner: { from: to + 1, to: att }, task: { from: att, to: rest.to } }
  },
  examples: [
    'Styrelsen lämnar över till [owner|kommundirektörerna] att ta fram en modell.',
    'Till [owner|ordföranden] överlämnas att underteckna avtalet.',
    'Initiativet överlämnas till [owner|tekniska direktören] för beredning.',
    'Initiativet lämnas till [owner|förvaltningen] för beredning.',
    'Remissen överlämnas till [owner|byggnadsnämnden] för besvarande senast den 28 februari 2032.',
    'att skrivelsen överlämnas till [owner|avfallschefen] för besvarande.',
    'Kommunstyrelsen överlämnar till [owner|byggnadsnämnden] att upprätta ett förslag till detaljplan.',
  ],
  counterExamples: [
    'Årsredovisningen överlämnas till kommunstyrelsen för kännedom.',
    'Bidraget lämnas till föreningen för en sommarskola.',
    'Nämnden antar yttrandet och överlämnar det till kommunstyrelsen.',
    { text: 'Vi föreslår att styrelsen lämnar över till kansliet att välja lokal.', part: 'discussion' },
    'Motionen remitteras till kommunstyrelsen för beredning.',
  ],
})

const HANDLING =
  /^(?:beredning|besvarande|handläggning|åtgärd|åtgärder|utredning|verkställighet|hantering|vidare|fortsatt|översyn|genomförande)$/u
const OFFICE =
  /(?:chefen|direktören|förvaltningen|kontoret|kansliet|sekreteraren|ansvarig|samordnaren|strategen|enheten)$/u

/** "överlämnas till avfallschefen för besvarande": an official who is to do something about it. */
function forHandling({ tokens }: Sentence, clause: Clause, { from, to }: TokenRange): Finding | null {
  const at = findWords(tokens, { from, to }, 'för')
  if (at < 0 || !HANDLING.test(tokens[at + 1]?.lower ?? '')) return null
  const found = { kind: 'assignment', clause, owner: { from, to: at }, task: { from: at, to } } as const
  // Another body deals with what is remitted to it in its own time, unless it is given one.
  return OFFICE.test(tokens[at - 1]?.lower ?? '') ? found : { ...found, needsDue: 'limit' }
}
