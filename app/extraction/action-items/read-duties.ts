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
        !isObliged(clause) &&
        !isPutInto(clause) &&
        !isToldOn(sentence, clause))
    )
      continue
    const read = firstFinding(sentence, clause, DUTY_RULES)
    if (read !== null && !GUARDS.some((guard) => guard.blocks(sentence, read))) found.push(read)
  }
  // Beside a duty of the sentence itself it is told whose work a thing is.
  const own = found.filter(({ beside }) => beside !== true)
  return own.length === 0 ? found : own.map((one) => withOwnerBeside(one, found))
}

/**
 * "Listan ska bifogas kallelsen, vilket kanslichefen svarar för", "Ärendet tas upp i maj då Siv lämnar en rapport": the duty
 * names nobody, and what is added to it does.
 */
function withOwnerBeside(own: FoundDuty, found: readonly FoundDuty[]): FoundDuty {
  const beside = own.owner === null ? found.find(({ rule }) => NAMES_WHO.has(rule)) : undefined
  if (beside === undefined || beside.owner === null) return own
  // Named with it, it is a duty without a time, too.
  const { needsDue: _, ...duty } = own
  return { ...duty, owner: beside.owner, ...(beside.genitive === true ? { genitive: true } : {}) }
}
const NAMES_WHO = new Set(['in-addition', 'report-back'])

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

/** "…, ett köp som anförtros Siv", "till presidiet, som har att svara", "…, vilket ankommer på kassören att göra". */
const isPutInto = ({ tokens, range, opener, verbs: [first] }: Clause): boolean =>
  first?.form === 'present' &&
  ((opener === 'vilket' && tokens[range.from - 1]?.text === ',') ||
    (opener === 'som' && [1, 3].some((before) => tokens[range.from - before]?.text === ',')))

/** "översänder den till styrelsen, som ska lämna svar senast den 30 april". */
const isObliged = ({ tokens, range, verbs: [first] }: Clause): boolean =>
  first?.lemma === 'skola' && first.form === 'present' && tokens[range.from - 1]?.text === ','

/** "går tillbaka till kansliet, som kompletterar det". */
const isToldOn = ({ setting }: Sentence, { tokens, range, verbs: [first], opener }: Clause): boolean =>
  setting.part === 'decision' &&
  opener === 'som' &&
  first?.form === 'present' &&
  (first.lemma === 'återkomma' || tokens[range.from - 1]?.text === ',')

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
