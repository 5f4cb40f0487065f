import { namesActor } from '../../language/actors.ts'
import { mainVerb, moodOf, type Clause, type TokenRange } from '../../language/clause.ts'
import { agentOf } from '../agent.ts'
import { complement, isGiven } from '../clause-patterns.ts'
import { isReportNoun } from '../deliverables.ts'
import { defineRule } from '../rule.ts'
import type { Sentence } from '../sentence.ts'
import { REPORTING, STATES } from '../verb-families.ts'

/** "X ska göra", "Y ska göras": a duty where it stands in a decision. */
export const shall = defineRule({
  id: 'shall',
  read(sentence, clause) {
    if (sentence.setting.part !== 'decision' || (clause.kind !== 'main' && clause.kind !== 'that'))
      return null
    if (!isGiven(sentence, clause) || moodOf(clause) !== 'shall' || clause.negated) return null
    const verb = mainVerb(clause)
    if (verb === null) return null
    const followed = verb.lemma === 'följa' && sentence.tokens[verb.at + 1]?.lower === 'upp'
    const reporting =
      (followed && verb.passive) ||
      REPORTING.has(verb.lemma) ||
      (clause.subject !== null && isReportNoun(sentence.tokens, clause.subject))
    // "ska ha kommit in senast": done by then, and so to be done.
    const arrived = verb.form === 'supine' && (verb.lemma === 'komma' || !STATES.has(verb.lemma))
    if (arrived)
      return {
        kind: 'assignment',
        clause,
        owner: whoArrives(sentence, clause),
        task: complement(clause),
        needsDue: 'any',
      }
    if (STATES.has(verb.lemma) && !(verb.lemma === 'ske' && reporting)) return null
    const owner = verb.passive || verb.lemma === 'ske' ? agentOf(sentence.tokens, clause) : clause.subject
    return { kind: reporting ? 'report' : 'assignment', clause, owner, task: complement(clause) }
  },
  examples: [
    '[owner|Förvaltningen] ska omhänderta ansökningarna inom budget.',
    '[owner|Nätverket] ska avrapportera till styrelsen två gånger årligen.',
    'Nämnden beslutar att en utvärdering ska genomföras och presenteras.',
    'Delegationsordningen ska aktualiseras minst en gång per år.',
    'Planen ska redovisas av [owner|kansliet] i maj.',
    'Styrelsen beslutar att [owner|kommunen] ska flagga under veckan.',
    'Nämnden beslutar att rapportering till nämnden ska ske årligen.',
    'Nämndernas svar ska ha kommit in till revisorerna senast den 27 februari 2032.',
  ],
  counterExamples: [
    'Utvärderingen ska innehålla jämförelser mellan distrikten.',
    'Arbetet ska ske i samverkan med regionen.',
    { text: 'Nämnden ska fastställa utbudet inför läsåret.', part: 'background' },
  ],
})

const whoArrives = ({ tokens, setting }: Sentence, { subject }: Clause): TokenRange | null =>
  subject !== null && namesActor(tokens, subject, setting.names) ? subject : null
