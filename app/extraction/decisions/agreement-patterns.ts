import { isOwnBody } from '../minutes/own-body.ts'
import { latin } from '../language/latin.ts'

const GENERIC =
  'mötet|årsmötet|stämman|föreningsmötet|styrelsen|gruppen|nätverket|arbetsgruppen|nämnden|utskottet|rådet|deltagarna|kommittén|direktionen|vi'
const COMPOUND = String.raw`\p{L}+(?:styrelsen|nätverket|gruppen|nämnden|utskottet|revisionen|stämman|rådet|kommittén|mötet)`
const AGREES = String.raw`(?:beslut(?:ar|ade)|belutar|beslöt|bestäm(?:mer|de)|enas|enades|kom(?:mer)? överens|är (?:enig(?:a)?|överens)|var (?:enig(?:a)?|överens)|väljer|valde|godkänner|godkände|fastställer|fastställde|antar|antog|lägger|lade|utser|utsåg|noterar|noterade|bifaller|biföll|avslår|avslog|bordlägger|bordlade|återremitterar|ställer sig bakom|ställde sig bakom|anser att mötet|skippar|hänskjuter|hänsköt|entledigar|beviljar|beviljade|förklarar|konstaterar att (?:mötet|stämman))`

// "som styrelsen beslutade" and "att nämnden beslutar" tell of a decision rather than make it.
const BODY_AGREES = latin(
  new RegExp(
    String.raw`(?<=^|[\s,])(?<!(?:som|när|att|då|innan|om|vad|sedan)\s)(?:(?:${GENERIC})|(?<body>${COMPOUND}))\s(?:\p{L}+\s){0,2}?${AGREES}(?!\p{L})`,
    'iu',
  ),
)
const BY_ITSELF = [
  /^(?:det\s)?(?:beslut(?:ades|as|ats)|bestäm(?:des|s))(?!\p{L})/iu,
  /^(?:till|som)\s(?:\p{L}+\s){1,6}?(?:väljs|valdes|utses|utsågs)(?!\p{L})/iu,
  /^(?:godkän(?:ns|des|d|t)|fastställ(?:s|des|d|t)|antag(?:en|et)|bifalles?|avslås|bordläggs|lagt|lades)(?!\p{L})/iu,
  /(?<!\p{L})(?:väljs|valdes|utses|utsågs|antas|antogs|omväljs|omvaldes)(?:\s\p{L}+){0,4}?\s(?:till|att|som)(?!\p{L})/iu,
  /(?<!\p{L})(?:dagordning|ärendelista|föredragningslista|protokoll|anteckningar|\p{L}*(?:plan|budget|balansräkning|årsredovisning|bokslut|avgift|arvode|stadgar|berättelse|policy|riktlinje))\p{L}{0,6}(?:\s\p{L}+){0,4}?\s(?:godkänns|godkändes|fastställs|fastställdes|antas|antogs|läggs|lades)(?!\p{L})/iu,
  /(?<!\p{L})beviljades?\s(?:\p{L}+\s){0,3}?ansvarsfrihet/iu,
  /^(?:mötet|stämman|sammanträdet)\s(?:förklarades|förklaras|ansågs|anses)\s(?:\p{L}+\s){0,3}?(?:utlyst|kallat|kallad|beslut\p{L}+)/iu,
  /^(?:omval|nyval|fyllnadsval)\s(?:av|på)(?!\p{L})/iu,
  /(?:läggs|lades|lagts|lagt) till handlingarna/iu,
  /(?<!\p{L})(?:mötet|sammanträdet)(?:\s[\p{L}\d]+){0,5}?\sflyttas(?:\s[\p{L}\d]+){0,3}?\still(?!\p{L})/iu,
  /(?<!\p{L})(?:ärendet|frågan|punkten|motionen)(?:\s\p{L}+){0,8}?\s(?:bordläggs|bordlades|återremitteras|återremitterades|avslås|avslogs|bifalls|bifölls)(?!\p{L})/iu,
]
const ELECTS = latin(/(?<!\p{L})(?:väljs|valdes|omväljs|omvaldes|utses|utsågs)(?!\p{L})/iu)
const ELECTION = latin(/^(?:val|omval|nyval|fyllnadsval|inval|adjungering)(?!\p{L})/iu)

// What the text retells, wishes or only plans.
const NOT_DECIDED = latin(
  /(?<!\p{L})(?:(?<!att\s)föreslå[rs]|föreslog|bör|kanske|kunde|om (?:mötet|styrelsen)|diskuter\p{L}+|har (?:tidigare )?beslutat|hade beslutat|ska besluta|kommer att (?:besluta|väljas))(?!\p{L})|\?$/iu,
)
const RETOLD = latin(
  /(?<!\p{L})(?:tidigare beslut\p{L}*|(?:beslutade|beslöt|godkände|antog|fastställde|valde)\s(?:redan\s|vid\s|på\s|i\s)?(?:den\s\d|\d{4}|\d{1,2}\s\p{L}|förra|föregående|tidigare|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L})|då(?!\p{L})))/iu,
)
const EARLIER_MEETING = /^det tidigare beslutade mötet/iu

// A piece of every word of agreement above; most sentences have none, and are spared the patterns.
const CUE =
  /besl|belut|bestäm|enas|enad|överens|enig|välj|vald|val (?:av|på)|godkän|fastst|anta|anto|lägg|lade|lagt|utse|utså|noter|bifal|biföl|avsl|bordl|remitt|ställ|anse|ansåg|skipp|hänskj|hänskö|entled|bevilj|förklar|konstat|flyttas/u

/** Whether a sentence records what this meeting agreed, under the heading of its item. */
export function recordsAgreement(sentence: string, title: string, body: string | null): boolean {
  if (!CUE.test(sentence.toLowerCase())) return false
  if (NOT_DECIDED.test(sentence)) return false
  if (RETOLD.test(sentence) && !EARLIER_MEETING.test(sentence)) return false
  const agrees = BODY_AGREES.exec(sentence)
  if (agrees !== null) {
    const named = agrees.groups?.body
    return named === undefined || body === null || isOwnBody(named, body)
  }
  return (
    BY_ITSELF.some((pattern) => pattern.test(sentence)) || (ELECTION.test(title) && ELECTS.test(sentence))
  )
}
