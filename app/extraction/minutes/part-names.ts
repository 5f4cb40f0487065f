import type { PartKind } from '../extraction.ts'
import { latin } from '../language/latin.ts'

/**
 * What the headings inside a section are called, by kind: patterns for the whole heading in lower case, without
 * colon, one a line.
 */
const NAMES: readonly (readonly [PartKind, string])[] = [
  [
    'voting',
    String.raw`
      besluts(?:gång|ordning)(?:en)?(?: och (?:beslut|omröstning))?
      (?:om|av)röstning(?:en|ar|sresultat(?:et)?|sordning)?
      resultat av omröstning(?:en)?
      votering(?:en|sresultat|sordning|slista)?
      proposition(?:er|en|sordning(?:en)?)?(?: och (?:beslut|omröstning|beslutsgång))?
      acklamation
      ajournering(?:ar|en)?
      (?:ut|in)justering
      röst(?:förklaring|ning|räkning)(?:ar)?
      kontraproposition(?:en|svotering)?`,
  ],
  [
    'sent-to',
    String.raw`
      (?:beslutet|beslut|protokollet|protokollsutdrag(?:et)?|paragrafen|utdrag|kopia|detta beslut)\s(?:ska(?:ll)?\s)?(?:skickas|sänds|sändas|lämnas|delges|expedieras|meddelas)(?:\s(?:till|för kännedom(?: till)?))?
      (?:beslutet|beslut) (?:till|för kännedom(?: till)?)
      expedier(?:as|ing|at|ade)(?:\s(?:till|av beslut(?:et)?))?
      delge(?:s|ning|t|r)(?:\still)?
      (?:skickas|sänds|översänds|meddelas|tillställs)(?:\still)?
      (?:kopia|protokollsutdrag|utdrag)(?:\still)?
      sändlista
      för (?:kännedom|verkställighet|åtgärd)
      beslutsexpediering
      mottagare(?: av beslutet)?`,
  ],
  [
    'statement',
    String.raw`
      (?:skriftlig |blank(?:a)? )?reservation(?:er|en)?
      protokolls?(?:an)?(?:teckning|notering)(?:ar|en)?
      (?:antecknas |anteckning(?:ar)? )?till protokollet
      särskil(?:t|da) yttranden?
      (?:anmälan om )?jäv(?:sanmälan)?
      deltar (?:ej|inte|icke) i .{4,40}
      deltagande i beslut(?:et)?`,
  ],
  [
    'motion',
    String.raw`
      (?:ytterligare |framställda |dagens )?(?:tilläggs|ändrings|avslags|bifalls|återremiss)?yrkanden?(?: och förslag)?
      (?:ytterligare )?yrkanden? (?:till beslut|(?:under|på|vid) (?:sammanträdet|mötet))
      förslag (?:till beslut )?(?:under|på|vid) (?:dagens )?(?:sammanträdet?|mötet|sittande möte)
      förslag och yrkanden?
      motförslag
      nominering(?:ar)?`,
  ],
  [
    'proposal',
    String.raw`
      förslag(?: till beslut)?(?: (?:från|av) .{2,60})?
      beslutsförslag(?:et)?
      föreslaget beslut
      liggande förslag
      förslag till (?:yttrande|svar|ställningstagande)
      hemställan`,
  ],
  [
    'sources',
    String.raw`
      besluts?underlag(?:et)?
      underlag(?:\s(?:för beslut(?:et)?|till beslut(?:et)?|framtaget av|i ärendet))?
      bilag(?:a|or)(?:\s\d+)?
      (?:ärendets |bifogade |tidigare )?handlingar(?: i ärendet)?
      referenser
      dokument`,
  ],
  [
    'discussion',
    String.raw`
      åtgärd(?:er)?
      att göra
      uppgift(?:er)?
      synpunkter(?: (?:från|på|under) mötet)?
      (?:kommentarer|frågor|frågor och synpunkter|medskick)(?: från mötet)?
      diskussion(?:en|er)?(?: och .{2,30})?
      anteckningar
      överläggning(?:en|ar)?
      (?:vid|under|på) (?:dagens )?(?:sammanträdet?|mötet)
      inlägg
      debatt(?:en)?
      dialog
      yttrande(?:n|ordning)?
      anföranden?
      talare
      (?:följande|i (?:debatten|överläggningen|ärendet)) yttrar sig.{0,40}`,
  ],
  [
    'background',
    String.raw`
      sammanfattning(?:en)?(?: av .{2,40}| och .{2,40})?
      bakgrund(?:en)?(?: (?:och|till) .{2,40})?
      ärende(?:t|ts|beskrivning(?:en)?)?(?: i korthet)?
      ärendets (?:beskrivning|gång|beredning|behandling)
      beskrivning(?:en)?(?: av (?:ärendet|frågan))?
      beredning(?:en)?(?: av ärendet)?
      redogörelse(?:n)?(?: för ärendet)?
      information(?:en)?(?: (?:i|om) ärendet)?
      inledning
      syfte
      nuläge
      aktuellt
      (?:besluts)?motiv(?:ering(?:ar)?)?(?: till beslut(?:et)?)?
      (?:skäl|motiv) (?:för|till) beslut(?:et)?
      (?:.{2,40}s )?(?:bedömning(?:en)?|överväganden?)
      (?:\p{L}+ )?konsekvenser(?:na)?(?: .{2,40})?
      konsekvensbeskrivning
      (?:ekonomi|ekonomisk bedömning|finansiering)
      barn(?:perspektiv|konsekvensanalys|rättsperspektiv|ets bästa|ets rättigheter).{0,20}
      jämställdhet(?:sperspektiv|sanalys)?
      föredragning(?:en)?
      (?:tidigare|gällande) beslut
      uppföljning
      upplysning(?:ar)?
      lagstöd
      noteringar
      rapport
      motionen
      medborgarförslaget
      remiss(?:en|yttranden?)?
      (?:avgift(?:er)?|giltighetstid|hur man överklagar|överklagande)`,
  ],
]

const oneOf = (lines: string): string =>
  `(${lines
    .trim()
    .split(/\s*\n\s*/u)
    .join('|')})`

const pattern = latin(new RegExp(`^(?:${NAMES.map(([, lines]) => oneOf(lines)).join('|')})$`, 'u'))

/** The kind of part that a heading in lower case names, decisions and proposals to higher bodies apart. */
export function partNamed(words: string): PartKind | null {
  const match = pattern.exec(words)
  return match === null
    ? null
    : (NAMES[match.findIndex((one, at) => at > 0 && one !== undefined) - 1]?.[0] ?? null)
}
