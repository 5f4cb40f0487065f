import { finiteVerb } from '../../language/clause.ts'
import { defineRule } from '../rule.ts'
import { isTalk } from '../sentence.ts'

/** Notes that name who acts by a handle or in brackets: "Boka lokal @Olle", "(Kansliet kontaktar)". */
export const handle = defineRule({
  id: 'handle',
  read(sentence, clause) {
    if (!isTalk(sentence) || clause.parent !== null || clause.range.from !== 0) return null
    const { tokens } = sentence
    const whole = { from: 0, to: tokens.length }
    const at = tokens.findIndex((token) => token.text.startsWith('@') && token.text.length > 1)
    if (at >= 0) return { kind: 'commitment', clause, owner: { from: at, to: at + 1 }, task: whole }
    const open = tokens.findIndex((token) => token.text === '(')
    const close = tokens.findIndex((token, index) => index > open && token.text === ')')
    if (open < 1 || close < 0 || tokens[open + 1]?.capital !== true) return null
    const inside = tokens.slice(open + 1, close)
    if (inside.some((token) => /^klar[at]?$/u.test(token.lower))) return null
    const verb = sentence.clauses
      .map(finiteVerb)
      .find((one) => one !== null && one.at > open + 1 && one.at <= open + 3 && one.form === 'present')
    if (!verb || (finiteVerb(clause)?.form !== 'infinitive' && finiteVerb(clause)?.form !== 'imperative'))
      return null
    return { kind: 'commitment', clause, owner: { from: open + 1, to: verb.at }, task: whole }
  },
  examples: [
    { text: 'Fråga caféet om lokalen [owner|@Olle]', part: 'discussion' },
    { text: '[owner|@Hedda] tar upp frågan på deras möte imorgon', part: 'discussion' },
    {
      text: 'Meddela tidigare intressenter om att vi börjar ([owner|Kansliet] kontaktar)',
      part: 'discussion',
    },
  ],
  counterExamples: [
    { text: 'Boka in en mötesserie (Kansliet bokar, klart)', part: 'discussion' },
    { text: 'Kim Ek (S) yrkar bifall.', part: 'discussion' },
  ],
})
