import type { ClosureKind } from '../extraction.ts'
import { finiteVerb, mainVerb, moodOf, textOf, type Clause, type ClauseVerb } from '../language/clause.ts'
import { findClauses } from '../language/find-clauses.ts'
import { latin, latinPattern } from '../language/latin.ts'
import { MONTH_NAMES } from '../language/months.ts'
import { tokenize, type Token } from '../language/token.ts'
import type { Span } from '../span.ts'

/** What a clause says of a matter: that it has come to its end, and how. */
export type EndedMatter = Readonly<{
  rule: 'declared-done' | 'ended' | 'revoked'
  kind: ClosureKind
  span: Span
}>

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Given to somebody: whatever ends it closes it. */
const GIVEN = String.raw`\p{L}*(?:uppdrag|initiativ|motion|medborgarförslag|interpellation|återremiss|bevaknings?punkt|bevakning|åtagande|föreläggande)`
/** Of these much else may be said, so that only what ends a matter in so many words closes them. */
const MATTER = String.raw`\p{L}*(?:ärende|fråga|frågan|punkt|åtgärd|rekommendation|granskning|beslut|anmärkning|brist|uppgift|aktivitet|post|rad)`
const ENDING = String.raw`(?:et|en|n|t|er|erna|ar|arna|or|orna|na|ens|ets)?`
const NUMBERS = String.raw`(?:\s(?:nr\s)?\d[\d\s,:/.-]*(?:\soch\s\d[\d:/.-]*)?)`
const headOf = (nouns: string): RegExp =>
  latin(
    new RegExp(
      String.raw`^(?:[\p{L}\d]+\s){0,4}?(?<noun>${nouns}${ENDING})(?<number>${NUMBERS})?(?=$|[\s,(.])`,
      'iu',
    ),
  )
const GIVEN_HEAD = headOf(GIVEN)
const MATTER_HEAD = headOf(`(?:${GIVEN}|${MATTER})`)
/** Where the noun's own words end: "arvodet | för uppdraget". */
const PREPOSITION = latin(
  /\s(?:att|om|av|för|från|till|i|på|som|kring|angående|gällande|avseende|med|enligt|ur|vid)(?!\p{L}).*$/isu,
)
/** "ett uppdrag", "motioner": none in particular. */
const ANY = latin(
  /^(?:ett\s|en\s|varje\s)?\p{L}*(?:uppdrag|initiativ|ärenden|förslag|motioner|interpellationer|frågor|beslut)$/iu,
)

/** Said of it in the present these end it; of the rest only what has been done does. */
const ENDS = set('avsluta avskriva bocka pricka klarmarkera')
const DONE = set(
  `slutföra fullgöra fullfölja verkställa genomföra utföra uppfylla färdigställa åtgärda besvara redovisa avrapportera
  slutredovisa slutrapportera återrapportera återredovisa omhänderta avklara`,
)
const ANSWERED = set('avrapportera slutredovisa slutrapportera återrapportera återredovisa besvara redovisa')
const TAKES_BACK = set('återkalla återta upphäva häva')
const STRIKES = set('stryka avföra utgå')
/** "tas bort", "dras tillbaka", "läggs ad acta": the particle makes the verb. */
const WITH_PARTICLE: Readonly<Record<string, RegExp>> = {
  bocka: /^\sav(?!\p{L})/u,
  pricka: /^\sav(?!\p{L})/u,
  ta: /^(?:\s\p{L}+){0,2}?\sbort(?!\p{L})/u,
  plocka: /^\sbort(?!\p{L})/u,
  föra: /^\sbort(?!\p{L})/u,
  dra: /^\stillbaka(?!\p{L})/u,
  lägga: /^(?:\s\p{L}+){0,3}?\s(?:ad\sacta|till\shandlingarna|ned|ner)(?!\p{L})/u,
  ersätta: /^\s(?:\p{L}+\s)?av(?!\p{L})/u,
}
const STRUCK_WITH = set('ta plocka föra')
const DRAWN_WITH = set('dra ersätta')
/** "antecknas som fullgjort", "förklarar beslutet verkställt". */
const JUDGES = set('anteckna notera registrera markera anse bedöma betrakta förklara')
const DONE_WORD = latin(
  /(?<!\p{L})(?:slut(?:fört|förd|redovisat|rapporterat|behandlat)|fullgjort|fullgjord|verkställt|verkställd|avslutat|avslutad|klart?|utfört|genomfört|färdigt?|färdigbe\p{L}+|besvarat|besvarad|avklarat|avklarad|uppfyllt)(?!\p{L})/iu,
)
const FINISHED = latin(
  /^\s(?:nu\s|därmed\s|härmed\s|helt\s|också\s)?(?<word>klara?|klart|färdiga?|färdigt|avklara[dt]e?|överspela[dt]e?|utagera[dt]|inaktuell[at]?|ur\svärlden|i\shamn|färdigberett|färdigbe(?:handlat|redd))(?=$|[\s.,])(?!\s(?:i|till|om|senast|efter|först|för)(?!\p{L}))/u,
)
const OUT_OF_THE_WORLD = /^(?:avklara|överspela|utagera|ur)/u
const LISTED = latin(/(?<!\p{L})(?:ur|från)\s(?:\p{L}+\s)?\p{L}*list(?:an|or|orna)(?!\p{L})/iu)
const AGENDA = latin(/(?:dagordning|agenda|ärendelist|föredragning|kallels|sammanträde|mötet)/iu)
const PARTLY = latin(
  /(?<!\p{L})(?:delvis|nästan|snart|ännu|fortfarande|till hälften|i stort sett|påbörja\p{L}*|oklart|ej|inte|aldrig)(?!\p{L})/iu,
)
const ASKS = set(
  'föreslå yrka fråga undra hoppas räkna beräkna vänta förvänta tro önska vilja begära kräva planera',
)
const THEREBY = latin(
  /(?<!\p{L})(?:därmed|härmed|nu|således|med detta)(?!\p{L})|^(?:i och med|(?:med|genom) (?:den här|denna|detta))(?!\p{L})/iu,
)

/** A piece of every verb that ends something, for lower case; most sentences have none. */
export const ENDED_CUE =
  /avslut|avskri|bocka|pricka|klarmark|slutför|fullgj|fullfölj|verkställ|genomför|utfört|utförd|uppfyll|färdig|åtgärda|besvara|redovisa|rapporter|omhänder|avklar|återkall|återta|upphäv|häver|hävs|stryk|struk|avför|utgå|bort|tillbaka|ad acta|handlingarna|ersätts|anteckn|registr|marker|klar|överspel|utager|inaktuell|i hamn|ur världen|upphör|utan |tas ne[dr]|läggs ne[dr]/u

const NOUN = new RegExp(`${GIVEN}|${MATTER}`.replaceAll(String.raw`\p{L}*`, ''), 'u')

/** The first clause that says so; null where none does. What is `decided` may be a bare infinitive. */
export function readEndedMatter(text: string, lower: string, decided: boolean): EndedMatter | null {
  if (!ENDED_CUE.test(lower) || !NOUN.test(lower)) return null
  const tokens = tokenize(text)
  for (const clause of findClauses(tokens)) {
    const found = stands(clause) ? ofClause(text, tokens, clause, decided) : null
    const verb = clause.verbs.at(-1)
    if (found === null || verb === undefined) continue
    const start =
      tokens[Math.min(clause.subject?.from ?? verb.at, clause.verbs[0]?.at ?? verb.at)]?.start ?? 0
    return { ...found, span: { start, end: tokens[verb.at]?.end ?? start } }
  }
  return null
}

/** "Karin yrkar att", "Förslaget är att". */
const asks = (clause: Clause): boolean =>
  ASKS.has(mainVerb(clause)?.lemma ?? '') ||
  (clause.subject !== null && /förslag|yrkande/iu.test(textOf(clause.tokens, clause.subject)))

type Ending = Omit<EndedMatter, 'span'>
const CLOSED: Ending = { rule: 'ended', kind: 'closed' }
const DECLARED: Ending = { rule: 'declared-done', kind: 'closed' }
const REVOKED: Ending = { rule: 'revoked', kind: 'revoked' }

/** "Med denna rapport slutredovisas uppdraget": the sentence itself does it. */
const HEREBY = latin(/^(?:härmed|i och med|(?:med|genom) (?:den här|denna|detta))(?!\p{L})/iu)

/** Said here and now, of what is; no wish, question or condition. */
function stands(clause: Clause): boolean {
  if (clause.negated || clause.verbs.length === 0) return false
  if (clause.kind === 'relative' || clause.kind === 'condition' || clause.kind === 'question') return false
  for (let { parent } = clause; parent !== null; parent = parent.parent)
    if (parent.negated || parent.kind === 'condition' || asks(parent)) return false
  return !['should', 'plan', 'will'].includes(moodOf(clause))
}

function ofClause(text: string, tokens: readonly Token[], clause: Clause, decided: boolean): Ending | null {
  const verb = mainVerb(clause)
  if (verb === null) return null
  const words = text.slice(
    tokens[clause.range.from]?.start ?? 0,
    tokens[clause.range.to - 1]?.end ?? text.length,
  )
  if (PARTLY.test(words)) return null
  const after = text.slice(tokens[verb.at]?.end ?? 0, tokens[clause.range.to - 1]?.end ?? text.length)
  return verb.passive || moodOf(clause) === 'state' || !takesObject(verb)
    ? ofSubject(tokens, clause, verb, after, words)
    : ofObject(clause, verb, after, decided)
}

/** "utgår", "är klart": said of the subject without a passive form. */
const takesObject = ({ lemma }: ClauseVerb): boolean => !['utgå', 'upphöra', 'gälla', 'vara'].includes(lemma)

function ofSubject(
  tokens: readonly Token[],
  clause: Clause,
  verb: ClauseVerb,
  after: string,
  words: string,
): Ending | null {
  const whole = clause.subject === null ? '' : textOf(tokens, clause.subject)
  const subject = whole.replace(PREPOSITION, '')
  const given = GIVEN_HEAD.exec(subject)
  const matter = MATTER_HEAD.exec(subject)
  if (matter === null || ANY.test(whole)) return null
  const mood = moodOf(clause)
  if (mood === 'shall' || (mood === 'may' && !THEREBY.test(words) && !STRIKES.has(verb.lemma))) return null
  const done =
    mood === 'state' || mood === 'perfect' || finiteVerb(clause)?.form === 'past' || HEREBY.test(words)
  const { lemma } = verb
  if (lemma === 'vara') {
    const word = FINISHED.exec(after)?.groups?.word
    if (word === undefined) return null
    const named = given !== null || LISTED.test(words) || matter.groups?.number !== undefined
    return named || OUT_OF_THE_WORLD.test(word) ? DECLARED : null
  }
  if (lemma === 'lämna') return /^\sutan\s(?:\p{L}+\s)?åtgärd/u.test(after) ? CLOSED : null
  if (clause.verbs.some((one) => one.lemma === 'upphöra')) return given === null ? null : REVOKED
  if (WITH_PARTICLE[lemma]?.test(after) === false) return null
  if (ENDS.has(lemma))
    return (given !== null || done || lemma === 'avskriva' || lemma === 'bocka') &&
      !TO_COME.test(after.replace(/^\sav(?=[\s.]|$)/u, ''))
      ? CLOSED
      : null
  if (lemma === 'lägga') return given !== null || /ad acta/u.test(after) ? CLOSED : null
  if (JUDGES.has(lemma))
    return DONE_WORD.test(after) && (given !== null || /^\ssom\s/u.test(after)) ? DECLARED : null
  if (TAKES_BACK.has(lemma) || DRAWN_WITH.has(lemma)) return given === null ? null : REVOKED
  if (STRIKES.has(lemma) || STRUCK_WITH.has(lemma)) {
    if (AGENDA.test(after)) return null
    const named =
      given !== null ||
      LISTED.test(after) ||
      (matter.groups?.number !== undefined && /^punkt/iu.test(matter.groups.noun ?? '') && lemma !== 'utgå')
    return named ? REVOKED : null
  }
  if (!DONE.has(lemma) || !done) return null
  return given !== null || WITH_MATTER.get(lemma)?.test(subject) === true ? DECLARED : null
}

/** What may be said of other matters than assignments: decisions are carried out, shortcomings mended. */
const WITH_MATTER: ReadonlyMap<string, RegExp> = new Map([
  ['verkställa', latin(/^(?:\p{L}+\s)?beslut(?:et|en)$/iu)],
  ['åtgärda', latin(/(?:anmärkning|brist|punkt)\p{L}*$/iu)],
  ['genomföra', latin(/^(?:(?:alla|samtliga)\s)?\p{L}*åtgärd(?:en|er|erna)$/iu)],
  ['avklara', latin(/(?:punkt|åtgärd|fråga)\p{L}*$/iu)],
])

/** "avslutas i december": told in the present, and still to come. */
const TO_COME = latinPattern(
  String.raw`^\s(?:av\s\p{L}+\s)?(?:senast|när|genom|av|under\s|i\s(?:${MONTH_NAMES}|höst|vår)|den\s\d|vid\s|först|med\s(?:en|ett|att)(?!\p{L}))`,
  'iu',
)

/** Right after the verb and its particle, with at most a determiner and a genitive before the noun. */
const OBJECT = latin(
  new RegExp(
    String.raw`^\s(?:av\s|bort\s|tillbaka\s|ut\s)?(?:(?:sitt|sina|detta|det|de|samtliga|tidigare|\p{L}+s)\s){0,2}?(?<noun>${GIVEN}${ENDING}|(?:ärende|punkt|beslut|fråga)${ENDING}${NUMBERS}?)(?=$|[\s,.])`,
    'iu',
  ),
)
const GIVEN_OBJECT = latin(new RegExp(String.raw`^${GIVEN}`, 'iu'))

function ofObject(clause: Clause, verb: ClauseVerb, after: string, decided: boolean): Ending | null {
  const noun = OBJECT.exec(after)?.groups?.noun
  if (noun === undefined) return null
  const mood = moodOf(clause)
  if (mood === 'shall' || mood === 'may' || mood === 'get') return null
  const infinitive = clause.kind === 'infinitive' || clause.kind === 'imperative'
  if (infinitive && !(decided && isDecided(clause))) return null
  const given = GIVEN_OBJECT.test(noun)
  const { lemma } = verb
  if (WITH_PARTICLE[lemma]?.test(after) === false && lemma !== 'lägga') return null
  if (ENDS.has(lemma)) return given || lemma === 'avskriva' || lemma === 'bocka' ? CLOSED : null
  if (lemma === 'lägga')
    return /(?:ad acta|till handlingarna)/u.test(after) && (given || /ad acta/u.test(after)) ? CLOSED : null
  if (JUDGES.has(lemma)) return DONE_WORD.test(after) ? DECLARED : null
  if (TAKES_BACK.has(lemma) || DRAWN_WITH.has(lemma)) return given ? REVOKED : null
  if (STRIKES.has(lemma) || STRUCK_WITH.has(lemma))
    return !AGENDA.test(after) && (given || LISTED.test(after)) ? REVOKED : null
  const done = mood === 'perfect' || finiteVerb(clause)?.form === 'past'
  const answers = ANSWERED.has(lemma) && /uppdrag/iu.test(noun) && !LATER.test(after)
  if (!DONE.has(lemma) || !(done || answers)) return null
  return given || (lemma === 'verkställa' && /^beslut/iu.test(noun)) ? DECLARED : null
}

/** "redovisar uppdraget senast i maj": to come. */
const LATER = latinPattern(
  String.raw`(?<!\p{L})(?:senast|nästa|kommande|årligen|varje|löpande|regelbundet|en gång|två gånger|(?:kvartals|halvårs|månads|tertial)vis|i (?:${MONTH_NAMES}))(?!\p{L})`,
  'iu',
)

/** "Nämnden beslutar att avskriva uppdraget", "att avskriva uppdraget"; not what somebody is given to do. */
function isDecided({ parent }: Clause): boolean {
  if (parent === null) return true
  const lemma = mainVerb(parent)?.lemma
  return lemma === 'besluta' || (parent.verbs.length === 0 && parent.parent === null)
}
