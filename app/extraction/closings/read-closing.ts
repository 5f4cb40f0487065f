import type { Span } from '../span.ts'

/** What a sentence says has been brought to an end: an assignment, a motion or an initiative, or a report on one. */
export type Closing = Readonly<{ rule: string; span: Span }>

type ClosingRule = Readonly<{
  id: string
  pattern: RegExp
  examples: readonly string[]
  counterExamples: readonly string[]
}>

const rule = (
  id: string,
  source: string,
  examples: readonly string[],
  counterExamples: readonly string[],
): ClosingRule => ({
  id,
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'iu'),
  examples,
  counterExamples,
})

// What can be ended, and words that may stand between it and the verb.
const MATTER = String.raw`(?:\p{L}*(?:uppdrag(?:et|en)?|initiativ(?:et|ärendet|ärende)?|motion(?:en)?|medborgarförslag(?:et)?|ärende(?:t)?|e-förslag(?:et)?|förslaget|granskning(?:en)?|projekt(?:et)?|fråga|frågan|interpellation(?:en)?|remiss(?:en)?|åtgärd(?:en|erna)?))`
const GAP = String.raw`[^.;]{0,180}?`
const DONE = String.raw`(?:avslutat|avslutad|avslutade|avslutas|avslutats|slutfört|slutförd|slutförda|slutförts|fullgjort|fullgjord|fullgjorts|besvarat|besvarad|besvarade|besvarats|besvarad[et]?|färdigbehandlat|färdigbehandlad|omhändertaget|omhändertagen|avskrivet|avskriven|avskrivs|återrapporterat|återrapporterad|klart|klar|verkställt|uppfyllt)`
const REPORT_BACK = String.raw`(?:(?:åter|slut|delåter)(?:rapport(?:en|ering(?:en)?)?|redovisning(?:en)?))`

/** In order: what is declared, what is accepted, what is told. */
export const CLOSING_RULES: readonly ClosingRule[] = [
  rule(
    'declared-done',
    String.raw`(?:anse[rs]?|förklara[rs]?|förklarade|bedöm(?:er|s)|noterar|konstaterar|beslutar|beslutet|betrakta[rs]?|beslutade)${GAP}${MATTER}${GAP}${DONE}|${MATTER}${GAP}\s(?:anses|förklaras|bedöms|betraktas|är|var|har|får\sanses|noteras|kan\sanses|ska\sanses)${GAP}${DONE}`,
    [
      'Nämnden anser uppdraget avslutat.',
      'Styrelsen förklarar uppdraget att se över avgifterna slutfört.',
      'Motionen är besvarad.',
      'Nämnden anser initiativet vara omhändertaget.',
      'Initiativet om gång- och cykelvägar är nu avslutat.',
      'Med detta anses uppdraget fullgjort.',
    ],
    ['Nämnden ger förvaltningen i uppdrag att avsluta avtalet.', 'Mötet förklaras avslutat.'],
  ),
  rule(
    'ended',
    String.raw`avslutar\s(?:\p{L}+\s){0,2}?uppdrag(?:et|en)?|${MATTER}${GAP}\savslut(?:as|ats)|avskriv(?:er|a)\s(?:\p{L}+\s){0,3}?${MATTER}|${MATTER}\savskrivs|upphäver\s(?:\p{L}+\s){0,4}?(?:beslut(?:et)?|uppdrag(?:et)?|\p{L}+beslut)|återtar\suppdraget`,
    [
      'Styrelsen avslutar uppdraget om en ny webbplats.',
      'Nämnden upphäver beslutet om samråd.',
      'Nämnden avskriver ärendet.',
    ],
    ['Ordföranden avslutar mötet.'],
  ),
  rule(
    'report-accepted',
    String.raw`(?:godkänner|antar)\s(?:den|det|de)\sframtag(?:na|en|et)|(?:godkänner|godkänna|lägger|lägga|noterar|tar\sdel\sav|tar\semot)\s(?:\p{L}+\s){0,4}?${REPORT_BACK}|${REPORT_BACK}${GAP}\s(?:godkänns|godkändes|läggs\still|lades\still|noteras)`,
    [
      'Nämnden godkänner återrapporteringen av tillsynen.',
      'Slutrapport för projektet godkänns.',
      'Återrapporteringen läggs till handlingarna.',
    ],
    ['Nämnden godkänner årsredovisningen.'],
  ),
  rule(
    'reported',
    String.raw`har\s(?:\p{L}+\s){0,2}?(?:åter|slut)(?:rapporterat|redovisat)|(?:åter|slut)(?:rapporterar|redovisar|rapporterade|redovisade|rapporterades|redovisades|rapporterats|redovisats|rapporteras\snu)|(?:presenterar|redovisar|lämnar|föredrar|avser)\s(?:\p{L}+\s){0,3}?${REPORT_BACK}|(?:besvara|besvarar|besvarade)\s(?:\p{L}+\s){0,2}?uppdraget|har\såterkommit\smed|resultatet?\sredovisas\si\sdenna|resultat\sredovisas\si\sdenna`,
    [
      'Karin Ek återrapporterar om arbetet med lekplatserna.',
      'Utredningen återrapporterades till nämnden den 14 november.',
      'Olle Ek presenterar slutredovisningen av projektet.',
      'Ärendet avser återrapportering av utredningen.',
      'Förvaltningen vill med denna skrivelse besvara uppdraget.',
    ],
    ['Ingen återrapportering görs på mötet.', 'Förvaltningen ska återrapportera i maj.'],
  ),
]

const NEGATED = /(?<!\p{L})(?:inte|ej|ingen|inga|icke)(?!\p{L})/iu
/** A proposal, a duty to come, a plan or a condition closes nothing. */
const NOT_YET =
  /(?<!\p{L})(?:kommer att|bör|kan|föreslår|föreslås|yrkar|beräknas|planeras|förväntas|när|innan|tills|till dess att)(?!\p{L})|(?<!\p{L})ska(?:ll)?(?:\s\p{L}+){0,3}?\s(?:åter|slut|vara|avsluta|redovisa)/iu

/** Whether the sentence ends something given earlier, and which rule says so; null where it does not. */
export function readClosing(text: string): Closing | null {
  if (
    !/(?:avslut|slut(?:för|red|rap)|färdigbeh|framtag|fullg|besvar|återra|återre|omhänder|avskr|upphäv|återkommit|resultat redovisas|återtar|verkställt|slutrapport)/iu.test(
      text,
    )
  )
    return null
  for (const { id, pattern } of CLOSING_RULES) {
    const match = pattern.exec(text)
    if (match === null) continue
    const before = text.slice(Math.max(0, match.index - 25), match.index + match[0].length)
    if (
      NEGATED.test(before) ||
      NOT_YET.test(text.slice(Math.max(0, match.index - 40), match.index + match[0].length))
    )
      continue
    return { rule: id, span: { start: match.index, end: match.index + match[0].length } }
  }
  return null
}
