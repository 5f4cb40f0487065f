import type { Recurrence } from '../extraction.ts'
import type { Span } from '../span.ts'
import { anyOf } from '../language/any-of.ts'
import { foldCase } from '../language/fold-case.ts'
import { latinPattern } from '../language/latin.ts'
import { MONTH_NAMES } from '../language/months.ts'

/** Null for an interval that is none of those a task can have. */
type RecurrenceRule = Readonly<{
  id: string
  every: Recurrence | null
  /** A piece of all that the pattern matches, quick to look for. */
  cue: RegExp
  pattern: RegExp
}>

const rule = (id: string, every: Recurrence | null, cue: RegExp, source: string): RecurrenceRule => ({
  id,
  every,
  cue,
  pattern: latinPattern(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'u'),
})

const MONTH = `(?:${MONTH_NAMES})`
const PER_YEAR = String.raw`(?:\s(?:per\s(?:läs|kalender|verksamhets)?år|årligen|om\såret|varje\sår|under\såret)|/år)`
const times = (words: string): string => String.raw`(?:${words})\s(?:gånger|ggr)${PER_YEAR}`
const once = (period: string): string => String.raw`(?:en|1)\sgång\s(?:per|i|om|varje|under)\s(?:${period})`

/** For lower-case text, in order: what is none of the rest, then the more particular first. */
export const RECURRENCE_RULES: readonly RecurrenceRule[] = [
  rule(
    'other-interval',
    null,
    /varan|vart|var\s|gång|ggr/u,
    String.raw`vartannat\s(?:år|kvartal|möte|sammanträde)|varannan\s(?:vecka|månad|termin)|var\s(?:andra|tredje|fjärde|sjätte|åttonde)\svecka|varannan?\s(?:mån|tis|ons|tors|fre)dag|var\s(?:femte|åttonde|nionde|tionde)\smånad|vart\s(?:tredje|fjärde|femte|sjätte|tionde)\sår|(?:två|tre|fyra|2|3|4)\s(?:gånger|ggr)\s(?:per|i|om|under)\s(?:vecka|veckan|månad|månaden|termin|terminen|kvartal|kvartalet)|${times('fem|sex|sju|åtta|nio|tio|5|6|7|8|9|10')}|(?:en|två)\sgång(?:er)?\s(?:per|under)\smandatperiod(?:en)?`,
  ),
  rule(
    'twice-a-year',
    'P6M',
    /gång|ggr|halvår|termin|delår|sjätte|varje|årligen/u,
    String.raw`${times('två|2')}|halvårsvisa?|varje\s(?:halvår|halvårsskifte|termin|terminsslut)|terminsvis|per\s(?:halvår|termin)|${once('halvår(?:et)?|termin(?:en)?')}|delårsvis|var\ssjätte\smånad|(?<!,\s)${MONTH}\soch\s${MONTH}\s(?:varje\sår|årligen)|(?:varje\sår|årligen)\si\s${MONTH}\soch\s(?:i\s)?${MONTH}`,
  ),
  rule(
    'each-tertial',
    'P4M',
    /gång|ggr|tertial|fjärde|varje/u,
    String.raw`${times('tre|3')}|tertials?visa?|varje\stertial|vid\stertial(?:en|erna|boksluten)|per\stertial|var\sfjärde\smånad|(?<!,\s)${MONTH},\s${MONTH}\soch\s${MONTH}\svarje\sår`,
  ),
  rule(
    'each-quarter',
    'P3M',
    /gång|ggr|kvartal|tredje/u,
    String.raw`${times('fyra|4')}|kvartalsvisa?|(?:en\s)kvartals(?:rapport|uppföljning|redovisning|avstämning)|kvartals(?:rapporter|uppföljningar|redovisningar)|varje\skvartal(?:sskifte)?|per\skvartal|${once('kvartal(?:et)?')}|var\stredje\smånad`,
  ),
  rule(
    'each-month',
    'P1M',
    /måna[dt]/u,
    String.raw`månadsvisa?|månatlig(?:a|en)?|(?:en\s)månads(?:rapport|uppföljning|redovisning|avstämning|prognos|statistik)|månads(?:rapporter|uppföljningar|redovisningar|avstämningar|prognoser)|varje\smånad(?:sskifte)?|${once('månad(?:en)?')}|den\s(?:\d{1,2}(?::e)?|\p{L}{4,9})\s(?:varje|i\s(?:varje|påföljande|följande))\smånad(?:en)?|den\s(?:\d{1,2}(?::e)?|\p{L}{4,9})\si\smånaden(?:\s(?:därpå|därefter|efter))?`,
  ),
  rule(
    'each-week',
    'P1W',
    /veck|varje/u,
    String.raw`veckovisa?|varje\s(?:vecka|(?:mån|tis|ons|tors|fre|lör|sön)dag)|${once('vecka(?:n)?')}`,
  ),
  rule(
    'each-year',
    'P1Y',
    /årlig|årsvis|varje|gång|gg|vart|tolfte/u,
    String.raw`årligen|årsvis|varje\s(?:år|årsskifte|verksamhetsår|läsår|höst|vår|${MONTH})|(?:minst\s)?(?:en|1)\s(?:gång|ggr?)${PER_YEAR}|${once('år(?:et)?')}|vart\sår|var\stolfte\smånad`,
  ),
  rule(
    'each-meeting',
    'meeting',
    /(?:varje|samtliga|alla|respektive)\s|stående|mötena/u,
    String.raw`(?:vid|på|till|inför|före|innan|i\ssamband\smed)\s(?:varje|samtliga|alla|respektive)\s(?:ordinarie\s|kommande\s)?\p{L}*(?:möte|möten|sammanträde|sammanträden)|stående\spunkt|(?:på|vid)\s\p{L}*mötena`,
  ),
  rule(
    'continuously',
    'ongoing',
    /löpande|regelbund|kontinuer/u,
    String.raw`löpande(?!\s(?:arbete|arbetet|verksamhet|verksamheten|drift|driften|underhåll|kostnader|ärenden|år|facklig|dialog))|regelbundet|kontinuerligt|fortlöpande`,
  ),
]

const ANY_CUE = anyOf(RECURRENCE_RULES.map(({ cue }) => cue))

export type FoundRecurrence = Readonly<{ every: Recurrence | null; span: Span; rule: string }>

/** "på varje KLG", "på varje kollegium": by a word that those who meet go by, in lower case. */
function eachMeetingOf(folded: string, own: readonly string[]): FoundRecurrence | null {
  const at = own.map((word) => `varje ${word}`).find((words) => folded.includes(words))
  const start = at === undefined ? -1 : folded.indexOf(at)
  return at === undefined
    ? null
    : { every: 'meeting', rule: 'each-meeting', span: { start, end: start + at.length } }
}

/** How often a duty recurs, with the words that say so, which may name an interval that no task has; null for one done once. */
export function readRecurrence(text: string, own: readonly string[] = []): FoundRecurrence | null {
  const folded = foldCase(text)
  const each = own.length > 0 && folded.includes('varje ') ? eachMeetingOf(folded, own) : null
  if (each !== null) return each
  if (!ANY_CUE.test(folded)) return null
  for (const { id, every, cue, pattern } of RECURRENCE_RULES) {
    const match = cue.test(folded) ? pattern.exec(folded) : null
    if (match)
      return {
        rule: id,
        every,
        span: { start: match.index, end: match.index + match[0].length },
      }
  }
  return null
}

const HALVES =
  'januari och juli|februari och augusti|mars och september|april och oktober|maj och november|juni och december|februari och september|mars och oktober|april och november'
const HALF_YEARLY = latinPattern(
  String.raw`(?<!\p{L})i (?:${HALVES.replaceAll('och', '(?:och|samt)(?: i)?')})(?! \d|\p{L})`,
  'u',
)

/** "Utfallet rapporteras i maj och november", without a year: twice in each. */
export function readHalfYearly(text: string): FoundRecurrence | null {
  const match = HALF_YEARLY.exec(foldCase(text))
  return match === null
    ? null
    : { every: 'P6M', rule: 'twice-a-year', span: { start: match.index, end: match.index + match[0].length } }
}
