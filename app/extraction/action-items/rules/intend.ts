import { mainVerb } from '../../language/clause.ts'
import { namesActor } from '../../language/actors.ts'
import { complement } from '../clause-patterns.ts'
import { findWords } from '../../language/find-words.ts'
import { defineRule } from '../rule.ts'
import { isTalk } from '../sentence.ts'
import { STATES } from '../verb-families.ts'

/** "Revisionen avser bjuda in …", "Nämnden har till den 20 december att inkomma med …". */
export const intend = defineRule({
  id: 'intend',
  read(sentence, clause) {
    const first = clause.verbs[0]
    if (!isTalk(sentence) || first?.form !== 'present' || clause.kind !== 'main' || clause.subject === null)
      return null
    if (!namesActor(sentence.tokens, clause.subject, sentence.setting.names) || clause.negated) return null
    const verb = mainVerb(clause)
    if (first.lemma === 'avse' && verb !== null && clause.verbs.length > 1 && !STATES.has(verb.lemma)) {
      return { kind: 'commitment', clause, owner: clause.subject, task: complement(clause) }
    }
    const until = first.lemma === 'ha' && sentence.tokens[first.at + 1]?.lower === 'till'
    if (!until || findWords(sentence.tokens, clause.range, 'att') < 0) return null
    return { kind: 'commitment', clause, owner: clause.subject, task: complement(clause), needsDue: 'any' }
  },
  examples: [
    {
      text: '[owner|Revisionen] avser bjuda in tjänstepersoner till sitt möte i augusti.',
      part: 'background',
    },
    { text: '[owner|Nämnden] har till den 20 december 2031 att inkomma med förslag.', part: 'background' },
  ],
  counterExamples: [
    { text: 'Ärendet avser återrapportering av utredningen.', part: 'background' },
    { text: 'Nämnden har till uppgift att pröva ansökningar.', part: 'background' },
  ],
})
