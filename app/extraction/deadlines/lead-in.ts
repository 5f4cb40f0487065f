import { latin } from '../language/latin.ts'

// What stands between the preposition and the date: "vid nämndens extrainsatta sammanträde den".
const MEETING = String.raw`(?:\p{L}*(?:möte|mötet|mötena|möten|sammanträde|sammanträdet|nämnd|nämnden|måldag|träff|årsstämma|stämman|styrelsen|uppföljningen|konferens|seminarium|rådet|utskottet|direktionen|presidiet|gruppen|nätverket|forum|workshop|workshopen|samråd|samrådet|planeringsdag|planeringsdagen|utgång|ikraftträdande|ikraftträdandet|invigning|invigningen|premiären|lanseringen|flytten|valet|starten)|(?:ks)?au|ks|kf)`
const DESCRIBED = String.raw`(?:(?:\p{L}+s|ett|en|det|kommande|närmast|följande|extrainsatt|ordinarie|nästa|nästkommande|samma|början|slutet)\s){0,4}`
const HOUR = String.raw`(?:kl(?:ockan|\.)?\s?\d{1,2}(?:[.:]\d\d)?,?\s)?`
const TAIL = String.raw`(?:${DESCRIBED}${MEETING}\s)?${HOUR}(?:(?:den|i|av|på)\s)?`

const LIMIT = String.raw`(?:allra\s)?senast(?:\s(?:den|i|under|vid|till|på|inför|före))?|innan|före|fram\still(?:\soch\smed)?|till\soch\smed|t\.?o\.?m\.?|dock\ssenast|(?:klar[ta]?|färdigt?)(?:\sför\s\p{L}+)?:?|deadline:?(?:\sär)?(?:\sden)?|stänger|sista\s\p{L}*dag(?:en)?(?:\sär)?(?:\sden)?`
const AT = String.raw`i\ssamband\smed|i\sanslutning\still|till|under|i|på|vid|inför|kring|omkring|inom|mellan|om|med\s(?:början|start)|in(?=\s)`

const LEAD = latin(
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?<limit>${LIMIT})|(?<at>${AT}))\s(?:perioden\s)?${TAIL}$`, 'u'),
)
const BARE_MEETING = latin(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${DESCRIBED}\p{L}*(?:möte|mötet|sammanträde|sammanträdet|måldag))\s(?:den\s)?$`,
    'u',
  ),
)
/** A day right after the verb's adverbs is a date of its own. */
const OWN_DAY = latin(/(?:^|[^\p{L}])$/u)

/** "den 24 oktober", "lördagen den 24 oktober"; a day without "den" may be anything. */
const DAY_ITSELF = /^(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s)?den\s/u

export type LeadIn = Readonly<{
  /** Where the deadline's words begin. */
  start: number
  /** "senast", "innan": a limit; "under", "i", "vid": a time at which it is done. */
  kind: 'limit' | 'at'
  /** "innan" and "före" leave the day before as the last in time; "inför" does so before what is longer than a day. */
  before: 'day' | 'period' | 'eve' | null
}>

const BEFORE: Readonly<Record<string, LeadIn['before']>> = { innan: 'day', före: 'day', inför: 'period' }

/** "före mötet den 12 mars": the day before, and of a meeting in March nobody knows. */
const BEFORE_MEETING = /^(?:innan|före)\s/u

/** How far back the words before a date are read. */
const REACH = 90

/** The preposition and description before a date, in lower-case text; null where the words there make it no deadline ("daterad", "för"). */
export function readLeadIn(text: string, date: number, dateText: string): LeadIn | null {
  const from = Math.max(0, date - REACH)
  const before = text.slice(from, date)
  const lead = LEAD.exec(before)
  if (lead !== null) {
    const said = before.slice(0, lead.index)
    if (EARLIEST.test(said) || GIVEN_THEN.test(said)) return null
  }
  if (lead !== null && OBJECT.test(lead[0])) return null
  if (lead) {
    const limit = lead.groups?.limit
    return {
      start: from + lead.index,
      kind: limit === undefined ? 'at' : 'limit',
      before:
        BEFORE[lead[0].trim().replace(/^(?:allra\s)?senast\s|\sden$/gu, '')] ??
        (BEFORE_MEETING.test(lead[0]) && dateText.includes('den ') ? 'eve' : null),
    }
  }
  const bare = BARE_MEETING.exec(before)
  if (bare !== null && OF_A_MEETING.test(before.slice(0, bare.index))) return null
  if (bare) return { start: from + bare.index, kind: 'at', before: null }
  return DAY_ITSELF.test(dateText) && OWN_DAY.test(before) && !isBlocked(text, date)
    ? { start: date, kind: 'at', before: null }
    : null
}

/** "tidigast i mars", "efter den 1 mars": when it may begin. */
const EARLIEST = /(?:^|\s)(?:tidigast|efter)\s$/u
/** "enligt nämndens beslut i mars", "på styrelsens uppdrag från maj": when it was given. */
const GIVEN_THEN = latin(
  /(?<!\p{L})(?:enligt|i enlighet med|med anledning av|till följd av|med stöd av|utifrån)\s(?:\p{L}+\s){0,3}(?:beslut|uppdrag|begäran|protokoll)(?:et)?\s$/u,
)
/** "protokollet från mötet den 3 februari": of that meeting. */
const OF_A_MEETING = /(?:^|\s)(?:från|av|enligt|sedan)\s$/u
/** "lägger in mötet den 5 maj i kalendern": what is put in. */
const OBJECT = /^in\s\S*(?:möte|sammanträde)/u
const NOT_A_DEADLINE =
  /(?:tidigast|efter|från(?:\soch\smed)?|fr\.?o\.?m\.?|sedan|daterad[et]?|dat\.|av\sden|(?<!för\s)beslut(?:ade|et)?(?:\sden)?|tagits|antogs|lämnades|protokoll|§\s?\d+,?|perioden|per|avseende|gällande|för|läsåret|budget|plan|skrivelse|upphörande|ikraftträdande)\s(?:den\s)?$/u

/** Whether the words before say that the date belongs to something past or to a topic. */
export const isBlocked = (text: string, date: number): boolean =>
  NOT_A_DEADLINE.test(text.slice(Math.max(0, date - 30), date))
