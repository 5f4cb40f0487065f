import { mainVerb, moodOf, type Clause } from '../../language/clause.ts'
import { agentOf } from '../agent.ts'
import { complement } from '../clause-patterns.ts'
import { doingOf } from '../doings.ts'
import { defineRule } from '../rule.ts'
import { latin } from '../../language/latin.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'

/** "Bryggan lagas i vår", "Vi köper ny livboj", "Boka lokal" with somebody's initials in the margin: he is to do it. */
export const besideInitials = defineRule({
  id: 'beside-initials',
  read(sentence, clause) {
    if (sentence.setting.beside !== true || !isTalk(sentence)) return null
    if (clause === sentence.clauses[0] && (LEFT.test(sentence.text) || namesThing(sentence, clause)))
      return { kind: 'commitment', clause, owner: null, task: clause.range }
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
    { text: 'Utkast till program', part: 'discussion', beside: true },
    { text: 'Inbjudan och affischer ut senast v. 40.', part: 'discussion', beside: true },
    { text: 'Ligger kvar.', part: 'discussion', beside: true },
    { text: 'Kvarstår till nästa möte.', part: 'discussion', beside: true },
  ],
  counterExamples: [
    { text: 'Bryggan lagas i vår.', part: 'discussion' },
    { text: 'Bryggan lagades i våras.', part: 'discussion', beside: true },
    { text: 'Vi diskuterade livbojen.', part: 'discussion', beside: true },
    { text: 'Bryggan är lagad.', part: 'discussion', beside: true },
    { text: 'Utkast till program', part: 'discussion' },
    { text: 'Ligger kvar.', part: 'discussion' },
    { text: 'Inbjudan utskickad.', part: 'discussion', beside: true },
    { text: 'Rapport från årsmötet', part: 'discussion', beside: true },
    { text: 'Ny rektor från 1 oktober.', part: 'discussion', beside: true },
    { text: 'Kommunen lagar bryggan.', part: 'discussion', beside: true },
    { text: 'Cyklarna hämtas av Kretsloppet.', part: 'discussion', beside: true },
    { text: 'Livbojen köps inte.', part: 'discussion', beside: true },
  ],
})

/** What an earlier list has left to do. */
const LEFT = latin(
  /^(?:ligger kvar|kvarstår|står kvar|återstår|(?:ännu )?(?:inte|ej) (?:klar|gjor|åtgärda)\p{L}*)(?!\p{L})/iu,
)
const THING =
  /^(?:utkast|inbjudan|förslag|kallelse|utskick|affisch(?:er)?|annons(?:er)?|enkät|tidplan|sammanställning|mall|checklista|offert(?:er)?|inköp|bokning)$/u
const DONE = latin(/(?<!\p{L})(?:klar[at]?|\p{L}+(?:ad|at|ade|dd|tt)|från|av)(?!\p{L})/iu)

/** "Utkast till program": a thing that is yet to be made, without a verb. */
const namesThing = ({ tokens, text, clauses }: Sentence, clause: Clause): boolean =>
  clause.kind === 'fragment' &&
  clauses.length === 1 &&
  tokens.slice(0, 2).some(({ lower }) => THING.test(lower)) &&
  !DONE.test(text)

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
