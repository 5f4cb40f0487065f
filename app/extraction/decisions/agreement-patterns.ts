import { calledBy, isAnotherKind, isOwnBody } from '../minutes/own-body.ts'
import { anyOf } from '../language/any-of.ts'
import { findClauses } from '../language/find-clauses.ts'
import { foldCase } from '../language/fold-case.ts'
import { latin } from '../language/latin.ts'
import { tokenize } from '../language/token.ts'
import { isFormalItem } from './kind-words.ts'
import { settlesPassively } from './settled-passively.ts'
import { tellsOfficers } from './tells-officers.ts'

const GENERIC =
  'mötet|årsmötet|stämman|årsstämman|föreningsmötet|styrelsen|gruppen|nätverket|arbetsgruppen|nämnden|utskottet|rådet|deltagarna|kommittén|direktionen|presidiet|beredningen|delegationen|representantskapet|revisorerna|revisionen|föreningen|förbundet|klubben|medlemmarna|ledamöterna|årsmötesdeltagarna|parterna|vi'
const COMPOUND = String.raw`\p{L}+(?:styrelsen|nätverket|gruppen|nämnden|utskottet|revisionen|revisorerna|stämman|rådet|kommittén|mötet|beredningen|delegationen)`
const AGREES = String.raw`(?:beslut(?:ar|ade)|belutar|beslöt|bestäm(?:mer|de)|enas|enades|kom(?:mer)?(?: också| även| därför| dock)? överens|kom(?:mer)? fram till att|kom (?:vi|man|gruppen|mötet) fram till att|landa(?:r|de) i att|är(?: dock| också| även| nu| alltså)? (?:enig[at]?|överens)(?!\.?$)(?! om \p{L}+(?:en|et|na)(?!\p{L}))|var(?: dock| också| även| alltså)? (?:enig[at]?|överens)|väljer|valde|godkänner|godkände|fastställer|fastställde|antar(?! att)|antog|(?:lägger|lade)(?= [^.]{0,160}?(?:till (?:handlingarna|protokollet)|ad acta))|utser|utsåg|noterar|noterade|anteckna(?:r|de)|(?:har tagit|tar|tog) del av (?:\p{L}+ ){0,2}?\p{L}*(?:anmäl|meddelande|delegation|information|rapport|redovisning|protokoll)\p{L}*|översänder|översände|delegera(?:r|de)|bemyndiga(?:r|de)|befullmäktiga(?:r|de)|upphäver|upphävde|avsätter|avsatte|tillsätter|tillsatte|bifaller|biföll|avslår|avslog|bordlägger|bordlade|återremitterar|återremitterade|ställ(?:er|de) sig (?:inte )?(?:bakom|positiv\p{L}* till|negativ\p{L}* till|avvisande till)|tacka(?:r|de) (?:\p{L}+ )?för (?:\p{L}+ )?(?:information|rapport|redovisning|redogörelse|genomgång|dragning|föredragning|presentation|återrapport)\p{L}*|(?:ber|bad) (?:[\p{L}-]+ ){1,5}?att|anser att mötet|ansåg sig|anser sig|skippar|(?:avger|avgav) (?:\p{L}+ )?yttrande|säger upp|avböj(?:er|de)|accepterar|accepterade|(?:omfatta(?:r|de)|biträd(?:er|de)) (?:\p{L}+ )?(?:\p{L}+s )?(?:förslag(?:et)?|yrkandet|motionen|beredningen)|(?:lämnar|lämnade) [^.]{3,60}? utan (?:\p{L}+ )?åtgärd|uttala(?:r|de) sitt stöd|hänskjuter|hänsköt|entledigar|entledigade|beviljar|beviljade|sa(?:de)? (?:ja|nej)|säger (?:ja|nej)|följ(?:er|de) \p{L}+s förslag|(?:går|gick) på \p{L}+s (?:linje|förslag)|(?:ger|gav) (?:\p{L}+ )?ansvarsfrihet|har inga (?:invändningar|synpunkter)|har inget att (?:erinra|invända)|instämm(?:er|de) (?:i|med)|(?:fann|finner|hade|har) (?:inget|intet|ingenting) att (?:anmärka|erinra|invända)|ansl(?:uter|öt) sig till|(?:lämnar|lämnade) (?:\p{L}+ )?(?:posten|platsen)|svarade (?:\p{L}+ )?(?:ja|nej|jakande)|tackar (?:ja|nej) till|tackade (?:ja|nej) till|avstår från att|avstod från att|står fast vid|stod fast vid|går med i|gick med i|tillstyrker|tillstyrkte|avstyrker|avstyrkte|uppdrar|uppdrog|(?:ger|gav) (?:[\p{L}\d-]+ ){0,8}?(?:i (?:\p{L}+ )?upp(?:drag|gift)|uppdraget att|(?:förnyat|fortsatt|utökat|nytt) uppdrag)|(?:tar|tog|fattar|fattade) (?:\p{L}+ )?beslut (?:om|att)|konstituera(?:r|de) sig|röstade för att|rösta(?:r|de) ja|(?:ger|gav) (?:\p{L}+ )?(?:klartecken|godkännande)|ansl(?:og|år)(?! till)|(?:överlämna(?:r|de)|hänvisa(?:r|de)) (?:\p{L}+s )?(?:frågan|ärendet|skrivelsen|brevet|motionen|förslaget|ansökan|inbjudan|yttrandet)(?= )|(?:anser|ansåg) (?:\p{L}+s )?(?:motionen|motionerna|frågan|skrivelsen|interpellationen|uppdraget|ärendet|förslaget) (?:\p{L}+ ){0,2}?(?:besvara[dt]e?|besvarade|avsluta[dt]|slutför[dt]|färdigbehandla[dt]|utagera[dt])|förklarar|förklarade sig|konstaterar att (?:mötet|stämman)|(?:ansåg|fann|finner) att (?:mötet|\p{L}*stämman|kallelsen) [^.]{0,40}?(?:utlyst|kalla[dt]|utsän[dt]|beslut))`

// For lower-case text, as all patterns here but those of names and titles: in any case they take three times the time.

// "som styrelsen beslutade" and "att nämnden beslutar" tell of a decision rather than make it; "förra styrelsen" is another.
const BODY_AGREES = latin(
  new RegExp(
    String.raw`(?<=^|[\s,])(?<!(?:som|när|att|då|innan|om|vad|sedan|förra|tidigare|dåvarande|avgående|gamla|varje|respektive)\s)(?<body>${GENERIC}|${COMPOUND})\s(?:\p{L}+\s){0,2}?${AGREES}(?!\p{L})`,
    'u',
  ),
)
// "Efter votering beslöt mötet att": the sentence begins with how or why, and the body follows its verb.
const AGREES_BODY = latin(
  new RegExp(
    String.raw`^(?:efter|därefter|därför|här|sedan|slutligen|vidare|med \d|med (?:anledning|hänvisning)|genom|utan|också|i enlighet|mot bakgrund|med hänsyn|på förslag|enhälligt|för att)(?!\p{L})[^.]{0,120}?\s?(?:besluta(?:r|de)|beslöt|enades|enas|bestämde|valde|väljer|utsåg|utser|antog|antar|godkände|godkänner|fastställde|fastställer|avslog|avslår|biföll|bifaller)\s(?<body>${GENERIC}|${COMPOUND})(?!\p{L})`,
    'u',
  ),
)
// "Man enades till sist om att": at the beginning, where the item has not spoken of anybody else.
const ONE_AGREES = latin(
  /^(?:till sist |slutligen )?(?:man )?(?:enades|enas|beslutade|beslöt|kom(?:mer)? överens)(?: man)?(?:\s\p{L}+){0,3}? (?:om )?att(?!\p{L})/u,
)
// "Gruppen föreslår kommunstyrelsen att": what the body itself asks of another.
// "Kontrollen görs av Siv, beslutar styrelsen": said after it.
const AGREES_AFTER = latin(
  new RegExp(
    String.raw`,\s(?:beslut(?:ar|ade)|beslöt|bestäm(?:mer|de))\s(?<body>${GENERIC}|${COMPOUND})(?=[,.]|$)`,
    'u',
  ),
)
const PROPOSES = latin(
  new RegExp(
    String.raw`^(?:därför |slutligen |efter diskussion )?(?:(?<body>${GENERIC}|${COMPOUND})\s)?(?:föreslår|rekommenderar|hemställer (?:hos|till)|förordar|uppmanar|begär att|anmodar)\s(?<after>(?:${GENERIC}|${COMPOUND})\s)?(?:att\s)?(?:\p{L}+\s){0,2}?(?:kommunerna|medlemskommunerna|huvudmännen|respektive|varje|\p{L}*(?:styrelsen?|nämnd(?:en|erna)?|fullmäktige|direktionen|stämman?|årsmötet|förbundet|regionen|kommunen|alternativ))(?!\p{L})`,
    'u',
  ),
)
const BY_ITSELF = anyOf([
  /^(?:det\s)?(?:beslut(?:ades|as|ats)|beslöts|bestäm(?:des|s))(?!\p{L}|\ssenare)/u,
  /^(?:det\s)?(?:uppdr(?:ogs|as|ages?)\såt|ålades|åläggs)(?!\p{L})/u,
  /^(?:åt\s)?[^,.;]{3,60}\suppdr(?:ogs|as|ages?)\satt(?!\p{L})/u,
  /^(?:i övrigt\s)?(?:fann|finner|hade|har)\s(?:mötet|stämman|styrelsen|nämnden|gruppen|man)\s(?:inget|intet|ingenting)\satt\s(?:anmärka|erinra|invända)/u,
  /^(?!(?:i|på|hos|vid|inom|där)\s)(?:(?!förra|tidigare|sist|då|när|om|att|som)[\p{L}]+\s){1,3}?(?:är|var)\s(?:man|vi|alla|gruppen|mötet|styrelsen|nätverket|deltagarna|nämnden|utskottet|arbetsutskottet|presidiet|kommittén|rådet|direktionen)\s(?:\p{L}+\s)?(?:överens|enig[at]?)\som\s(?:att|följande)(?!\p{L})/u,
  /^(?:(?!som\s|när\s|att\s|då\s|förra\s|tidigare\s|\p{L}+as\s)\p{L}+\s){1,4}?(?:togs|fattades)\s(?:ett\s)?(?:\p{L}+\s)?beslut\s(?:om\s)?att(?!\p{L})/u,
  /^(?!(?:i|på|hos|vid|inom|där|förra)\s)(?:[\p{L}]+\s){1,4}?(?:kommer|kom)\s(?:man|vi|alla|gruppen|mötet|styrelsen|nätverket|deltagarna)\s(?:\p{L}+\s)?överens\som(?!\p{L})/u,
  /^samverkan\s(?:sker|skedde|avslutas|avslutades)\si\s(?:oenighet|enighet)\.?$/u,
  /^en\s(?:\p{L}+\s)?\p{L}*(?:grupp|kommitté)\s(?:tillsätts|tillsattes|bildas|bildades|utses|utsågs)(?!\p{L})(?!\s(?:redan|förra|tidigare|av|den|\d|i\s(?:fjol|\p{L}+as)))/u,
  /^det\s(?:blev|är)\s(?:bestämt|beslutat|sagt)\satt(?!\p{L})/u,
  /^(?:enhälligt\s|\p{L}+s\s)?beslut(?:et)?\s(?:(?:togs|fattades|blev|tills\svidare|även|också)\s)?(?:om\s)?att(?!\p{L})/u,
  /^(?:ett|en)\s(?:enig|enhällig|enad?)t?\s(?:årsmöte|möte|styrelse|stämma|nämnd)\s(?:beslut(?:ar|ade)|beslöt)(?!\p{L})/u,
  /^(?:(?!(?:att|som|om|när|yrkar|föreslår)\s)[\p{L}-]+\s){1,6}?(?:får|ges)\s(?:(?:\p{L}+\s){0,3}?i\s(?:uppdrag|uppgift)|uppdraget|\p{L}*(?:nämnden|styrelsen|utskottet|rådet|direktionen|mötet|stämman)s\suppdrag)\satt(?!\p{L})/u,
  /^(?:så|därför|efter|inför|här|till|med)(?!\p{L})[^.]{0,60}?\s(?:beslut(?:ades|as)|beslöts|bestäm(?:des|s))(?:\s(?:det|därtill|även|också|dessutom|vidare))?\s(?:att|uppdraga?)(?!\p{L})/u,
  /^bevilja(?:s|des|ts)(?:\.?$|\s(?:enligt|enhälligt|utan)(?!\p{L}))/u,
  /^uppdra(?:ga)?\s(?:åt|till)(?!\p{L})/u,
  /^lägga\s[^.]{3,80}\still\shandlingarna/u,
  /^(?:[^,.;]{2,60}\s(?:får|fick|ges|gavs)\s(?:ett\s)?)?(?:förnyat|fortsatt)\s(?:\p{L}+\s)?förtroende(?!\p{L})/u,
  /^[^.,]{3,60}\s(?:vakants(?:attes|ätts)|klartecken\s(?:gavs|ges))(?!\p{L})|^klartecken\s(?:gavs|ges)(?!\p{L})/u,
  /^(?:ing(?:a|en|et)\s\p{L}+,\s)?(?:(?!(?:är|var|blev|blir|har|hade|inte|ej|nu|redan|som|att)\s)[\p{L}-]+\s){1,5}(?:godkän(?:d|t|da)|fastställ(?:d|t|da)|antag(?:en|et|na)|bordlag(?:d|t))(?:\s(?:utan|med|enligt|och)\s[^.]{2,60})?\.?$/u,
  /^beslut\som\s(?:\p{L}+\s){0,2}\p{L}*(?:möte|sammanträde|stämma)[,:]?\s[^.\d]{0,20}\d/u,
  /^att\s(?:lägga|godkänna|fastställa|anta|utse|välja|bjuda\sin|uppdra|notera|anteckna|bordlägga|avslå|bifalla|bevilja|avsätta|hänskjuta|återremittera|entlediga|ge\s[^.,]{2,40}\si\suppdrag)\s(?!.*\s(?:är|var|blir|kan|skulle|har)\s)/u,
  /^styrelsen\skonstituera(?:s|des)\s(?:enligt|med|som)(?!\p{L})/u,
  /^(?:vi\s)?överens(?:komna|kommet)? (?:om )?att(?!\p{L})/u,
  /^följande\s(?:\p{L}+\s)?(?:besluta(?:de)?s|bestäm(?:de)?s)\s?:$/u,
  /^(?:enighet|samsyn|konsensus)\s(?:nås|nåddes|råder|rådde|uppnås|uppnåddes)\s(?:även\s|också\s|nu\s)?om\s(?:att|följande)(?!\p{L})/u,
  /^[^,.;]{3,60}\s(?:bemyndigas|anmodas)\satt(?!\p{L})/u,
  /^(?:till|som|att)\s(?:[\p{L}\d]+,?\s){1,8}?(?:väljs|väljes|valdes|utses|utsågs|omvaldes|nyvaldes|omväljs)(?!\p{L})/u,
  // "Ragna Lilja omvaldes på ett år.", "Siv Ask (sammankallande) och Bo Ek valdes."
  /^(?!.*(?<!\p{L})(?:har|som|när|då|förra|föregående)(?!\p{L}))[^,;:.\d]{3,80}\s(?:om|ny|åter|fyllnads)?valdes(?:\s(?:på|för)\s(?:\p{L}+\s?){1,4})?\.?$/u,
  /^(?!godkän[dt] (?:är|för|av))(?:godkän(?:ns|des|d|t)|fastställ(?:s|des|d|t)|antag(?:en|et)|bifalles?|avslås|avslogs|bifölls|bordläggs|bordlades|noteras|noterades|antecknas|antecknades|lagt|lades)(?!\p{L})/u,
  /^(?:gicks|gås|lästes|läses|föredrogs|genomgicks)\s(?:igenom\s|upp\s)?(?:av\s\p{L}+\s)?(?:och|samt)\s(?:godkän|fastst|lades|läggs|lagts)/u,
  /(?<!\p{L}|(?:kan|ska|bör|måste|kunna|hinner)\s)(?:väljs|väljes|valdes|utses|utsågs|antas|antogs|omväljs|omvaldes|nyvaldes)(?:\s\p{L}+){0,4}?\s(?:till|att|som)(?!\p{L})/u,
  /^(?!.*(?<!\p{L})har(?!\p{L}))[^,.]{3,80}\s(?:bestäms|bestämdes|beslutades|beslöts|fastställdes|fastställs)\s(?:till|vara|förbli|kosta)(?!\p{L})/u,
  /^[^,.]{3,60}\s(?:sattes|sätts|spikades|spikas)\still\s(?:\p{L}+\s){0,2}\d/u,
  /^(?:vi\s)?(?:sätter|satte)\s(?:stopp|slut)tid/u,
  /^(?:alla|man|vi|samtliga)\s(?:(?:är|var)\s(?:överens|enig[at]?)\som\satt|ställ(?:er|de)\ssig\s(?:inte\s)?bakom)(?!\p{L})/u,
  /(?:^|,\s(?:varför|så)\s)(?:frågan|ärendet|punkten)\s(?:parkeras|parkerades|(?:läggs|lades)\spå\sis)(?!\p{L})/u,
  /^(?:ärendet|frågan|motionen|förslaget)\s(?:remitteras|remitterades|hänvisas|hänvisades|överlämnas|överlämnades|översänds|översändes)\still(?!\p{L})/u,
  /^[^.,]{3,60}\s(?:gavs|ges)\s(?:\p{L}+\s){0,2}?ansvarsfrihet/u,
  // What those who met change from now on, in minutes that say it as they said it.
  /^(?:så\s)?vi\s(?:byter|flyttar|ställer\sin(?!\s(?:oss|sikt))|höjer|sänker|avstår\sfrån|skippar|slopar|behåller|tackar\s(?:ja|nej)|går\s(?:med\si|ur|över\still)|kör\s(?:på|med|en\sgemensam)|satsar\spå|avvaktar\smed|nöjer\soss\smed|säger\supp|köper\s(?:in\s)?(?:en|ett|två|tre|fyra|\d+))(?!\p{L})(?!\s(?:inte|som\svanligt))/u,
  /(?<!\p{L})bordl(?:äggs|ades) till(?!\p{L})|,\sbesl(?:utade|öt)s\.?$/u,
  /^frågan\s(?:\p{L}+\s){0,6}?(?:besvarades|besvaras|besvarad)\s(?:med\s)?(?:ja|jakande|nej)/u,
  /^(?:mötet|stämman|sammanträdet)\s(?:ansåg|anser)\ssig\s(?:\p{L}+\s){0,3}?(?:utlyst|kallat|kallad|beslut\p{L}+)/u,
  /^(?:omval|nyval|fyllnadsval)\s(?:av|på)(?!\p{L})/u,
  /(?:läggs|lades|lagts|lagt) till handlingarna/u,
  /^(?:\p{L}+s\s)?(?:motionen|förslaget|yrkandet|förslag)\s(?:föll|fick\s(?:inte\s)?bifall|vann|vinner|gick\sigenom)(?!\p{L})/u,
  /^\p{L}*(?:avgift|arrende|arvode|hyra|ersättning|taxa|insats)\p{L}*\s[^.]{0,60}?(?:blir|blev|förblir|ska(?:ll)?\svara|lämnas|lämnades|utg(?:år|ick)(?=\still\s(?!alla|varje|den\s|de\s)|\smed\s\d))\s(?!inte|högre|lägre|dyrare|av)/u,
  /^(?:slutsatsen|beslutet|resultatet|utfallet)(?:\sav\s\p{L}+)?\s(?:blev|är)\satt(?!\p{L})/u,
  /^\p{L}+(?:et|en)\sföranle(?:der|dde)\singen\s(?:\p{L}+\s)?åtgärd/u,
  /(?<!\p{L})(?:mötet|sammanträdet|städdagen|stämman)(?:\s[\p{L}\d]+){0,5}?\sflyttas(?:\s[\p{L}\d]+){0,3}?\still(?!\p{L})/u,
])
/** "Karin Ek valdes", "Justerare Karin Ek". */
const ELECTED_BY_NAME = anyOf([
  /^\p{Lu}[^.:]{3,80}\s(?:utses|utsågs)\.?$/u,
  /^\p{Lu}\p{L}+\s(?:valdes|väljs)\.?$/u,
  /^(?:Justering\p{L}+|Justerare|Protokollsjusterare):?\s\p{Lu}\p{L}+(?:(?:,|\soch)?\s\p{Lu}[\p{L}-]+){0,5}\.?$/u,
])
const POST = String.raw`(?:vice\s)?\p{L}*ordförande|\p{L}*ledam(?:ot|öter)|suppleant(?:er)?|ersättare|kassör|sekreterare|valberedning|revisor(?:er|s\p{L}+)?|firmatecknare`
/** "Ledamöter, två år", the title of one point of an election. */
const IS_POST = latin(new RegExp(`^(?:${POST})(?:[\\s,].{1,40})?$`, 'iu'))
const ELECTED_AS = latin(
  new RegExp(
    String.raw`^(?:${POST}|val\s(?:av|till)\s\p{L}+)(?:[\s,][^:]{1,40})?:\s*(?!vakant|ingen|inga|frågan|bordl|(?:års)?mötet|stämman|styrelsen|valberedningen)\S`,
    'iu',
  ),
)
const ELECTS = latin(
  /^valda\s(?:blev|är)(?!\p{L})|(?<!\p{L})(?:väljs|väljes|valdes|omväljs|omvaldes|utses|utsågs)(?!\p{L})/u,
)
/** "Bo Dahl, omval 2 år", "Bo Dahl (omval)". */
const RE_ELECTED = latin(/^\p{Lu}[^.:]{2,60}(?:,\s|\s\()(?:omval|nyval|fyllnadsval|omvald|nyvald)(?!\p{L})/u)
/** "Martin och Marie justerar", in an item about whom to choose. */
const ADJUST = latin(
  /^\p{Lu}[\p{L}-]+(?:(?:,|\soch)?\s\p{Lu}[\p{L}-]+){0,5}\sjusterar(?:\sprotokollet)?\.?$/u,
)
/** "Återremiss.", "Avslag på motionen.", "Oförändrad avgift.": the outcome and no verb. */
const OUTCOME = anyOf([
  /^(?:bifall|avslag|återremiss|bordläggning)(?:\s(?:till|på|enligt|av)\s[^.,:]{3,60})?\.?$/u,
  /^(?:beslut\s)?enligt\s(?:\p{L}+s\s)?(?:berednings)?förslag(?:et)?\.?$/u,
  /^oförändra(?:d|t|de)\s\p{L}*(?:avgift|arvode|hyra|arrende|taxa)\p{L}*(?:\s[^.]{2,60})?\.?$/u,
])
const isOutcome = (sentence: string): boolean =>
  OUTCOME.test(sentence) &&
  findClauses(tokenize(sentence)).every(({ verbs }) => verbs.every(({ at }) => at === 0))

/** "Mötet är behörigt utlyst", in an item about whether it is. */
const CALLED = latin(
  /^(?:mötet|\p{L}*stämman|årsmötet|sammanträdet)\s(?:är|var|har|blivit)\s(?:\p{L}+\s){0,3}?(?:utlyst|kallat|kallad|sammankalla[dt])/u,
)
/** "Ordföranden och kassören tecknar firman var för sig", in an item about who may. */
const SIGNS = latin(/^(?:[\p{L}-]+,?\s){1,8}tecknar?\s(?:\p{L}+s\s)?firma/u)
const ELECTION = latin(/^(?:val|omval|nyval|fyllnadsval|inval|adjungering)(?!\p{L})/iu)

// What the text retells or only plans, and a field of the form at the head.
const NOT_DECIDED = latin(
  /^utses att justera|^förra\s(?:året|mötet|gången|hösten|våren)(?!\p{L})|^i\s(?:fjol|våras|höstas|somras|vintras)(?!\p{L})|(?<!\p{L})(?:om (?:mötet|styrelsen)|har (?:tidigare )?beslutat|hade beslutat|ska besluta|kommer att (?:besluta|väljas)|(?:godkänns|fastställs|antas|utses|väljs|beslutas) av (?!(?:mötet|styrelsen|nämnden|stämman)(?!\p{L}))\p{L}+|(?:antas|beslutas|fastställs) i \p{L}*(?:fullmäktige|nämnden|styrelsen)|revisorerna tillstyrk\p{L}+|(?:till|av)styrk\p{L}+(?: \p{L}+){0,4} i sitt (?:yttrande|svar))(?!\p{L})|\?$/u,
)
// Wishes and talk: of the decision where they stand before it, of something else after it.
const WISHED = latin(
  /(?<!\p{L})(?:(?<!att\s)föreslå[rs]|föreslog|bör|kanske|kunde|tror|diskuter\p{L}+(?!\soch\s(?:läggs|lades|godkän|fastst|antog)))(?!\p{L})/u,
)
const DECIDED_AT =
  /(?<=^|[\s,])(?:beslut(?:ar|ade|ades|as)|beslöts?|enas|enades|bestäm(?:mer|de|des|s)|beslut (?:togs |fattades )?(?:om )?att|vilket (?:godkändes|bifölls|antogs))(?=[\s.])/u

const isWished = (sentence: string): boolean =>
  WISHED.test(sentence.slice(0, DECIDED_AT.exec(sentence)?.index ?? sentence.length))

const RETOLD = latin(
  /(?<!\p{L})(?:tidigare beslut\p{L}*|(?:beslutade|beslöt|godkände|antog|fastställde|valde|gav|uppdrog|antecknade|översände|delegerade|bemyndigade|befullmäktigade|upphävde|avsatte)\s(?:redan\s|vid\s|på\s|i\s)?(?:den\s\d|\d{4}|\d{1,2}\s\p{L}|(?:förra|föregående)(?!\s\p{L}*(?:protokoll|anteckning))|tidigare|fjol|våras|somras|höstas|vintras|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L})|då(?!\p{L})))/u,
)
const EARLIER_MEETING = /^det tidigare beslutade mötet/u

// A piece of every word of agreement above; most sentences have none, and are spared the patterns.
const CUE =
  /utgår|utgick|ansåg|anser|^(?:så )?vi |adjung|anmärka|erinra|ålade|ålägg|parker|på is|avböj|accept|omfatta|biträd|utan |stöd|hänvis|enighet|grupp |kommitté |avge|avga|att ge |samsyn|konsensus|bemynd|till protok|utlyst|utsän|tacka|godta|godto| (?:ber|bad) |(?:går|gick) med|avst[åo]|fast vid|säger|invändning|följ|linje|vakant|skjuts|sköts|rösta|bifall|föll|vann|igenom|röstade för|handlingarna|i upp|uppdraget|konstitu|ajourn|ansl|oförändr|lyft|föranled|togs |lämna|ansvarsfrihet|höj|sänk|sätt|satt|spika|förtroende|instäm|anslu|anslö|tecknar|antecknas|del av |översän|delegera|befullm|upphäv|avsät|avsatt|ställde sig|återremiss|^enligt |remitt|överlämn|^till |klartecken|godkännande|vakants|fastsl|till ordf|till sekr|^(?:mötes)?(?:ordförande|sekreterare) |ordförande(?:,| och) |delas|tilldela|delades|[pt]tid |befann|blir|blev|besl|belut|avgift|landa|fram till|nej|svara|besvar|uppdra|uppdro|styrk|utsåg|omva|bestäm|enas|enad|överens|enig|välj|vald|val (?:av|på)|godkän|fastst|anta|anto|lägg|lade|lagt|utse|utså|juster|noter|bifal|biföl|avsl|bordl|remitt|ställ|anse|ansåg|skipp|hänskj|hänskö|entled|bevilj|förklar|konstat|anteckn|flytta|byter|senarel|föreslå|rekommend|hemst|förord|uppman|begär|anmoda/u

/** Whether a sentence records what this meeting agreed, under the heading of its item. */
export function recordsAgreement(words: string, title: string, body: string | null): boolean {
  const folded = foldCase(words)
  if (!CUE.test(folded)) return false
  const sentence = inGeneralTerms(folded, body)
  if (proposesItself(sentence, body)) return true
  if (NOT_DECIDED.test(sentence) || isWished(sentence)) return false
  if (RETOLD.test(sentence) && !EARLIER_MEETING.test(sentence)) return false
  const named = (BODY_AGREES.exec(sentence) ?? AGREES_BODY.exec(sentence) ?? AGREES_AFTER.exec(sentence))
    ?.groups?.body
  if (named !== undefined) return body === null || mayBeOwn(named, body)
  return (
    ONE_AGREES.test(sentence) ||
    BY_ITSELF.test(sentence) ||
    ELECTED_BY_NAME.test(inGeneralTerms(words, body)) ||
    settlesPassively(words, body) ||
    tellsOfficers(words, isElection(title) || isFormalItem(title)) ||
    isOutcome(sentence) ||
    (CALLED.test(sentence) && isFormalItem(title)) ||
    (SIGNS.test(sentence) && /^(?:firmateck|konstituer)/iu.test(title)) ||
    (isElection(title) && (ELECTS.test(sentence) || ADJUST.test(words) || RE_ELECTED.test(words)))
  )
}

/** "Mötet beslutade enligt förslaget": decided, also where it stands under the heading of the proposal. */
export const decidesAsProposed = (words: string, body: string | null): boolean => {
  const named = AS_PROPOSED.exec(inGeneralTerms(foldCase(words), body))?.groups?.body
  return named !== undefined && (body === null || mayBeOwn(named, body))
}

const AS_PROPOSED = latin(
  new RegExp(
    String.raw`^(?<body>${GENERIC}|${COMPOUND})\s(?:(?:beslutade|beslöt)(?:\s\p{L}+){0,3}?\s(?:enligt|i enlighet|att)|beslutar(?:\s\p{L}+){0,3}?\s(?:enligt|i enlighet)|biföll|avslog|antog|godkände)(?!\p{L})`,
    'u',
  ),
)

/** "Kollegiet beslutar", "KDÅ ställer sig bakom": by the body's own words as by those that every body goes by. */
function inGeneralTerms(words: string, body: string | null): string {
  const folded = words.toLowerCase()
  const own = calledBy(body).filter((word) => folded.includes(word))
  if (own.length === 0) return words
  return words.replace(
    latin(new RegExp(String.raw`(?<![\p{L}-])(?:${own.join('|')})(?![\p{L}-])`, 'giu')),
    'gruppen',
  )
}

function proposesItself(sentence: string, body: string | null): boolean {
  const found = PROPOSES.exec(sentence)?.groups
  const named = found?.body ?? found?.after?.trim()
  return named !== undefined && body !== null && mayBeOwn(named, body)
}

const ONE_WORD = latin(new RegExp(`^(?:${GENERIC})$`, 'iu'))

/** A word such as "mötet" or "vi" is whoever met; "direktionen" is not the network whose minutes mention it. */
const mayBeOwn = (named: string, body: string): boolean =>
  ONE_WORD.test(named) ? !isAnotherKind(named, body) : isOwnBody(named, body)

/** Whether the title of an item says that it is an election. */
export const isElection = (title: string): boolean => ELECTION.test(title)

/** Whether the title of an item names a post that somebody is chosen for. */
export const namesPost = (title: string): boolean => IS_POST.test(title)

/** "Ordförande på ett år: Karin Ek, omval", the outcome of an election told without a verb. */
export const namesElected = (sentence: string): boolean => ELECTED_AS.test(sentence)

const GIVES_IN_PAST = latin(
  /^(?<before>[^.;]{0,90}?)(?<!\p{L})(?:fick|gavs)\s(?<between>(?:\p{L}+\s){0,5}?)(?:i\s(?:uppdrag|uppgift)|\p{L}+(?:mötets|stämmans|styrelsens|nämndens)\suppdrag)\satt(?!\p{L})/iu,
)
const EARLIER = latin(
  /\d{4}|§|(?<!\p{L})(?:tidigare|förra|föregående|senaste|då|våras|fjol|höstas|sommaras|vintras|som|när|att|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|(?:vid|på)\s\p{L}*(?:mötet|stämman|sammanträdet))(?!\p{L})/iu,
)

/** "Kassören fick i uppdrag att …": decided, in minutes that tell all their decisions in the past tense. */
export const givesInPast = (sentence: string): boolean => {
  const told = GIVES_IN_PAST.exec(sentence)?.groups
  return told !== undefined && !EARLIER.test(`${told.before ?? ''} ${told.between ?? ''}`)
}
