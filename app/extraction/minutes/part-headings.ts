import type { PartKind } from '../extraction.ts'

/**
 * What the headings inside a section are called, by kind. Each line is a pattern for the whole heading in lower case,
 * without colon; `BODY` stands for a body in the genitive or without it.
 */
const BODY = String.raw`\p{L}[\p{L}\d&,.:-]*(?:\s[\p{L}\d&,.:-]+){0,7}?`
// Whose decision it is: a genitive, or a body's name without one.
const OWNER = String.raw`(?:(?:\p{L}[\p{L}\d&,.:-]*\s){0,7}?\p{L}*(?:s|nätverk|grupp|råd|styrelse|nämnd|utskott|förbund|möte))`
const HIGHER = String.raw`(?:\p{L}{0,20}(?:fullmäktige|styrelsen?|nämnden?|förbundsmötet|årsmötet|stämman|direktionen|utskottet)|kf|ks)`

const NAMES: readonly (readonly [PartKind, readonly string[]])[] = [
  [
    'voting',
    [
      'besluts(?:gång|ordning)(?:en)?',
      '(?:om|av)röstning(?:en|ar)?',
      '(?:om)?röstningsresultat(?:et)?',
      'resultat av omröstning(?:en)?',
      'votering(?:en|sresultat|sordning)?',
      'proposition(?:er|en|sordning(?:en)?)?',
      'acklamation',
      'ajournering(?:ar|en)?',
      'utjustering',
      'injustering',
      'röst(?:förklaring|ning|räkning)(?:ar)?',
      'kontraproposition',
      'propositionsordning och (?:beslut|omröstning)',
      'beslutsgång och (?:beslut|omröstning)',
    ],
  ],
  [
    'sent-to',
    [
      '(?:beslutet|beslut|protokollet|protokollsutdrag(?:et)?|paragrafen|utdrag|kopia|detta beslut)\\s(?:ska(?:ll)?\\s)?(?:skickas|sänds|sändas|lämnas|delges|expedieras|meddelas|för kännedom)(?:\\s(?:till|för kännedom(?: till)?))?',
      'expedier(?:as|ing|at)(?:\\s(?:till|av beslut))?',
      'delge(?:s|ning|t)(?:\\still)?',
      '(?:skickas|sänds|översänds|meddelas)(?:\\still)?',
      'kopia(?: till)?',
      'protokollsutdrag(?:\\still)?',
      'utdrag(?:\\still)?',
      'sändlista',
      'för kännedom',
      'beslutsexpediering',
      'mottagare',
      'för verkställighet',
    ],
  ],
  [
    'statement',
    [
      'reservation(?:er|en)?',
      'blank(?:a)? reservation(?:er)?',
      'protokolls?(?:an)?(?:teckning|notering)(?:ar|en)?',
      'anteckning(?:ar)? till protokollet',
      '(?:till protokollet|röstförklaring)',
      'särskil(?:t|da) yttranden?',
      'jäv',
      'anmälan om jäv',
      'deltar (?:ej|inte|icke) i (?:beslutet|beslut|beslutsfattandet|handläggningen|överläggningen)(?:.{0,30})',
      'deltagande i beslut(?:et)?',
      'skriftlig reservation',
    ],
  ],
  [
    'motion',
    [
      '(?:ytterligare |framställda )?(?:tilläggs|ändrings|avslags|bifalls|återremiss)?yrkande[nt]?(?:a)?',
      'yrkanden? (?:under|på|vid) (?:sammanträdet|mötet)',
      'förslag (?:till beslut )?(?:under|på|vid) (?:dagens )?(?:sammanträdet?|mötet|sittande möte)',
      'motförslag',
      'yrkanden? och förslag',
      'förslag och yrkanden?',
      'yrkanden? till beslut',
      'ytterligare yrkanden? till beslut',
      'nominering(?:ar)?',
      'dagens yrkanden?',
      'initiativ',
    ],
  ],
  [
    'proposal',
    [
      'förslag',
      `förslag till beslut(?: (?:från|av) .{2,60})?`,
      `förslag (?:från|av) .{2,60}`,
      'beslutsförslag(?:et)?',
      'föreslaget beslut',
      'liggande förslag',
      '(?:presidiets|styrelsens) förslag till .{2,60}',
      'ordförandeförslag',
      'förslag till (?:yttrande|svar|ställningstagande)',
      'hemställan',
    ],
  ],
  [
    'sources',
    [
      'besluts?underlag(?:et)?',
      'underlag(?:\\s(?:för beslut|till beslut|framtaget av))?',
      'bilag(?:a|or)(?:\\s\\d+)?',
      '(?:ärendets )?handlingar(?: i ärendet)?',
      'referenser',
      'dokument',
      'underlag i ärendet',
      'bifogade handlingar',
      'kallelsebilagor',
      'tidigare handlingar',
    ],
  ],
  [
    'discussion',
    [
      'åtgärd(?:er)?',
      'att göra',
      'uppgift(?:er)?',
      'uppföljningspunkter',
      'synpunkter(?: från mötet| på mötet)?',
      '(?:kommentarer|frågor|frågor och synpunkter|medskick)(?: från mötet)?',
      'diskussion(?:en|er)?(?: och .{2,30})?',
      'överläggning(?:en|ar)?',
      'inlägg',
      'debatt(?:en)?',
      'dialog',
      'yttrande(?:n|ordning)?',
      'anföranden?',
      'talare',
      'följande yttrar sig',
      'i (?:debatten|överläggningen|ärendet) yttrar sig.{0,40}',
    ],
  ],
  [
    'background',
    [
      'sammanfattning(?:en)?(?: av .{2,40}| och .{2,40})?',
      'bakgrund(?:en)?(?: (?:och|till) .{2,40})?',
      'ärende(?:t|ts)?(?: i korthet)?',
      'ärendebeskrivning(?:en)?',
      'ärende(?:ts)? (?:beskrivning|gång|beredning)',
      'beskrivning(?:en)?(?: av (?:ärendet|frågan))?',
      'beredning(?:en)?(?: av ärendet)?',
      'redogörelse(?:n)?(?: för ärendet)?',
      'information(?:en)?(?: i ärendet| om ärendet)?',
      'inledning',
      'syfte',
      'nuläge',
      'motiv(?:ering|eringar|ering till beslut(?:et)?)?',
      '(?:skäl|motiv) (?:för|till) beslut(?:et)?',
      'skäl',
      '(?:.{2,40}s )?(?:bedömning(?:en)?|överväganden?|ställningstaganden? och .{2,30})',
      '(?:ekonomiska|juridiska|organisatoriska|personella|miljömässiga|andra)? ?konsekvenser(?:na)?(?: .{2,40})?',
      'konsekvensbeskrivning',
      'ekonomi',
      'ekonomisk bedömning',
      'finansiering',
      'barn(?:perspektiv|konsekvensanalys|rättsperspektiv|ets bästa|ets rättigheter).{0,20}',
      'jämställdhet(?:sperspektiv|sanalys)?',
      'föredragning(?:en)?',
      '(?:tidigare|gällande) beslut',
      'uppföljning',
      'upplysning(?:ar)?',
      'lagstöd',
      'beslutsmotivering',
      'aktuellt',
      'anteckningar',
      'noteringar',
      'rapport',
      'motionen',
      'medborgarförslaget',
      'remiss(?:en|yttranden?)?',
      'ärendets behandling',
      'avgift(?:er)?',
      'giltighetstid',
      'hur man överklagar',
      'överklagande',
    ],
  ],
]

const patterns = NAMES.map(([kind, names]) => [kind, new RegExp(`^(?:${names.join('|')})$`, 'u')] as const)

// "Beslut", "Styrelsens beslut", "Kommundirektörsnätverk beslut", "Nämnden beslutar att", "Överenskommelse".
const DECISION = new RegExp(
  String.raw`^(?:(?:${OWNER}\s)?beslut(?:et|en)?(?:\s(?:i korthet|i ärendet|i frågan|under sammanträdet|enligt nedan|för egen del|i sammandrag))?|överenskommelser?|ställningstaganden?|${BODY}\s(?:beslut(?:ar|ade|at)|beslöt|föreslår(?: att)?)(?:\s(?:för egen del|enhälligt|därmed|följande|således|också|även|dessutom))*(?:\s(?:att|följande|för egen del att))?|beslut(?:as|ades)(?:\satt)?|mötesbeslut|beslut och (?:åtgärd(?:er)?|uppdrag)|beslut\s?[/+&]\s?åtgärd(?:er)?|årsmötets beslut|beslutades(?:\satt)?)$`,
  'u',
)
// "Förslag till beslut i kommunstyrelsen", "Nämndens förslag till kommunfullmäktige".
const TO_HIGHER_BODY = new RegExp(
  String.raw`^(?:(?<from>${OWNER})\s)?förslag(?:\still\sbeslut)?\s(?:i|till)\s${HIGHER}(?:\s(?:att\s)?besluta)?(?:\satt)?$`,
  'u',
)
// "Arbetsutskottets förslag till beslut": this body's own in its own minutes, another's elsewhere.
const SOMEBODYS_PROPOSAL = new RegExp(
  String.raw`^(?<from>${OWNER})\sförslag(?:\still\sbeslut)?(?:\sden\s.{2,20})?$`,
  'u',
)
// Words that make "… beslut" another thing than a decision of the meeting.
const NO_DECISION =
  /^(?:tidigare|gällande|delegations|delegerings|ordförande|anmälda|föregående|äldre|underlag|förslag till|skäl|motiv|information|återkoppling|uppföljning|anmälan)|\bförslag\b/u

export type PartHeading = Readonly<{
  kind: PartKind
  /** A proposal to a higher body; whether it is this body's own decision depends on who speaks and where it stands. */
  proposalFrom?: string | null
}>

/** What the words of a heading say about what stands under it; null where they are no known heading. */
export function readPartHeading(label: string): PartHeading | null {
  if (label.length > 90) return null
  const words = label
    .toLowerCase()
    .replace(/[\s:.–-]+$/u, '')
    .replace(/\s+/gu, ' ')
  const higher = TO_HIGHER_BODY.exec(words)
  if (higher !== null) return { kind: 'proposal', proposalFrom: higher.groups?.from ?? null }
  const from = SOMEBODYS_PROPOSAL.exec(words)?.groups?.from
  if (from !== undefined) return { kind: 'proposal', proposalFrom: from }
  for (const [kind, pattern] of patterns) if (pattern.test(words)) return { kind }
  if (DECISION.test(words) && !NO_DECISION.test(words)) return { kind: 'decision' }
  return null
}
