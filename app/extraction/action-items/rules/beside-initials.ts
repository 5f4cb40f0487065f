import { mainVerb, moodOf, type Clause } from '../../language/clause.ts'
import { agentOf } from '../agent.ts'
import { complement } from '../clause-patterns.ts'
import { doingOf } from '../doings.ts'
import { defineRule } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'

/** "Bryggan lagas i vår", "Vi köper ny livboj", "Boka lokal" with somebody's initials in the margin: he is to do it. */
export const besideInitials = defineRule({
  id: 'beside-initials',
  read(sentence, clause) {
    if (sentence.setting.beside !== true || !isTalk(sentence)) return null
    const verb = mainVerb(clause)
    if (verb === null || clause.negated || clause.parent !== null || !isToCome(clause)) return null
    const doing = doingOf(sentence, clause, verb)
    if (doing === null || doing === 'told' || !leavesOpenWho(sentence, clause)) return null
    return { kind: 'commitment', clause, owner: null, task: complement(clause) }
  },
  examples: [
    { text: 'Bryggan lagas i vår.', part: 'discussion', beside: true },
    { text: 'Vi köper ny livboj.', part: 'discussion', beside: true },
    { text: 'Skylten ska bytas.', part: 'background', beside: true },
    { text: 'Boka lokal till årsmötet.', part: 'preamble', beside: true },
  ],
  counterExamples: [
    { text: 'Bryggan lagas i vår.', part: 'discussion' },
    { text: 'Bryggan lagades i våras.', part: 'discussion', beside: true },
    { text: 'Vi diskuterade livbojen.', part: 'discussion', beside: true },
    { text: 'Bryggan är lagad.', part: 'discussion', beside: true },
    { text: 'Kommunen lagar bryggan.', part: 'discussion', beside: true },
    { text: 'Cyklarna hämtas av Kretsloppet.', part: 'discussion', beside: true },
    { text: 'Livbojen köps inte.', part: 'discussion', beside: true },
  ],
})

function isToCome(clause: Clause): boolean {
  const form = clause.verbs[0]?.form
  if (clause.kind === 'imperative' || clause.kind === 'infinitive') return true
  return clause.kind === 'main' && form === 'present' && ['plain', 'shall', 'will'].includes(moodOf(clause))
}

/** Whether the words themselves name nobody who acts. */
const leavesOpenWho = (sentence: Sentence, clause: Clause): boolean => {
  if (clause.subject === null) return true
  if (mainVerb(clause)?.passive === true) return agentOf(sentence.tokens, clause) === null
  return subjectKind(sentence, clause.subject) === 'we'
}
