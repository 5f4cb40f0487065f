import { isAnotherKind, isOwnBody } from '../minutes/own-body.ts'
import { latin } from '../language/latin.ts'

const GENERIC =
  'mötet|årsmötet|stämman|årsstämman|föreningsmötet|styrelsen|gruppen|nätverket|arbetsgruppen|nämnden|utskottet|rådet|deltagarna|kommittén|direktionen|presidiet|beredningen|delegationen|representantskapet|revisorerna|revisionen|föreningen|förbundet|medlemmarna|ledamöterna|årsmötesdeltagarna|vi'
const COMPOUND = String.raw`\p{L}+(?:styrelsen|nätverket|gruppen|nämnden|utskottet|revisionen|revisorerna|stämman|rådet|kommittén|mötet|beredningen|delegationen)`
const AGREES = String.raw`(?:beslut(?:ar|ade)|belutar|beslöt|bestäm(?:mer|de)|enas|enades|kom(?:mer)? överens|kom(?:mer)? fram till att|landa(?:r|de) i att|är (?:enig(?:a)?|överens)(?! om \p{L}+(?:en|et|na)(?!\p{L}))|var (?:enig(?:a)?|överens)|väljer|valde|godkänner|godkände|fastställer|fastställde|antar|antog|lägger|lade|utser|utsåg|noterar|noterade|bifaller|biföll|avslår|avslog|bordlägger|bordlade|återremitterar|återremitterade|ställer sig bakom|ställde sig bakom|anser att mötet|skippar|hänskjuter|hänsköt|entledigar|entledigade|beviljar|beviljade|sa(?:de)? (?:ja|nej)|säger (?:ja|nej)|svarade (?:\p{L}+ )?(?:ja|nej|jakande)|tillstyrker|tillstyrkte|avstyrker|avstyrkte|uppdrar|uppdrog|gav \p{L}+ i uppdrag|förklarar|förklarade sig|konstaterar att (?:mötet|stämman))`

// "som styrelsen beslutade" and "att nämnden beslutar" tell of a decision rather than make it.
const BODY_AGREES = latin(
  new RegExp(
    String.raw`(?<=^|[\s,])(?<!(?:som|när|att|då|innan|om|vad|sedan)\s)(?<body>${GENERIC}|${COMPOUND})\s(?:\p{L}+\s){0,2}?${AGREES}(?!\p{L})`,
    'iu',
  ),
)
// "Efter votering beslöt mötet att": the sentence begins with how or why, and the body follows its verb.
const AGREES_BODY = latin(
  new RegExp(
    String.raw`^(?:efter|därefter|sedan|slutligen|vidare|med \d|genom|utan|också|i enlighet|mot bakgrund|med hänsyn|på förslag|enhälligt|för att)(?!\p{L})[^.]{0,120}?\s?(?:besluta(?:r|de)|beslöt|enades|enas|bestämde|valde|väljer|utsåg|utser|antog|antar|godkände|godkänner|fastställde|fastställer|avslog|avslår|biföll|bifaller)\s(?<body>${GENERIC}|${COMPOUND})(?!\p{L})`,
    'iu',
  ),
)
const THING = String.raw`(?:dagordning|ärendelista|föredragningslista|röstlängd|protokoll|anteckningar|information|rapport|redovisning|redogörelse|skrivelse|meddelande|anmälningsärende|delegationsbeslut|anbud|offert|taxa|yttrande|förslag|\p{L}*(?:plan|budget|balansräkning|årsredovisning|bokslut|avgift|arvode|stadgar|berättelse|policy|riktlinje|rapport|redovisning))`
const BY_ITSELF = [
  /^(?:det\s)?(?:beslut(?:ades|as|ats)|beslöts|bestäm(?:des|s))(?!\p{L})/iu,
  /^beslut(?:et)?\s(?:(?:togs|fattades|blev)\s)?(?:om\s)?att(?!\p{L})/iu,
  /(?<!\p{L})beviljas\s(?:\p{L}+\s){0,2}?(?:medlemskap|inträde|bidrag|ledighet|utträde)/iu,
  /^(?:vi\s)?överens(?:komna)? om att(?!\p{L})/iu,
  /^(?:till|som|att)\s(?:\p{L}+\s){1,8}?(?:väljs|valdes|utses|utsågs|omvaldes|nyvaldes|omväljs)(?!\p{L})/iu,
  /^(?:godkän(?:ns|des|d|t)|fastställ(?:s|des|d|t)|antag(?:en|et)|bifalles?|avslås|avslogs|bifölls|bordläggs|bordlades|noteras|noterades|lagt|lades)(?!\p{L})/iu,
  /^(?:gicks|gås|lästes|läses|föredrogs|genomgicks)\s(?:igenom\s|upp\s)?(?:och|samt)\s(?:godkän|fastst|lades|läggs|lagts)/iu,
  /(?<!\p{L})(?:väljs|valdes|utses|utsågs|antas|antogs|omväljs|omvaldes|nyvaldes)(?:\s\p{L}+){0,4}?\s(?:till|att|som)(?!\p{L})/iu,
  new RegExp(
    String.raw`(?<!\p{L})${THING}\p{L}{0,6}(?:\s[\p{L}\d]+){0,8}?\s(?:godkänns|godkändes|fastställs|fastställdes|antas|antogs|läggs|lades|noteras|noterades|bifalls|bifölls|avslås|avslogs)(?!\p{L})`,
    'iu',
  ),
  /^(?!.*(?<!\p{L})har(?!\p{L}))[^,.]{3,80}\s(?:bestäms|bestämdes|fastställdes|fastställs)\still(?!\p{L})/iu,
  /^avgift\p{L}*\s[^.]{0,40}?(?:blir|blev)\s(?!inte|högre|lägre|dyrare)/iu,
  /^\p{Lu}[^.:]{3,80}\s(?:utses|utsågs)\.?$/u,
  /^\p{Lu}\p{L}+\s(?:valdes|väljs)\.?$/u,
  /(?<!\p{L})bordl(?:äggs|ades) till(?!\p{L})|,\sbeslutades\.?$/iu,
  /^frågan\s(?:\p{L}+\s){0,6}?(?:besvarades|besvaras|besvarad)\s(?:med\s)?(?:ja|jakande|nej)/iu,
  /(?<!\p{L})beviljades?\s(?:\p{L}+\s){0,3}?ansvarsfrihet/iu,
  /^(?:mötet|stämman|sammanträdet)\s(?:förklarades|förklaras|ansågs|anses)\s(?:\p{L}+\s){0,3}?(?:utlyst|kallat|kallad|beslut\p{L}+)/iu,
  /^(?:omval|nyval|fyllnadsval)\s(?:av|på)(?!\p{L})/iu,
  /(?:läggs|lades|lagts|lagt) till handlingarna/iu,
  /(?<!\p{L})(?:mötet|sammanträdet)(?:\s[\p{L}\d]+){0,5}?\sflyttas(?:\s[\p{L}\d]+){0,3}?\still(?!\p{L})/iu,
  /(?<!\p{L})(?:ärendet|frågan|punkten|motionen|ansökan|äskandet)(?:\s\p{L}+){0,8}?\s(?:bordläggs|bordlades|återremitteras|återremitterades|avslås|avslogs|bifalls|bifölls)(?!\p{L})/iu,
].map(latin)
const ELECTED_AS = latin(
  /^(?:(?:vice\s)?ordförande|ledam(?:ot|öter)|suppleant(?:er)?|ersättare|kassör|sekreterare|valberedning|revisor(?:er|s\p{L}+)?|revisorssuppleant(?:er)?|firmatecknare)(?:\s[^:]{1,40})?:\s*\S/iu,
)
const ELECTS = latin(/(?<!\p{L})(?:väljs|valdes|omväljs|omvaldes|utses|utsågs)(?!\p{L})/iu)
const ELECTION = latin(/^(?:val|omval|nyval|fyllnadsval|inval|adjungering)(?!\p{L})/iu)

// What the text retells, wishes or only plans.
const NOT_DECIDED = latin(
  /(?<!\p{L})(?:(?<!att\s)föreslå[rs]|föreslog|bör|kanske|kunde|om (?:mötet|styrelsen)|diskuter\p{L}+|har (?:tidigare )?beslutat|hade beslutat|ska besluta|kommer att (?:besluta|väljas)|(?:godkänns|fastställs|antas|utses|väljs|beslutas) av (?!(?:mötet|styrelsen|nämnden|stämman)(?!\p{L}))\p{L}+|(?:antas|beslutas|fastställs) i \p{L}*(?:fullmäktige|nämnden|styrelsen)|revisorerna tillstyrk\p{L}+)(?!\p{L})|\?$/iu,
)
const RETOLD = latin(
  /(?<!\p{L})(?:tidigare beslut\p{L}*|(?:beslutade|beslöt|godkände|antog|fastställde|valde)\s(?:redan\s|vid\s|på\s|i\s)?(?:den\s\d|\d{4}|\d{1,2}\s\p{L}|förra|föregående|tidigare|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L})|då(?!\p{L})))/iu,
)
const EARLIER_MEETING = /^det tidigare beslutade mötet/iu

// A piece of every word of agreement above; most sentences have none, and are spared the patterns.
const CUE =
  /besl|belut|avgift|landa|fram till|nej|svara|besvar|uppdra|uppdro|styrk|utsåg|omva|bestäm|enas|enad|överens|enig|välj|vald|val (?:av|på)|godkän|fastst|anta|anto|lägg|lade|lagt|utse|utså|noter|bifal|biföl|avsl|bordl|remitt|ställ|anse|ansåg|skipp|hänskj|hänskö|entled|bevilj|förklar|konstat|flyttas/u

/** Whether a sentence records what this meeting agreed, under the heading of its item. */
export function recordsAgreement(sentence: string, title: string, body: string | null): boolean {
  if (!CUE.test(sentence.toLowerCase())) return false
  if (NOT_DECIDED.test(sentence)) return false
  if (RETOLD.test(sentence) && !EARLIER_MEETING.test(sentence)) return false
  const named = (BODY_AGREES.exec(sentence) ?? AGREES_BODY.exec(sentence))?.groups?.body
  if (named !== undefined) return body === null || mayBeOwn(named, body)
  return (
    BY_ITSELF.some((pattern) => pattern.test(sentence)) || (ELECTION.test(title) && ELECTS.test(sentence))
  )
}

const ONE_WORD = latin(new RegExp(`^(?:${GENERIC})$`, 'iu'))

/** A word such as "mötet" or "vi" is whoever met; "direktionen" is not the network whose minutes mention it. */
const mayBeOwn = (named: string, body: string): boolean =>
  ONE_WORD.test(named) ? !isAnotherKind(named, body) : isOwnBody(named, body)

/** "Ordförande på ett år: Karin Ek, omval", the outcome of an election told without a verb. */
export const namesElected = (sentence: string, title: string): boolean =>
  ELECTION.test(title) && ELECTED_AS.test(sentence)

const GIVES_IN_PAST = latin(
  /^(?<before>[^.;]{0,90}?)(?<!\p{L})(?:fick|gavs)\s(?:\p{L}+\s){0,5}?i\s(?:uppdrag|uppgift)\satt(?!\p{L})/iu,
)
const EARLIER = latin(
  /\d{4}|§|(?<!\p{L})(?:tidigare|förra|föregående|senaste|då|våras|fjol|höstas|sommaras|vintras|som|när|att|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L})/iu,
)

/** "Kassören fick i uppdrag att …": decided, in minutes that tell all their decisions in the past tense. */
export const givesInPast = (sentence: string): boolean => {
  const before = GIVES_IN_PAST.exec(sentence)?.groups?.before
  return before !== undefined && !EARLIER.test(before)
}
