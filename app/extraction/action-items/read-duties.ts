import type { Clause } from '../language/clause.ts'
import type { Finding, DutyRule } from './rule.ts'
import { REPORTING } from './verb-families.ts'
import { GUARDS } from './guards/index.ts'
import { DUTY_RULES } from './rules/index.ts'
import type { Sentence } from './sentence.ts'

export type FoundDuty = Finding & Readonly<{ rule: string }>

/** The duties that a sentence gives or takes on, one a clause at most, in order. */
export function findDuties(sentence: Sentence): FoundDuty[] {
  const found: FoundDuty[] = []
  for (const clause of sentence.clauses) {
    if (
      clause.kind === 'question' ||
      (clause.kind === 'relative' &&
        !hasOwnSubject(clause) &&
        !isGivenWork(clause) &&
        !isDoneLater(clause) &&
        !isObliged(clause))
    )
      continue
    const read = firstFinding(sentence, clause, DUTY_RULES)
    if (read !== null && !GUARDS.some((guard) => guard.blocks(sentence, read))) found.push(read)
  }
  // Beside a duty of the sentence itself it is told whose work a thing is.
  return found.some(({ beside }) => beside !== true) ? found.filter(({ beside }) => beside !== true) : found
}

/** "två tjänster, som Siv utlyser", not "tjänster som utlyses". */
const hasOwnSubject = ({ opener, subject, range }: Clause): boolean =>
  opener === 'som' && subject !== null && subject.from > range.from

/** "Eva Lind, som får i uppdrag att kalla till möte". */
const isGivenWork = ({ verbs }: Clause): boolean => verbs.length === 1 && GIVEN.has(verbs[0]?.lemma ?? '')

/** "ett förslag, som kommer att presenteras den 19 juni", "en taxa som redovisas för nämnden i juni". */
const isDoneLater = ({ verbs: [first, second] }: Clause): boolean =>
  second === undefined
    ? first?.form === 'present' && first.passive && REPORTING.has(first.lemma)
    : first?.lemma === 'komma' && second.passive

/** "översänder den till styrelsen, som ska lämna svar senast den 30 april". */
const isObliged = ({ tokens, range, verbs: [first] }: Clause): boolean =>
  first?.lemma === 'skola' && first.form === 'present' && tokens[range.from - 1]?.text === ','

const GIVEN = new Set(['få', 'ge', 'uppdra'])

function firstFinding(
  sentence: Sentence,
  clause: Finding['clause'],
  rules: readonly DutyRule[],
): FoundDuty | null {
  for (const rule of rules) {
    const finding = rule.read(sentence, clause)
    if (finding !== null) return { ...finding, rule: rule.id }
  }
  return null
}
