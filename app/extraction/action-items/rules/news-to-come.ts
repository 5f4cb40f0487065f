import { mainVerb, moodOf } from '../../language/clause.ts'
import { isDeliverable } from '../deliverables.ts'
import { complement } from '../clause-patterns.ts'
import { defineRule } from '../rule.ts'
import { isTalk } from '../sentence.ts'

/** "Mer information kommer på nästa sammanträde": promised by nobody in particular. */
export const newsToCome = defineRule({
  id: 'news-to-come',
  read(sentence, clause) {
    if (!isTalk(sentence) || clause.kind !== 'main' || clause.subject === null || clause.negated) return null
    const verb = mainVerb(clause)
    if (verb === null || verb.lemma !== 'komma' || verb.form !== 'present' || moodOf(clause) !== 'plain')
      return null
    const first = sentence.tokens[clause.subject.from]?.lower ?? ''
    if (!['mer', 'mera', 'ytterligare', 'ny', 'fler', 'närmare'].includes(first)) return null
    return isDeliverable(sentence.tokens, clause.subject)
      ? { kind: 'commitment', clause, owner: null, task: complement(clause) }
      : null
  },
  examples: [{ text: 'Mer information kommer på nästa sammanträde.', part: 'background' }],
  counterExamples: [{ text: 'Beslut från myndigheten kommer innan årsskiftet.', part: 'background' }],
})
