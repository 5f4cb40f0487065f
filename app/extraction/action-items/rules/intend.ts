import { mainVerb, type TokenRange } from '../../language/clause.ts'
import { namesActor } from '../../language/actors.ts'
import { complement } from '../clause-patterns.ts'
import { doingOf } from '../doings.ts'
import { findWords } from '../../language/find-words.ts'
import { namesExternal } from '../named-bodies.ts'
import { defineRule, type Finding } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'
import { DELIVERING, UNDERTAKINGS } from '../verb-families.ts'

/** "har till den 20 december att" intends too. */
const INTENDING = new Set(['avse', 'planera', 'tänka', 'ha'])

/** "Revisionen avser bjuda in …", "Nämnden har till den 20 december att inkomma med …". */
export const intend = defineRule({
  id: 'intend',
  read(sentence, clause) {
    const first = clause.verbs[0]
    if (!isTalk(sentence) || first?.form !== 'present' || clause.kind !== 'main' || clause.subject === null)
      return null
    if (!INTENDING.has(first.lemma) || clause.negated) return null
    if (!namesActor(sentence.tokens, clause.subject, sentence.setting.names)) return null
    if (namesExternal(sentence, clause.subject)) return null
    const verb = mainVerb(clause)
    const finding: Finding = { kind: 'commitment', clause, owner: clause.subject, task: complement(clause) }
    if (first.lemma === 'tänka' && subjectKind(sentence, clause.subject) !== 'named') return null
    if (
      first.lemma !== 'ha' &&
      verb !== null &&
      clause.verbs.length > 1 &&
      doingOf(sentence, clause, verb) !== null
    ) {
      if (first.lemma === 'tänka')
        return DELIVERING.has(verb.lemma) || UNDERTAKINGS.has(verb.lemma) ? finding : null
      if (first.lemma === 'avse')
        return isBody(sentence, clause.subject) ? { ...finding, needsDue: 'any' } : finding
      return DELIVERING.has(verb.lemma) || UNDERTAKINGS.has(verb.lemma)
        ? { ...finding, needsDue: 'any' }
        : null
    }
    const means = findWords(sentence.tokens, { from: first.at + 1, to: first.at + 4 }, 'för', 'avsikt', 'att')
    if (first.lemma === 'ha' && means === first.at + 1)
      return isBody(sentence, clause.subject) ? { ...finding, needsDue: 'any' } : finding
    const given =
      findWords(sentence.tokens, { from: first.at + 1, to: first.at + 3 }, 'på', 'sig') > 0 ? 3 : 1
    const until = first.lemma === 'ha' && sentence.tokens[first.at + given]?.lower === 'till'
    if (!until || findWords(sentence.tokens, clause.range, 'att') < 0) return null
    return { ...finding, needsDue: 'any' }
  },
  examples: [
    {
      text: '[owner|Revisionen] avser bjuda in tjänstepersoner till sitt möte i augusti.',
      part: 'background',
    },
    { text: '[owner|Kommunen] har för avsikt att se över avtalet under 2032.', part: 'background' },
    { text: '[owner|Olle] tänker köpa en ny pump.', part: 'discussion' },
    { text: '[owner|Enhetschefen] avser att komma tillbaka med ett förslag.', part: 'discussion' },
    { text: '[owner|Förvaltningen] planerar att under hösten bjuda in föreningarna.', part: 'background' },
    { text: '[owner|Nämnden] har till den 20 december 2031 att inkomma med förslag.', part: 'background' },
    { text: '[owner|Siv] har på sig till den 15 november 2031 att lämna synpunkter.', part: 'discussion' },
  ],
  counterExamples: [
    { text: 'Trafikverket planerar att bygga om korsningen under 2032.', part: 'background' },
    { text: 'Siv har på sig en jacka att visa.', part: 'discussion' },
    { text: 'Kommunen har för avsikt att se över avtalet.', part: 'background' },
    { text: 'Kommunen tänker sälja tomten under 2032.', part: 'discussion' },
    { text: 'Olle tänker sig att kommunen betalar.', part: 'discussion' },
    { text: 'Bolaget har hyrt tomten och avser att bygga en lagerhall.', part: 'background' },
    { text: 'Förvaltningen planerar att fortsätta arbetet.', part: 'background' },
    { text: 'Bolaget planerar att investera i en panna under 2032.', part: 'background' },
    { text: 'Ärendet avser återrapportering av utredningen.', part: 'background' },
    { text: 'Nämnden har till uppgift att pröva ansökningar.', part: 'background' },
  ],
})

/** What a body means to do is a promise only with a time. */
const isBody = (sentence: Sentence, subject: TokenRange): boolean => subjectKind(sentence, subject) === 'body'
