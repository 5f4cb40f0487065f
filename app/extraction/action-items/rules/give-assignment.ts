import { finiteVerb, mainVerb } from '../../language/clause.ts'
import { complement, isGiven } from '../clause-patterns.ts'
import { beforeAtt, findWords } from '../../language/find-words.ts'
import { defineRule } from '../rule.ts'

/** "ger X i uppdrag att", "ger i uppdrag åt X att", "X får i uppdrag att", "X ges i uppdrag att". */
export const giveAssignment = defineRule({
  id: 'give-assignment',
  read(sentence, clause) {
    const verb = mainVerb(clause)
    if (verb === null || !['ge', 'få', 'ha'].includes(verb.lemma) || !isGiven(sentence, clause)) return null
    const rest = complement(clause)
    const head = { from: rest.from, to: Math.min(rest.to, rest.from + 40) }
    const at = findWords(sentence.tokens, head, 'i', 'uppdrag')
    if (at < 0) return null
    // "har i uppdrag att regelbundet följa upp" describes; only a decision makes it a duty.
    if (verb.lemma === 'ha' && sentence.setting.part !== 'decision') return null
    const receives = verb.lemma !== 'ge' || verb.passive || finiteVerb(clause)?.passive === true
    if (receives)
      return {
        kind: 'assignment',
        clause,
        owner: clause.subject,
        task: { from: at + 2, to: clause.range.to },
      }
    const next = sentence.tokens[at + 2]?.lower
    const owner =
      next === 'åt' || next === 'till'
        ? { from: at + 3, to: beforeAtt(sentence.tokens, { from: at + 3, to: rest.to }) }
        : { from: rest.from, to: at }
    return { kind: 'assignment', clause, owner, task: { from: at + 2, to: clause.range.to } }
  },
  examples: [
    'Nämnden ger [owner|förvaltningschefen] i uppdrag att utreda frågan.',
    'Styrelsen godkänner planen samt ger [owner|kansliet] i uppdrag att sprida den.',
    'Ge [owner|förvaltningen] i uppdrag att ta fram en ansökan om medel.',
    'Nämnden ger i uppdrag till [owner|förvaltningen] att presentera ett förslag.',
    'ge i uppdrag åt [owner|kontoret] att se över avtalen',
    '[owner|Förbundschefen] får i uppdrag att ta fram en plan.',
    'att [owner|förvaltningen] får i uppdrag att under våren föreslå nya avgifter',
    '[owner|Kansliet] ges i uppdrag att kalla till möte.',
    '[owner|den arbetsgruppen] har i uppdrag att ta fram tre alternativ',
    'Mötet gav [owner|styrelsen] i uppdrag att se över stadgarna.',
    { text: 'Nämnden gav [owner|ordföranden] i uppdrag att svara på remissen.', toldInPast: true },
  ],
  counterExamples: [
    'Nämnden gav 2023 förvaltningschefen i uppdrag att utreda frågan.',
    { text: 'Kommundirektören har fått i uppdrag att lämna ett förslag.', part: 'background' },
    { text: 'Enheten har i uppdrag att regelbundet följa upp avtalen.', part: 'background' },
    'Nämnden ger bidrag till tre föreningar.',
    'Ärendet ger nämnden en överblick.',
  ],
})
