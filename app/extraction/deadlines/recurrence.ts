import type { Recurrence } from '../extraction.ts'
import type { Span } from '../span.ts'
import { anyOf } from '../language/any-of.ts'
import { foldCase } from '../language/fold-case.ts'
import { latin } from '../language/latin.ts'

type RecurrenceRule = Readonly<{ id: string; every: Recurrence; pattern: RegExp }>

const rule = (id: string, every: Recurrence, source: string): RecurrenceRule => ({
  id,
  every,
  pattern: latin(new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'u')),
})

const MONTH = '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)'

/** For lower-case text, in order: the more particular first. */
export const RECURRENCE_RULES: readonly RecurrenceRule[] = [
  rule(
    'twice-a-year',
    'P6M',
    String.raw`(?:två|2)\sgånger\s(?:per\s(?:läs)?år|årligen|om\såret|varje\sår|under\såret)|halvårsvis|halvårsvisa|varje\shalvår|(?:per|en\sgång\sper|en\sgång\si)\s?halvår(?:et)?|delårsvis|${MONTH}\soch\s${MONTH}\svarje\sår`,
  ),
  rule(
    'each-tertial',
    'P4M',
    String.raw`(?:tre|3)\sgånger\s(?:per\sår|årligen|om\såret)|tertials?vis|varje\stertial|per\stertial`,
  ),
  rule(
    'each-quarter',
    'P3M',
    String.raw`(?:fyra|4)\sgånger\s(?:per\sår|årligen|om\såret)|kvartalsvis|varje\skvartal|per\skvartal|en\sgång\sper\skvartal`,
  ),
  rule('each-month', 'P1M', String.raw`månadsvis|månatligen|varje\smånad|en\sgång\s(?:per|i)\smånad(?:en)?`),
  rule('each-week', 'P1W', String.raw`veckovis|varje\svecka|en\sgång\s(?:per|i)\svecka(?:n)?`),
  rule(
    'each-year',
    'P1Y',
    String.raw`årligen|årsvis|varje\sår|(?:minst\s)?(?:en|1)\sgång\s(?:per|om)\sår(?:et)?|vart\sår`,
  ),
  rule(
    'each-meeting',
    'meeting',
    String.raw`(?:vid|på|till|inför)\s(?:varje|samtliga|alla|respektive)\s(?:ordinarie\s|kommande\s)?\p{L}*(?:möte|möten|sammanträde|sammanträden)|stående\spunkt|(?:på|vid)\s\p{L}*mötena`,
  ),
  rule(
    'continuously',
    'ongoing',
    String.raw`löpande(?!\s(?:arbete|arbetet|verksamhet|verksamheten|drift|driften|underhåll|kostnader|ärenden|år|facklig|dialog))|regelbundet|kontinuerligt|fortlöpande`,
  ),
]

/** Most duties are done once, which one question tells instead of eight. */
const ANY = anyOf(RECURRENCE_RULES.map(({ pattern }) => pattern))

export type FoundRecurrence = Readonly<{ every: Recurrence; span: Span; rule: string }>

/** How often a duty recurs, with the words that say so; null for one done once. */
export function readRecurrence(text: string): FoundRecurrence | null {
  const folded = foldCase(text)
  if (!ANY.test(folded)) return null
  for (const { id, every, pattern } of RECURRENCE_RULES) {
    const match = pattern.exec(folded)
    if (match) return { rule: id, every, span: { start: match.index, end: match.index + match[0].length } }
  }
  return null
}
