import { latin } from '../../language/latin.ts'
import { defineGuard } from '../rule.ts'

const EMPOWERS = latin(/(?<!\p{L})(?:i delegation|ges? rätt att|ger \p{L}+ rätt att)(?!\p{L})/iu)

/** Authority to sign or decide is a power, not a duty. */
export const power = defineGuard({
  id: 'power',
  blocks(sentence, finding) {
    const verb = finding.clause.verbs.at(-1)
    return verb?.lemma === 'delegera' || EMPOWERS.test(sentence.text)
  },
  examples: ['Nämnden delegerar till ordföranden att besluta om bidraget.'],
  counterExamples: ['Nämnden ger ordföranden i uppdrag att underteckna skrivelsen.'],
})
