import { mainVerb, type Clause } from '../language/clause.ts'
import type { ItemDuties } from './part-duties.ts'
import type { PlacedSentence } from './section-sentences.ts'
import type { Sentence } from './sentence.ts'
import { DECIDED } from './verb-families.ts'

/** What a body does in order to settle that something is done. */
const SETTLING = new Set(['besluta', 'bestämma', 'enas', 'komma', 'vara', 'bli'])
/** What points back at what was settled; the little words only at the end, as "med det, helst i mars" says more. */
const BACK = /^(?:detta|dessa|saken)$/u
const BACK_AT_END = /^(?:det|dem|dom)$/u

/**
 * "Vi beslutade att fråga skolan om lokalen. Siv kontaktar dem om detta.": who carries out what was decided just before
 * has been given it, and both sentences say what. Null where the sentence does not, or the decision gave a duty itself.
 */
export function carriedOut(
  item: ItemDuties,
  before: PlacedSentence | undefined,
  given: boolean,
): ItemDuties | null {
  const [first] = item.duties
  const { placed } = item
  if (before === undefined || given || first?.found.kind !== 'commitment' || first.owners.length === 0)
    return null
  if (before.passage !== placed.passage || before.sentence.setting.part !== 'decision') return null
  if (!settles(before.sentence) || !pointsBack(placed.sentence, first.found.clause)) return null
  const { start } = before.quoted
  return {
    placed: { ...placed, quoted: { start, end: placed.quoted.end } },
    duties: item.duties.map((duty) => ({ ...duty, found: { ...duty.found, kind: 'assignment' } })),
  }
}

/** "beslutade att skicka", "var eniga om att kolla", "Beslut att köpa in": an action of those who met. */
const settles = ({ clauses, tokens }: Sentence): boolean =>
  clauses.some(
    (clause) =>
      clause.kind === 'infinitive' &&
      !clause.negated &&
      (/^beslut(?:et)?$/u.test(tokens[clause.range.from - 1]?.lower ?? '') ||
        (clause.parent !== null && SETTLING.has(mainVerb(clause.parent)?.lemma ?? ''))) &&
      !DECIDED.has(mainVerb(clause)?.lemma ?? ''),
  )

/** "Siv anmäler oss om detta", "Siv anmäler." */
const pointsBack = ({ tokens }: Sentence, { range, verbs }: Clause): boolean =>
  (verbs.at(-1)?.at ?? 0) + 1 >=
    range.to - (/^(?:\.|,|och)$/u.test(tokens[range.to - 1]?.lower ?? '') ? 1 : 0) ||
  tokens.some(
    ({ lower }, at) =>
      at > (verbs.at(-1)?.at ?? range.from) &&
      at < range.to &&
      (BACK.test(lower) || (BACK_AT_END.test(lower) && (tokens[at + 1]?.text ?? '.') === '.')) &&
      tokens[at + 1]?.lower !== 'som',
  )
