import { mainVerb, type Clause } from '../language/clause.ts'

/** What a body thinks of what somebody does: "ställer sig positiv till att kansliet utreder frågan". */
const STANCES = ['säga', 'ställa', 'se', 'välkomna', 'notera', 'uppskatta', 'stödja', 'glädja']

/** "Siv säkerställer att leverantören rättar felen": hers who sees to it. */
const ENSURING =
  'säkra säkerställa garantera tillse ombesörja ordna bevaka kontrollera kolla verka övervaka'.split(' ')

const OF_ANOTHER = new Set([...STANCES, ...ENSURING])

/** "beviljas under förutsättning att klubben håller efter gräset": on what terms. */
const ON_CONDITION = new Set(['förutsättning', 'villkor'])

/** "godkänna rapporten med tillägget att Siv kompletterar den": decided with it. */
const isAddition = ({ tokens, range }: Clause): boolean =>
  ADDITION.test(tokens[range.from - 1]?.lower ?? '') && tokens[range.from - 2]?.lower === 'med'
const ADDITION = /^(?:det|tillägget|tillägg|kompletteringen|justeringen)$/u

/** "att införa i schemat att kommittén rapporterar": what is decided is the outer clause. */
export const isInsideAnother = (clause: Clause): boolean => {
  const { opener, parent, tokens, range } = clause
  if (parent === null || isAddition(clause)) return false
  return (
    ON_CONDITION.has(tokens[range.from - 1]?.lower ?? '') ||
    OF_ANOTHER.has(mainVerb(parent)?.lemma ?? '') ||
    parent.kind === 'infinitive' ||
    (opener === 'att' && parent.opener === 'att')
  )
}
