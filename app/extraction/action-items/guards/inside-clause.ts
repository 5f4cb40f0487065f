import type { Clause } from '../../language/clause.ts'
import { saysWhatFor } from '../clause-patterns.ts'
import { defineGuard } from '../rule.ts'

const DEPENDENT = new Set<Clause['kind']>(['relative', 'question', 'condition'])

/** "anges hur många det rör, vilket Siv svarar för": said of the whole, and not of what is asked. */
const around = ({ parent, opener }: Clause): Clause | null =>
  opener === 'vilket' && parent?.kind === 'question' ? parent.parent : parent

/** Conditions, questions and relative clauses mention duties without giving any. */
export const insideClause = defineGuard({
  id: 'inside-clause',
  blocks(_sentence, finding) {
    // "två tjänster, som Siv utlyser i oktober": told beside, and promised all the same.
    const from = finding.beside === true ? around(finding.clause) : finding.clause
    for (let clause: Clause | null = from; clause !== null; clause = clause.parent) {
      if (DEPENDENT.has(clause.kind) || (finding.owner !== null && saysWhatFor(clause))) return true
    }
    return false
  },
  examples: ['Avtalet löper ut om förvaltningen får i uppdrag att utreda frågan.'],
  counterExamples: ['När remissen är klar ska förvaltningen redovisa svaret.'],
})
