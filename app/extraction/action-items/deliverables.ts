import type { ClauseVerb, TokenRange } from '../language/clause.ts'
import type { Token } from '../language/token.ts'
import { PREPOSITION, isA } from '../language/word-classes.ts'
import { headOf } from '../language/actors.ts'
import { latin } from '../language/latin.ts'

const DELIVERABLE =
  /(?:analys|sammanställning|förslag|utkast|rapport|redovisning|information|info|underlag|utredning|plan|program|återkoppling|återrapportering|uppföljning|utvärdering|presentation|föredragning|revidering|översyn|kartläggning|skrivelse|yttrande|svar|besked|inbjudan|enkät|riktlinje|policy|avtal|avtalsförslag|kommunikation|uppdatering|ansökan|remiss|motion|konstrunda|nyhetsbrev|mall|checklista|dialogmöte|samråd|genomgång|synpunkt|kommentar|jämförelse|statistik|offert|offertförfrågan|protokoll|tidplan|beslutsunderlag|runda|besiktning|inspektion|medborgardialog)(?:er|ar|or|r)?$/u
const MATTER = latin(
  /^(?:detta|saken|ärendet|frågan|frågorna|punkten|förslaget|uppdraget|synpunkterna|synpunkten|modellen|sammanställningen|underlaget|ansökan|åtgärderna|offertförfrågan|utredningen|rapporten|handlingsplanen|planen|utvärderingen|redovisningen|genomförandeplan|projektansökan|\p{L}*bokslutet|årsredovisningen|verksamhetsberättelsen|budgetförslaget|yttrandet|\p{L}*svaret|slutrapporten)$/u,
)

export const isDeliverableWord = (token: Token): boolean => DELIVERABLE.test(token.lower)

const DEFINITE_DELIVERABLE = latin(
  /^\p{L}*(?:planen|förslaget|underlaget|analysen|utredningen|kalkylen|svaret|yttrandet)$/u,
)

/** "ett utkast", "planen": what a body can await, made or not. */
export const isToBeMade = (token: Token): boolean =>
  isDeliverableWord(token) || DEFINITE_DELIVERABLE.test(token.lower)

const ANSWER =
  /^(?:(?:svar|yttrande|förklaring|kommentarer?|uppgifter|handlingar|kompletteringar|offert(?:er)?|synpunkter|intyg)(?:et|en|na)?|besked)$/u

export const isAnswer = (token: Token | undefined): boolean => token !== undefined && ANSWER.test(token.lower)

/** What a definite form adds to the indefinite one: översyn-en, plan-en, åtgärd-erna, analys-en. */
const DEFINITE = new Set(['en', 'et', 'n', 't', 'na', 'erna', 'arna', 'a'])

/** Whether the one word is the definite form of the other or of what it ends in: "planen" of "plan" and of "handlingsplan". */
export const definiteOf = (definite: string, noun: string): boolean =>
  definite.startsWith(noun)
    ? DEFINITE.has(definite.slice(noun.length))
    : noun.length > definite.length - 2 && DEFINITE_END.test(definite) && endsAs(noun, definite)

const endsAs = (noun: string, definite: string): boolean => {
  for (let left = definite.length - 1; left >= Math.max(SHORTEST_END, definite.length - 4); left--)
    if (DEFINITE.has(definite.slice(left)) && noun.endsWith(definite.slice(0, left))) return true
  return false
}
const DEFINITE_END = /[nt]$|na$/u
/** Shorter ends of words mean nothing. */
const SHORTEST_END = 4

/** A thing that somebody has yet to make: an indefinite or bare noun ("Ett avtalsförslag", "motion baserad på …"). */
export function isDeliverable(tokens: readonly Token[], range: TokenRange): boolean {
  if (/^(?:en|ett)$/u.test(tokens[range.from]?.lower ?? '')) return true
  const end = tokens.findIndex((token, at) => at >= range.from && (at >= range.to || isA(token, PREPOSITION)))
  return tokens
    .slice(range.from, end < 0 ? range.to : end)
    .slice(-2)
    .some(isDeliverableWord)
}

/** The matter under discussion, by its usual definite names. */
export function isMatter(tokens: readonly Token[], range: TokenRange): boolean {
  const head = headOf(tokens, range)
  return head !== undefined && MATTER.test(head.lower)
}

/** "rapportering till nämnden ska ske årligen": the subject itself is a report back. */
export function isReportNoun(tokens: readonly Token[], range: TokenRange): boolean {
  const head = headOf(tokens, range)
  return (
    head !== undefined &&
    /(?:rapportering(?:en)?|rapport(?:en|er|erna)?|redovisning(?:en)?|uppföljning(?:en)?|återkoppling(?:en)?|lägesbild(?:en)?|redogörelse(?:n)?|avstämning(?:en)?|komplettering(?:en)?)$/u.test(
      head.lower,
    )
  )
}

const HANDS_IN = new Set([
  'ge',
  'lämna',
  'avge',
  'avlägga',
  'inkomma',
  'komma',
  'inlämna',
  'avlämna',
  'tillställa',
])
const REPORT =
  /(?:rapport|redovisning|redogörelse|reseberättelse|återkoppling|lägesbild|statistik|uppföljning|delrapporter|lägesrapporter|överblick|orientering|^bild)(?:en|er|erna)?$/u
/** How near the verb its object stands. */
const REACH = 7

/** "lämna en skriftlig rapport", "ger en återrapport". */
export const handsInReport = (tokens: readonly Token[], verb: ClauseVerb): boolean =>
  HANDS_IN.has(verb.lemma) &&
  !verb.passive &&
  tokens.slice(verb.at + 1, verb.at + REACH).some(({ lower }) => REPORT.test(lower))
