import type { Span } from '../span.ts'
import { foldCase } from '../language/fold-case.ts'
import { latin } from '../language/latin.ts'
import { LONG_MONTH } from '../deadlines/date-words.ts'

/** A body as its own words name it, with what stands before its name. */
export const BODY = String.raw`(?:(?:\p{L}+-\soch\s|\p{L}{3,}s\s|\p{L}{4,}(?:ska|la)\s)?\p{L}*(?:nämnden|styrelsen|styrelsemötet|styrelsemöte|utskottet|fullmäktige|presidiet|förbundsmötet|nätverket|direktionen|stämman|årsmötet|årsmöte|nämndmötena|nämndsammanträde|nämndmöte|(?<!sam)rådet|(?<!arbets)gruppen|kommittén|delegationen|revisorerna|revisionen|förvaltningen|beredningen|direktörsmötet|chefsmötet)|\p{L}{3,}s\sordförande|övriga\s(?:revisorer|ledamöter|medlemmar|kommuner)|respektive\s\p{L}*(?:nämnd|styrelse|utskott|kommun)|\p{L}{3,}s\s\p{L}*(?:presidium|utskott|styrelse|(?<!arbets)grupp|råd|nätverk|revisorer)|(?<!\p{L})(?:KSAU|KS|AU|KF|BUN|SBN|KFN)(?!\p{L}))(?:\sför\s(?!(?:den|det|de|en|ett|att|sin|sitt)\s|beslut|godkän|kännedom|inform|ställning|vidare|prövning|antagande|fastställ|behandl|disku|dialog|yttrande|handlägg|bered)\p{Lu}[\p{L}-]*(?:\s(?:&|och)\s\p{Lu}[\p{L}-]*)?)?`
const TOLD = latin(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:till|för|inför(?!\s(?:nästa\s|kommande\s)?\p{L}*(?:möte|stämma|sammanträde|beredning))|(?:på|vid)|(?:(?:möte|sammanträde)t?|avstämning(?:en)?(?:\s[\p{L}]+){0,3})\smed|stäm(?:s|mas)\sav\smed(?!\s(?:\p{L}+-\soch\s)?\p{L}*förvaltningen)|informer(?:a|as|ar)|underrätt(?:a|ar)|meddelas|delge[rs]?|underställ(?:s|a|as)|tillställ(?:s|a|as|er)|föreläg(?:gs|ga|gas|ges)|(?:vara|nå)(?=\s[^.,;]{3,50}\still\s?handa))\s(?:nästa\s|nästkommande\s|kommande\s|varje\s|ordinarie\s)?(?<body>${BODY})(?![\p{L}\p{N}])`,
    'iu',
  ),
)
const GENITIVE = latin(
  /(?<![\p{L}\p{N}])(?:på|vid|till|inför)\s(?<body>\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|(?<!sam)rådet|nätverket|gruppen|presidiet|kommittén|beredningen))s\s(?:\p{L}+\s){0,2}\p{L}*(?:möte|mötet|sammanträde|sammanträdet|träff|måldag)/iu,
)

/** Words by which something is told to a body rather than done for it, in lower case. */
const TELLING = latin(
  /(?<!\p{L})(?:\p{L}*(?:rapporter|redovis|återkoppl)\p{L}*|\p{L}*rapport(?=.{0,40}lämna)|(?:åter|läges|slut|del|status)rapport|(?:inkom\p{L}*|läm\p{L}+)(?=.{0,50}(?:rapport|redovisning|statistik))|berätta\p{L}*|hål\p{L}+(?=.{0,30}informerad)|åter(?:kom|kommer|komma)|(?:ska|skall)\s(?:åter|tillbaka)|redogör(?:a|s|as)?|anmäla?s|anmäla|informer\p{L}*|presenter\p{L}*|visas(?=\s(?:för|i)\s)|återge[rs]?|delge[srt]?|tillställ(?:s|a|as|er)|föredra[s]?|underställ\p{L}*|förelägg\p{L}*|stäm(?:s|mas)\sav|underrätta|(?:utfall|resultat)et\smeddelas|föredragning|återkomm\p{L}*|återredovis\p{L}*|(?:lämna[rs]?|avge[rs]?|avlägg(?:a|er|s)|avlämna[rs]?)\s(?:[\p{L}\d]+,?\s){0,9}\p{L}*(?:prognos|rapport|redogörelse|återkoppling|lägesbild|berättelse|besked)(?:en|n|et|er)?|lägg(?:a|er|s|as)\s(?:\p{L}+\s){0,3}fram|(?:lämna[rs]?|avge[rs]?|avlämna[rs]?)\s(?:ett\s|sitt\s)?yttrande(?:t)?)(?!\p{L})/u,
)

/** What is laid before a body when it is done; an application or a statement is sent to one as well, and is no report. */
const OUTCOME = String.raw`\p{L}*(?:förslag|plan|underlag|förteckning|sammanställning|sammanfattning|redovisning|analys|kartläggning|utvärdering|utredning|översyn|program|checklista|kalkyl|beräkning|riktlinjer|bild|bedömning|rekommendation|lista)(?:et|en|n|er|na)?`
const MAKES = latin(new RegExp(String.raw`(?<!\p{L})${OUTCOME}(?!\p{L})`, 'u'))
/** "ett underlag till styrelsens möte i mars": made for the meeting at which it is told. */
const FOR_MEETING = latin(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])till\s(?<body>\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|presidiet|gruppen))s\s(?:\p{L}+\s){0,2}\p{L}*(?:möten?|mötet|sammanträden?|sammanträdet)(?!\p{L})`,
    'iu',
  ),
)
const LEAVES = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?:lämna[rs]?\s(?!in\s)(?:[\p{L}-]+\s){0,6}${OUTCOME}(?!\p{L})|(?:över)?lämna[rs]?\s(?:den|det|dem|dessa|detta)\still\s)`,
    'u',
  ),
)
const TO_BODY = latin(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])till\s(?<body>${BODY}|medlemmarna|ledamöterna|kommundirektörerna|kommuncheferna|kommunen|kommunerna|medlemskommunerna|regionen|länsstyrelsen|förbundet)(?![\p{L}\p{N}])`,
    'iu',
  ),
)
/** An office that gets a report, not a call or an application. */
const REPORTED = /redovis|rapport|redogör|statistik|återkoppl|presenter/u
const TO_OFFICE = latin(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:till\s(?<kept>\p{L}*(?:kontoret|kansliet|sekretariatet))|(?:till|för)\s(?<body>ordföranden\soch\s(?:1:e\s)?vice\sordföranden|\p{L}+(?:chefen|direktören)|ordföranden|sekreteraren))(?![\p{L}\p{N}])`,
    'iu',
  ),
)
/** "redovisas för medlemmarna": those who are told, where "för kontoret" may be what is told of. */
const FOR_PEOPLE = latin(
  /(?<![\p{L}\p{N}])(?:(?:redovisa|rapportera|redogöra?|presentera)[rs]?\sför\s(?<near>kommunen|regionen|länsstyrelsen|förbundet|föreningen)|(?:redovisa|rapportera|presentera|behandla)s\si\s(?<held>\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|presidiet|(?<!sam)rådet|kommittén))|(?:för|informera[rs]?)\s(?<body>medlemmarna|(?:samtliga\s)?ledamöter(?:na)?|kommundirektörerna|kommuncheferna|medlemskommunerna|ägarkommunerna))(?![\p{L}\p{N}])/iu,
)
const HOLDS_INFORMED = latin(
  new RegExp(
    String.raw`(?<!\p{L})hål\p{L}+\s(?:löpande\s|fortlöpande\s|kontinuerligt\s)?(?<body>${BODY}|(?:\p{L}+s\s)?ordförande[n]?|\p{L}+(?:chefen|direktören))\s(?:\p{L}+\s){0,2}(?:informera[dt]|underrätta[dt]|uppdatera[dt])(?!\p{L})`,
    'iu',
  ),
)

/** "ge presidiet en lägesrapport", "lämnar nämnden ett besked". */
const GIVEN = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?:ger?|lämnar?|delger?|tillställer?)\s(?:varje\s\p{L}+\s)?(?<body>${BODY})\s(?:en|ett|sin|sitt)\s(?:\p{L}+\s){0,3}\p{L}*(?:rapport|redovisning|redogörelse|bild|besked|återkoppling|sammanställning)(?!\p{L})`,
    'iu',
  ),
)

/** "Nämnden ska hållas informerad". */
const IS_HELD = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?<body>${BODY})\s(?:ska|skall)\s(?:\p{L}+\s){0,2}(?:hållas\s(?:\p{L}+\s){0,2}(?:informera[dt]|underrätta[dt]|uppdatera[dt])|underrättas|informeras)(?!\p{L})`,
    'iu',
  ),
)

export type ReportTo = Readonly<{ body: string; span: Span; rule: string }>

/** What the duty's own minutes know: by what words its body goes at home, and whether it is one to report back. */
type Told = Readonly<{ own?: readonly string[]; isReport?: boolean }>

/** The body that must be told of the outcome, as the words name it; null where none must. */
export function readReportTo(text: string, { own = [], isReport = false }: Told = {}): ReportTo | null {
  const matches = readings(text, foldCase(text), isReport).flatMap(({ rule, match }) =>
    match === null ? [] : [{ rule, match }],
  )
  const first = matches.toSorted((one, other) => one.match.index - other.match.index)[0]
  const body =
    first?.match.groups?.body ??
    first?.match.groups?.kept ??
    first?.match.groups?.near ??
    first?.match.groups?.held
  if (first !== undefined && body !== undefined) {
    const start = first.match.index + first.match[0].lastIndexOf(body)
    return { body: asBody(body), span: { start, end: start + body.length }, rule: first.rule }
  }
  return toOwnBody(text, own, isReport)
}

/** "lämnar en rapport till KDÅ", "återger svaret för kollegiet": by a word that the minutes themselves have for their body. */
function toOwnBody(text: string, own: readonly string[], isReport: boolean): ReportTo | null {
  if (own.length === 0 || !(isReport || TELLING.test(foldCase(text)))) return null
  const match = latin(
    new RegExp(
      String.raw`(?:till|för|inför|hos|i|informera[rs]?|underrätta[rs]?|delge[rs]?|förelägg(?:er|as?|s)|tillställ(?:er|as?|s)|meddela[rs]?|(?:på|vid)\s(?:nästa|varje))\s(?<body>${own.join('|')})(?![\p{L}\p{N}])`,
      'iu',
    ),
  ).exec(text)
  const body = match?.groups?.body
  if (match === null || body === undefined) return null
  const start = match.index + match[0].length - body.length
  return { body, span: { start, end: start + body.length }, rule: 'told-to-body' }
}

type Reading = Readonly<{ rule: string; match: RegExpExecArray | null }>

function readings(text: string, folded: string, isReport: boolean): readonly Reading[] {
  if (isReport || TELLING.test(folded))
    return [
      { rule: 'meeting-of-body', match: GENITIVE.exec(text) },
      { rule: 'told-to-body', match: toldTo(text, folded) },
    ]
  if (!MAKES.test(folded))
    return [
      { rule: 'told-to-body', match: HOLDS_INFORMED.exec(text) ?? GIVEN.exec(text) ?? isHeld(text, folded) },
    ]
  return [
    { rule: 'meeting-of-body', match: FOR_MEETING.exec(text) },
    { rule: 'told-to-body', match: LEAVES.test(folded) ? TO_BODY.exec(text) : null },
  ]
}

const toldTo = (text: string, folded: string): RegExpExecArray | null =>
  TOLD.exec(text) ??
  TO_BODY.exec(text) ??
  FOR_PEOPLE.exec(text) ??
  HOLDS_INFORMED.exec(text) ??
  GIVEN.exec(text) ??
  isHeld(text, folded) ??
  (REPORTED.test(folded) ? TO_OFFICE.exec(text) : null)

const isHeld = (text: string, folded: string): RegExpExecArray | null =>
  HELD.test(folded) ? IS_HELD.exec(text) : null
const HELD = /hållas|underrättas|informeras/u

/** "styrelsemötet" is told to "styrelsen", "decembernämnden" to "nämnden". */
const asBody = (words: string): string =>
  words
    .replace(/styrelsemöte(?:t)?$/iu, 'styrelsen')
    .replace(/nämnd(?:mötena|möte|sammanträde)$/iu, 'nämnden')
    .replace(/årsmöte$/iu, 'årsmötet')
    .replace(OF_MONTH, '')

const OF_MONTH = new RegExp(String.raw`^${LONG_MONTH}(?=nämnden|styrelsen)`, 'iu')
