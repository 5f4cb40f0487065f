import type { ClosureKind } from '../extraction.ts'
import type { Span } from '../span.ts'
import { mayRead } from './closing-rule.ts'
import { CLOSING_RULES } from './closing-rules.ts'
import { ENDED_CUE, readEndedMatter } from './ended-matter.ts'
import { foldCase } from '../language/fold-case.ts'
import { latin } from '../language/latin.ts'

/** What a sentence says has been brought to an end: an assignment, a motion or an initiative, or a report on one. */
export type Closing = Readonly<{ rule: string; kind: ClosureKind; span: Span }>

const NEGATED = latin(
  /(?<!\p{L})(?:(?:inte|ej)(?!\slängre)|ingen(?!\s(?:ytterligare\s|vidare\s|annan\s)?åtgärd)|inga|icke|snart|nästan|delvis|ännu)(?!\p{L})/iu,
)
/** A proposal, a duty to come, a plan or a condition closes nothing. */
const NOT_YET = latin(
  /(?<!\p{L})(?:kommer att|bör|föreslå[rs]?|yrkar|beräknas|planeras|förväntas|när|så\s(?:snart|fort)|innan|tills|till dess att|om inte|oklart|osäkert|undrar|frågar|räknar med|hoppas|siktar|förslag(?:et)?(?:\still\sbeslut)? (?:är|lyder))(?!\p{L})|^om\s|(?<!\p{L})kan(?!\s(?:(?:därmed|nu|härmed|således|med detta)\s)?(?:anses|avskrivas|avslutas|strykas|avföras))(?!\p{L})|(?<!\p{L})ska(?:ll)?(?!\s(?:(?:därmed|härmed|nu|också)\s)?anses|\s(?:därmed|härmed)\svara)(?:\s\p{L}+){0,3}?\s(?:åter|slut|vara|avsluta|redovisa)/iu,
)
/** "avslutas i december", "besvaras senast i maj": what is to come, told in the present. */
const TO_COME = latin(
  /^\s(?:till\s\p{L}+\s)?(?:senast|när|genom\s|av\s|efter(?!\s(?:lämnad|lämnat|genomförd|slutförd|avlämnad|redovis|återrapport|dagens|denna|detta))|under\s(?:20\d\d|v|h|s)|i\s(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|den\s\d|till\s(?:v|h|s)|vid\s(?:nästa|kommande|års)|med\s(?:en|ett|att)(?!\p{L})|först)/iu,
)
const PRESENT_PASSIVE = /(?:avslutas|besvaras|avskrivs|stryks|upphör)$/iu
/** Reports that stand on every agenda and answer no duty. */
const STANDING = latin(/^(?:\s\p{L}+){0,3}\s(?:delegation|delegering|anmälnings)/iu)

// For lower-case text: in any case it takes twice the time.
const ANY_STEM = new RegExp(CLOSING_RULES.map(({ stems }) => stems[0]?.source ?? '').join('|'), 'u')

const ANY = new RegExp(`${ANY_STEM.source}|${ENDED_CUE.source}`, 'u')

/** Whether any closing may stand in the text; quickly, since most texts have none. */
export const mayClose = (text: string): boolean => ANY.test(foldCase(text))

/**
 * Whether the sentence ends something given earlier, and which rule says so; null where it does not. What is `decided`
 * may be a bare infinitive.
 */
export function readClosing(text: string, { decided = true }: { decided?: boolean } = {}): Closing | null {
  const lower = foldCase(text)
  for (const rule of ANY_STEM.test(lower) ? CLOSING_RULES : []) {
    if ((rule.decided && !decided) || !mayRead(rule, lower)) continue
    const match = rule.pattern.exec(lower)
    if (match === null || !stands(text, match)) continue
    return {
      rule: rule.id,
      kind: rule.kind,
      span: { start: match.index, end: match.index + match[0].length },
    }
  }
  return readEndedMatter(text, lower, decided)
}

/** "om uppdraget kan avslutas": asked, and not said. */
const ASKED = latin(/(?<!\p{L})(?:om|huruvida|ifall)\s$/iu)
/** "Ärendet utgår från dagens sammanträde": taken off the agenda, and still open. */
const AGENDA = latin(
  /^\s(?:från|ur)\s(?:\p{L}+\s){0,2}?(?:dagordning|föredragningslist|ärendelist|agenda|kallelse|\p{L}*sammanträde|\p{L}*möte)|^\soch\s(?:\p{L}+\s){1,3}(?:vid|på|till)\s(?:nästa|kommande)/iu,
)
/** "föreslår fullmäktige att besluta att motionen är besvarad" */
const PROPOSED = latin(/(?<!\p{L})föreslå[rs]?\s(?:\p{L}+\s){0,4}?(?:att\s)?(?:besluta\s)?(?:att\s)?$/iu)
/** "Arvodet för uppdraget tas bort": another thing is. */
const OF_WHICH = latin(/(?<!\p{L})(?:för|med|inom)\s$/iu)
const MATTER_FIRST = latin(/^\p{L}*(?:uppdrag|ärende|projekt)(?!.*\suppdrag)/isu)
const TELLS = /(?:rapporterar|redovisar)$/iu
const LATER = latin(/(?<!\p{L})senast(?!\p{L})|(?<!\p{L})(?:vid|till)\s(?:nästa|kommande)(?!\p{L})/iu)
/** Whom a body has elected has an assignment of another kind. */
const OFFICE = latin(/^\p{L}*uppdrag\p{L}*\ssom\s/iu)

function stands(text: string, { 0: words, index }: RegExpExecArray): boolean {
  const end = index + words.length
  if (AGENDA.test(text.slice(end, end + 60)) || (TELLS.test(words) && LATER.test(text.slice(end))))
    return false
  if (PROPOSED.test(text.slice(Math.max(0, index - 90), index))) return false
  if (OF_WHICH.test(text.slice(Math.max(0, index - 6), index)) && MATTER_FIRST.test(words)) return false
  if (OFFICE.test(words) || ASKED.test(text.slice(Math.max(0, index - 12), index))) return false
  const after = text.slice(end, end + 60)
  return (
    !NEGATED.test(text.slice(Math.max(0, index - 25), end)) &&
    !NOT_YET.test(text.slice(Math.max(0, index - 40), end)) &&
    !(PRESENT_PASSIVE.test(words) && TO_COME.test(after)) &&
    !STANDING.test(after)
  )
}
