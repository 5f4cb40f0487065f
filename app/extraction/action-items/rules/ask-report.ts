import { namesActor } from '../../language/actors.ts'
import { mainVerb, moodOf, type TokenRange } from '../../language/clause.ts'
import { findWords } from '../../language/find-words.ts'
import type { Token } from '../../language/token.ts'
import { isA, PREPOSITION } from '../../language/word-classes.ts'
import { defineRule } from '../rule.ts'

const ASKING = new Set(['begära', 'emotse'])
const REPORT =
  /(?:rapport|rapportering|redovisning|redogörelse|återkoppling|uppföljning|lägesbild)(?:en|er)?$/u

/** "Nämnden begär en återkoppling i samband med bokslutet", "att begära in en redogörelse från X": a body that decides to be told. */
export const askReport = defineRule({
  id: 'ask-report',
  read(sentence, clause) {
    if (sentence.setting.part !== 'decision' || clause.negated) return null
    const verb = mainVerb(clause)
    if (verb === null || !ASKING.has(verb.lemma) || verb.passive) return null
    const bare = clause.kind === 'infinitive'
    if (!bare && (clause.kind !== 'main' || clause.subject === null || verb.form !== 'present')) return null
    if (!bare && moodOf(clause) !== 'plain') return null
    const asked = sentence.tokens.slice(verb.at + 1, verb.at + 7)
    if (!asked.some((token) => REPORT.test(token.lower))) return null
    const task = { from: verb.at + 1, to: clause.range.to }
    const owner = askedOf(sentence.tokens, task)
    return {
      kind: 'report',
      clause,
      owner,
      task,
      ...(clause.subject === null ? {} : { told: clause.subject }),
    }
  },
  examples: [
    'Arbetsutskottet begär att få en återkoppling av hur rutinerna fungerar i samband med delårsbokslutet.',
    'Nämnden emotser en lägesrapport vid varje sammanträde.',
    'Styrelsen begär en skriftlig redovisning i november.',
    'att begära in en muntlig redogörelse från [owner|fastighetschefen] om orsaken till avvikelsen',
  ],
  counterExamples: [
    { text: 'Revisorerna begär en redovisning senast den 1 december 2031.', part: 'background' },
    'Föreningen begär ett högre bidrag.',
  ],
})

/** "en redogörelse från fastighetschefen om": who is asked, as far as the next preposition. */
function askedOf(tokens: readonly Token[], task: TokenRange): TokenRange | null {
  const from = findWords(tokens, { from: task.from, to: Math.min(task.to, task.from + 10) }, 'från') + 1
  if (from === 0) return null
  const end = tokens.findIndex(
    (token, at) => at > from && (at >= task.to || token.kind !== 'word' || isA(token, PREPOSITION)),
  )
  const owner = { from, to: end < 0 ? task.to : end }
  return namesActor(tokens, owner, new Set()) ? owner : null
}
