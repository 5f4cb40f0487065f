import { mainVerb, moodOf, type TokenRange } from '../../language/clause.ts'
import { findWords } from '../../language/find-words.ts'
import { latin } from '../../language/latin.ts'
import { agentOf } from '../agent.ts'
import { askedOf } from '../asked-of.ts'
import { complement, isGiven } from '../clause-patterns.ts'
import { isAnswer, isReportNoun, isToBeMade } from '../deliverables.ts'
import { defineRule } from '../rule.ts'
import type { Sentence } from '../sentence.ts'
import { ASKING } from '../verb-families.ts'

const AWAITED = new Set([...ASKING, 'motse', 'vänta'])

/** What a body decides to await, by whoever is to make it: "Svar önskas innan budgeten behandlas", "Planen emotses i juni". */
export const awaited = defineRule({
  id: 'awaited',
  read(sentence, clause) {
    const { subject, kind } = clause
    if (sentence.setting.part !== 'decision' || (kind !== 'main' && kind !== 'that')) return null
    const verb = mainVerb(clause)
    if (verb === null || subject === null || !verb.passive || !AWAITED.has(verb.lemma)) return null
    if (moodOf(clause) !== 'plain' || !isGiven(sentence, clause)) return null
    if (findWords(sentence.tokens, subject, 'från') >= 0) return null
    const task = complement(clause)
    const owner = agentOf(sentence.tokens, clause) ?? askedOf(sentence.tokens, task)
    const found = { clause, owner, task } as const
    if (isReport(sentence, subject))
      return { ...found, kind: 'report', ...(WAITS.test(sentence.text) ? {} : { needsDue: 'any' }) }
    const made = sentence.tokens[subject.to - 1]
    return made !== undefined && isToBeMade(made) ? { ...found, kind: 'assignment', needsDue: 'any' } : null
  },
  examples: [
    'Svar önskas innan budgetberedningen inleds.',
    'Skriftlig redovisning begärs till den 4 maj 2032.',
    'Besked emotses senast den 4 maj 2032.',
    'En åtgärdsplan emotses under september 2032.',
    'Ett reviderat förslag önskas till nästa möte.',
    'Svar begärs från [owner|tekniska nämnden] senast den 4 maj 2032.',
  ],
  counterExamples: [
    'Fler frivilliga önskas till den 4 maj 2032.',
    'Svar önskas.',
    'Snö väntas i oktober 2032.',
    'Beslutet väntas den 4 maj 2032.',
    'Ett svar från regionen väntas den 4 maj 2032.',
    { text: 'En åtgärdsplan emotses under september 2032.', part: 'background' },
  ],
})

const isReport = ({ tokens }: Sentence, subject: TokenRange): boolean =>
  isReportNoun(tokens, subject) || (subject.to - subject.from <= SHORT && isAnswer(tokens[subject.to - 1]))
/** "Ett skriftligt svar". */
const SHORT = 3

const WAITS = latin(/(?<!\p{L})(?:innan|före|så snart|när)(?!\p{L})/iu)
