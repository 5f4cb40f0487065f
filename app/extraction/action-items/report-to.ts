import type { Span } from '../span.ts'
import { foldCase } from '../language/fold-case.ts'
import { latin } from '../language/latin.ts'

/** A body as its own words name it, with what stands before its name. */
export const BODY = String.raw`(?:(?:\p{L}+-\soch\s|\p{L}{3,}s\s|\p{L}{4,}(?:ska|la)\s)?\p{L}*(?:nämnden|styrelsen|styrelsemötet|styrelsemöte|utskottet|fullmäktige|presidiet|förbundsmötet|nätverket|direktionen|stämman|nämndmötena|nämndsammanträde|nämndmöte|rådet|(?<!arbets)gruppen|kommittén|revisorerna|revisionen|förvaltningen|beredningen|direktörsmötet|chefsmötet)|\p{L}{3,}s\s\p{L}*(?:presidium|utskott|styrelse))(?:\sför\s\p{Lu}[\p{L}-]*(?:\s(?:&|och)\s\p{Lu}[\p{L}-]*)?)?`
const TOLD = latin(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:till|för|inför|(?:på|vid)|informer(?:a|as|ar)|underrätt(?:a|ar)|delge[rs]?|underställ(?:s|a|as)|föreläg(?:gs|ga|gas|ges))\s(?:nästa\s|nästkommande\s|kommande\s)?(?<body>${BODY})(?![\p{L}\p{N}])`,
    'iu',
  ),
)
const GENITIVE = latin(
  /(?<![\p{L}\p{N}])(?:på|vid|till|inför)\s(?<body>\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen))s\s(?:\p{L}+\s){0,2}\p{L}*(?:möte|mötet|sammanträde|sammanträdet|måldag)/iu,
)

/** Words by which something is told to a body rather than done for it, in lower case. */
const TELLING = latin(
  /(?<!\p{L})(?:\p{L}*(?:rapporter|redovis|återkoppl)\p{L}*|\p{L}*rapport(?=.{0,40}lämna)|(?:inkom\p{L}*|läm\p{L}+)(?=.{0,50}(?:rapport|redovisning|statistik))|berätta\p{L}*|hål\p{L}+(?=.{0,30}informerad)|åter(?:kom|kommer|komma)|informer\p{L}*|presenter\p{L}*|delge[srt]?|föredra[s]?|underställ\p{L}*|förelägg\p{L}*|underrätta|föredragning|återkomm\p{L}*|återredovis\p{L}*|lämna[rs]?\s(?:\p{L}+\s){0,3}\p{L}*(?:prognos|rapport|redogörelse|återkoppling|lägesbild)(?:en|er)?)(?!\p{L})/u,
)

export type ReportTo = Readonly<{ body: string; span: Span; rule: string }>

/** The body that must be told of the outcome, as the words name it; null where none must. */
export function readReportTo(text: string): ReportTo | null {
  if (!TELLING.test(foldCase(text))) return null
  const matches = [
    { rule: 'meeting-of-body', match: GENITIVE.exec(text) },
    { rule: 'told-to-body', match: TOLD.exec(text) },
  ].flatMap(({ rule, match }) => (match === null ? [] : [{ rule, match }]))
  const first = matches.toSorted((one, other) => one.match.index - other.match.index)[0]
  const body = first?.match.groups?.body
  if (first !== undefined && body !== undefined) {
    const start = first.match.index + first.match[0].lastIndexOf(body)
    return { body: asBody(body), span: { start, end: start + body.length }, rule: first.rule }
  }
  return null
}

/** "styrelsemötet" is told to "styrelsen". */
const asBody = (words: string): string =>
  words
    .replace(/styrelsemöte(?:t)?$/iu, 'styrelsen')
    .replace(/nämnd(?:mötena|möte|sammanträde)$/iu, 'nämnden')
