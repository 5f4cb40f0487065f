import { mainVerb } from '../../language/clause.ts'
import { complement, isGiven } from '../clause-patterns.ts'
import { beforeAtt, findWords } from '../../language/find-words.ts'
import { defineRule } from '../rule.ts'

const CHOSEN = new Set(['utse', 'välja', 'tillsätta', 'bilda', 'inrätta'])

/** "tillsätter en arbetsgrupp … med uppdrag att", "återremitterar ärendet till kansliet med uppdrag att". */
export const withAssignment = defineRule({
  id: 'with-assignment',
  read(sentence, clause) {
    const verb = mainVerb(clause)
    if (verb === null || sentence.setting.part !== 'decision' || !isGiven(sentence, clause)) return null
    const rest = complement(clause)
    const { tokens } = sentence
    const at = Math.max(findWords(tokens, rest, 'med', 'uppdrag'), findWords(tokens, rest, 'med', 'uppgift'))
    if (at < 0 || beforeAtt(tokens, { from: at, to: rest.to }) > at + 3) return null
    // "Karin Ek utses till representant med uppgift att": who is chosen, not as what.
    if (verb.passive && CHOSEN.has(verb.lemma))
      return { kind: 'assignment', clause, owner: clause.subject, task: { from: at, to: rest.to } }
    const to = findWords(tokens, { from: rest.from, to: at }, 'till')
    const owner = to >= 0 ? { from: to + 1, to: at } : { from: rest.from, to: at }
    return { kind: 'assignment', clause, owner, task: { from: at, to: rest.to } }
  },
  examples: [
    'att tillsätta [owner|en arbetsgrupp] med uppdrag att se över reglementet',
    'Ärendet återremitteras till [owner|kansliet] med uppdrag att komplettera underlaget.',
    '[owner|En arbetsgrupp med Eva Lind och Bo Dahl] tillsätts med uppdrag att se över reglementet.',
    '[owner|Karin Ek] utses till representant i gruppen med uppgift att hålla utskottet underrättat.',
  ],
  counterExamples: [
    'Styrelsen tillsätter en arbetsgrupp.',
    'Nämnden arbetar med uppdraget att minska avfallet.',
  ],
})
