import { mainVerb, moodOf } from '../../language/clause.ts'
import { agentOf } from '../agent.ts'
import { namesActor } from '../../language/actors.ts'
import { complement } from '../clause-patterns.ts'
import { isRecurring } from '../habits.ts'
import { defineRule } from '../rule.ts'
import { isTalk } from '../sentence.ts'
import { STATES } from '../verb-families.ts'

/** "ska vara klart senast …" outside a decision: binding only with a limit in time. */
export const shallBy = defineRule({
  id: 'shall-by',
  read(sentence, clause) {
    if (!isTalk(sentence) || clause.negated) return null
    const verb = mainVerb(clause)
    if (verb === null || moodOf(clause) !== 'shall' || clause.verbs[0]?.form !== 'present') return null
    if (clause.kind !== 'main' && clause.kind !== 'that') return null
    const done = clause.verbs.length > 2 && verb.form === 'participle'
    if ((!done && STATES.has(verb.lemma)) || isRecurring(sentence.text)) return null
    const active =
      clause.subject !== null &&
      !verb.passive &&
      namesActor(sentence.tokens, clause.subject, sentence.setting.names)
    const owner = active ? clause.subject : agentOf(sentence.tokens, clause)
    return { kind: 'commitment', clause, owner, task: complement(clause), needsDue: 'limit' }
  },
  examples: [
    { text: 'Åtgärderna ska vara genomförda senast den 1 maj 2031.', part: 'background' },
    { text: 'Stationen ska byggas innan 1 juli 2031.', part: 'background' },
  ],
  counterExamples: [
    { text: 'Ställföreträdare ska lämna in årsräkning före den 1 mars varje år.', part: 'background' },
    { text: 'Nämnden ska fastställa utbudet inför läsåret.', part: 'background' },
    { text: 'Den nya lagen ska vara på plats den 1 juli.', part: 'background' },
  ],
})
