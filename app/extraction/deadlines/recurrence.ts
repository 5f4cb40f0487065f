import type { Recurrence } from '../extraction.ts'
import type { Span } from '../span.ts'
import { anyOf } from '../language/any-of.ts'
import { foldCase } from '../language/fold-case.ts'
import { latin } from '../language/latin.ts'

/** Null for an interval that is none of those a task can have. */
type RecurrenceRule = Readonly<{ id: string; every: Recurrence | null; pattern: RegExp }>

const rule = (id: string, every: Recurrence | null, source: string): RecurrenceRule => ({
  id,
  every,
  pattern: latin(new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'u')),
})

const MONTH = '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)'
const PER_YEAR = String.raw`(?:\s(?:per\s(?:läs|kalender|verksamhets)?år|årligen|om\såret|varje\sår|under\såret)|/år)`
const times = (words: string): string => String.raw`(?:${words})\s(?:gånger|ggr)${PER_YEAR}`
const once = (period: string): string => String.raw`(?:en|1)\sgång\s(?:per|i|om|varje|under)\s(?:${period})`

/** For lower-case text, in order: what is none of the rest, then the more particular first. */
export const RECURRENCE_RULES: readonly RecurrenceRule[] = [
  rule(
    'other-interval',
    null,
    String.raw`vartannat\s(?:år|kvartal|möte|sammanträde)|varannan\s(?:vecka|månad|termin)|var\s(?:andra|tredje|fjärde|sjätte|åttonde)\svecka|varannan?\s(?:mån|tis|ons|tors|fre)dag|var\s(?:femte|åttonde|nionde|tionde)\smånad|vart\s(?:tredje|fjärde|femte|sjätte|tionde)\sår|(?:två|tre|fyra|2|3|4)\s(?:gånger|ggr)\s(?:per|i|om|under)\s(?:vecka|veckan|månad|månaden|termin|terminen|kvartal|kvartalet)|${times('fem|sex|sju|åtta|nio|tio|5|6|7|8|9|10')}|(?:en|två)\sgång(?:er)?\s(?:per|under)\smandatperiod(?:en)?`,
  ),
  rule(
    'twice-a-year',
    'P6M',
    String.raw`${times('två|2')}|halvårsvisa?|varje\s(?:halvår|termin)|terminsvis|per\s(?:halvår|termin)|${once('halvår(?:et)?|termin(?:en)?')}|delårsvis|var\ssjätte\smånad|${MONTH}\soch\s${MONTH}\svarje\sår`,
  ),
  rule(
    'each-tertial',
    'P4M',
    String.raw`${times('tre|3')}|tertials?vis|varje\stertial|per\stertial|var\sfjärde\smånad`,
  ),
  rule(
    'each-quarter',
    'P3M',
    String.raw`${times('fyra|4')}|kvartalsvis|varje\skvartal|per\skvartal|${once('kvartal(?:et)?')}|var\stredje\smånad`,
  ),
  rule('each-month', 'P1M', String.raw`månadsvis|månatligen|varje\smånad|${once('månad(?:en)?')}`),
  rule('each-week', 'P1W', String.raw`veckovis|varje\svecka|${once('vecka(?:n)?')}`),
  rule(
    'each-year',
    'P1Y',
    String.raw`årligen|årsvis|varje\s(?:år|höst|vår)|(?:minst\s)?(?:en|1)\s(?:gång|ggr?)${PER_YEAR}|${once('år(?:et)?')}|vart\sår|var\stolfte\smånad`,
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

export type FoundRecurrence = Readonly<{ every: Recurrence | null; span: Span; rule: string }>

/** How often a duty recurs, with the words that say so, which may name an interval that no task has; null for one done once. */
export function readRecurrence(text: string): FoundRecurrence | null {
  const folded = foldCase(text)
  if (!ANY.test(folded)) return null
  for (const { id, every, pattern } of RECURRENCE_RULES) {
    const match = pattern.exec(folded)
    if (match) return { rule: id, every, span: { start: match.index, end: match.index + match[0].length } }
  }
  return null
}
