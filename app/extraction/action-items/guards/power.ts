import { mainVerb } from '../../language/clause.ts'
import { latin } from '../../language/latin.ts'
import { doingOf } from '../doings.ts'
import { defineGuard, type Finding } from '../rule.ts'
import type { Sentence } from '../sentence.ts'

const EMPOWERS = latin(/(?<!\p{L})(?:i delegation|ges? rätt att|ger \p{L}+ rätt att)(?!\p{L})/iu)

/** Authority to sign or decide is a power, not a duty. */
export const power = defineGuard({
  id: 'power',
  blocks(sentence, finding) {
    const verb = finding.clause.verbs.at(-1)
    return (verb?.lemma === 'delegera' && !isWork(sentence, finding)) || EMPOWERS.test(sentence.text)
  },
  examples: ['Nämnden delegerar till ordföranden att besluta om bidraget.'],
  counterExamples: [
    'Nämnden ger ordföranden i uppdrag att underteckna skrivelsen.',
    'Styrelsen delegerar till arbetsutskottet att ta fram en plan.',
  ],
})

const WORK = new Set(
  'ta utarbeta utreda undersöka förbereda bereda boka ordna planera kalla kontakta'.split(' '),
)

/** "delegerar till utskottet att ta fram en plan": work, and no power to decide or to answer for the body. */
const isWork = (sentence: Sentence, { clause }: Finding): boolean =>
  clause.inner.some((one) => {
    const verb = one.kind === 'infinitive' ? mainVerb(one) : null
    return verb !== null && WORK.has(verb.lemma) && doingOf(sentence, one, verb) !== null
  })
