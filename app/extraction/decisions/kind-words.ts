import type { DecisionKind } from '../extraction.ts'
import { latin, latinPattern } from '../language/latin.ts'

const word = (list: string): RegExp => latinPattern(String.raw`(?<![\p{L}\d])(?:${list})(?![\p{L}\d])`, 'u')

/** Decisions about the meeting itself: agenda, adjusters, earlier minutes, dates of meetings, its right to meet. */
const FORMALITIES = [
  String.raw`(?:dagordning|agenda(?! \d)|ärendelista|föredragningslista|mötesschema|röstlängd)\p{L}*|kallelse\p{L}*(?= (?:godkän|har|ha|skett|utsän|utgå|konstat|förklar|befinn|befann|är|anse|anså))|(?:stopp|slut)tid(?:en)?`,
  String.raw`(?:att|tillsammans med|jämte) (?:\p{L}+ ){0,6}justera(?! (?!dagens|detta|mötets|protokoll|och |samt )\p{L}{2,})|justerar (?:dagens )?protokollet|(?:protokolls?)?juster(?:are|ingsmän|ingsman|ings?person(?:er)?|insperson(?:er)?)|rösträknare`,
  String.raw`mötes?(?:ordförande|sekreterare|skereterare)|(?:ordförande|sekreterare) (?:för|vid|på) (?:mötet|dagens möte|stämman|årsmötet)`,
  String.raw`(?:föregående|förra|tidigare) (?:mötes? |sammanträdes? |styrelsemötes? )?(?:\p{L}*protokoll\p{L}*|\p{L}*anteckningar\p{L}*)|protokoll nr \d+|protokoll(?:et)? från (?:förra|föregående|senaste)|(?:protokollet|(?:minnes|mötes)?anteckningarna) från (?:den )?\d{1,2}(?= \p{L})|^(?:protokollet|(?:minnes|mötes)?anteckningarna) (?:ok|läggs|lades|godkän\p{L}+|fastställ\p{L}+|justera\p{L}*|gicks|föredrogs)`,
  String.raw`(?:stadge\p{L}*|behörig(?:en|t)|i behörig ordning|rätt|korrekt) (?:utlyst\p{L}*|kallat?|kallad\p{L}*|sammankallat?|kallelser)|beslut(?:s)?(?:för|mässig|bar)\p{L}*`,
  String.raw`tids?plan(?:en)?(?! (?:delges|redovisas|presenteras|tas|ska|lämnas|upprättas))(?= (?:för )?(?:våren |hösten )?20\d\d| .{0,60}(?: möte| sammanträd))|(?:sammanträdes(?:tider|datum|dagar|plan)(?:na|en)?|mötes(?:tider|tid|datum|plan)(?:na|en)?|planeringsdag\p{L}*)(?= |$|[,.:])`,
  String.raw`(?<!(?:ett|några|flera) (?:\p{L}+ )?|^nästa (?:\p{L}+ )?)(?:styrelse|nämnd|arbets|medlems|ordinarie )?(?:möten?|mötena|sammanträden?|sammanträdena) (?:ska(?:ll)? |kommer att )?(?:hålla?s|äga rum|blir?|infaller|läggs|sätts|sattes|spik\p{L}+|besluta\p{L}+ till)|(?:hålla|ha|förlägga) nästa (?:\p{L}+ )?\p{L}*(?:möte|sammanträde)|förläg(?:ga|gs|ger) \p{L}*(?:mötet|sammanträdet|mötena|sammanträdena)|(?<=(?:att|om) )nästa (?:\p{L}+ )?\p{L}*(?:möte|sammanträde)(?= |[,:])(?=.{0,30}\d)|nästa (?:\p{L}+ )?(?:möte|sammanträde) (?:bestäm|fastställ|besluta|spika|sätts|sattes)\p{L}*`,
  String.raw`mötet (?:den )?.{0,30}flyttas|(?<!^nästa (?:\p{L}+ )?)\p{L}*(?:mötet?|stämman?) (?:hålls|äger rum|bestäm\p{L}+ till|fastställ\p{L}+ till)(?= |$)|datum(?:en)? .{0,40}(?:bestäm|fastställ)\p{L}+`,
  String.raw`ta(?:s|r)? upp .{0,60} som (?:§|ärende|punkt)\P{L}{0,3}\d*`,
  String.raw`(?:att|\p{L}*(?:styrelsen|nämnden|direktionen|utskottet|rådet|fullmäktige)) sammanträd(?:a|er) (?:\d{4} )?(?:på )?(?:följande|enligt|den|\p{L}+dag(?:en|ar|arna)?(?!\p{L})|\d{1,2})`,
  String.raw`(?:paragrafen|ärendet|punkten) (?:justeras|förklaras) (?:omedelbart|som omedelbart|justerad)\p{L}*|omedelbart juster\p{L}+|att (?:vi )?(?:ses|träffas|mötas|möts) (?:\p{L}+ ){0,3}?(?:gång\p{L}*|varje|varannan|igen|den|kl|\p{L}+dag\p{L}*)(?!\p{L})`,
  String.raw`adjungera\p{L}*(?= .{0,80}(?:närvaro|yttrande|till (?:mötet|punkt)))|(?:mötet|sammanträdet) (?:förklaras|ajourneras|ajournerades|avslutas)|kallelsen? (?:till .{3,40} )?(?:anslås|skickas|sänds|går) |kalla[rs]? till (?:\p{L}+ )?\p{L}*(?:möte|stämma)`,
]

export const formality: RegExp = word(FORMALITIES.join('|'))

/** Items of the agenda that concern the meeting itself, whatever their decision says ("Lagt till handlingarna"). */
const FORMAL_TITLE = latin(
  /^(?:(?:mötes)?formalia|kallelse(?!\p{L})|utlysande|(?:protokolls?)?justerare|sekreterare(?: |$)|(?:tid|datum|dag) för nästa|förslag till (?:dagordning|föredragningslista)|val av (?:mötes\p{L}+|protokoll\p{L}+|juster\p{L}+|sekreterare|rösträknare|ordförande(?:,| och| samt) (?:\p{L}+ )?(?:sekreterare|juster\p{L}+))|(?:minnes|mötes)anteckningar från|(?:föregående|förra|senaste) (?:mötes|(?:möte[st]s?|sammanträde(?:t)?s) )?(?:minnes|mötes)?(?:protokoll|anteckningar)|(?:godkännande|fastställande) av (?:dagordning|föredragningslista|ärendelista|röstlängd|kallelse|föregående|(?:mötes)?protokoll|minnesanteckningar)|dagordning(?:en)?|upprop|(?:mötets|årsmötets|stämmans) (?:\p{L}+ )?(?:behörig\p{L}+|utlysande|beslut\p{L}+|sluttid)|fråga om (?:\p{L}+ ){1,4}?(?:utlyst|kallat?|utlysande)(?!\p{L})|val av (?:två|en|1|2) (?:juster|rösträkn)|val av (?:\p{L}+ )?ordförande (?:för|vid|på) (?:mötet|stämman|årsmötet|dagens))/u,
)

export const isFormalItem = (title: string): boolean => FORMAL_TITLE.test(title.toLowerCase())

const lists: readonly (readonly [DecisionKind, string, string])[] = [
  [
    'refer',
    'kind-remit',
    String.raw`återremi[ts]\p{L}+|återförvis\p{L}+|bordl[aä]\p{L}*|hänskjut\p{L}*|hänsköt\p{L}*|remitter\p{L}*|(?:skicka|sända?)[rs]? (?:\p{L}+ ){0,5}?på remiss|parkera\p{L}*|hänvisa[rs]?(?:des)? (?:(?:frågan|ärendet|skrivelsen|motionen|förslaget) )?till|(?:läggs|lades|lägga) på is|(?:skjuts?|sköts) (?:upp|fram)|lyfts till|ajournera\p{L}*|(?:fatta|ta) beslut .{0,30}?(?:på|vid) nästa|till beslut (?:på|vid) nästa|uppskjut\p{L}*|skippar frågan|skjuts till|begär att \p{L}*(?:fullmäktige|styrelsen) (?:medger|beviljar|anvisar|beslutar)|överlämna[rs]?(?! (?:till|åt) (?:\p{L}+ ){1,6}?att )|översänd(?:er|a|s|es)?|begära?r? (?:hos|av) \p{L}*(?:fullmäktige|styrelsen|direktionen)|tas upp (?:igen |på nytt )?(?:på|vid) (?:nästa|kommande)|(?:tas|tar) upp (?:\p{L}+ )?(?:igen|på nytt) (?:på|vid|i)|tar upp (?:\p{L}+ ){1,3}(?:på|vid) nästa`,
  ],
  [
    'refer',
    'kind-propose',
    String.raw`föreslå[rs]?|(?<!och )föreslog|föreslagit|rekommendera[rs]?|tillstyrk\p{L}+|hemställ\p{L}*|förorda[rs]?(?! .{0,40}(?:alternativ|inriktning|lokalisering|placering|läget))|avstyrk\p{L}+`,
  ],
  [
    'reject',
    'kind-reject',
    String.raw`^nej(?: tack)?|tacka(?:r|de) nej|avslå[rs]?|avslog\p{L}*|avslagit\p{L}*|avslag(?: på| till)|inte (?:bevilja|bifalla|godkänna|anta|tillstyrka|medge)[rs]?|(?:beviljas|bifalls|godkänns|antas|medges) inte|neka[rs]?|förkasta[rs]?|avböj(?:er|de|s|des|a)|avvisa[rs]?|ogilla[rs]?|rösta[rst]?(?:de|des)? ne[dr]|föll(?= |$|[.,])|inte bakom|avstår?(?: från)?|(?:sa|sade|säger|svara[rd]e?) nej`,
  ],
  [
    'assign',
    'kind-assign',
    String.raw`uppdra(?:ga|r|s)?|uppdrog(?:s)?|(?:i|ett) uppdrag(?! som)|(?:får|ges) \p{L}+s uppdrag att|överlåt(?:er|a|s) (?:åt|till) (?:\p{L}+ ){1,6}?att|i uppgift|utse[rs]? (?:var sin|varsin)|bildar? (?:en )?\p{L}*grupp med (?:uppgift|uppdrag)|ge[rs]? (?:\p{L}+ ){1,4}?(?:förlängd|mer|längre|utökad) tid|svarar för(?! \p{L}*(?:kostnad|finansiering))|(?:över)?lämna[rs] (?:till|åt) (?:\p{L}+ ){1,6}?att(?= )|(?:åligger|ankommer på)(?= .*att )|ålägg\p{L}*|ålade\p{L}*|anmoda[rs]?|uppmana[rs]?|förelägg(?:er|a|as|s)|ansvarar? för|(?<!inte )ska(?:ll)? (?!(?:\p{L}+ ){0,3}(?:inte|vara|gälla|uppgå|utgå|ligga|omfatta|anses|betraktas|finnas|kosta|ha(?! (?:\p{L}+[ai]t|\p{L}*(?:fört|gjort|lagt|nått))(?!\p{L}))|utgöra|bestå|innehålla|förbli|fatta beslut)(?!\p{L}))(?:\p{L}+ ){0,6}\p{L}+|återkomm\p{L}*|(?:\p{L}{2,9})?rapportera[rs]|återredovisas|redovisas till|stäm(?:s|mer|ma) av (?:med|mot)|delges \p{L}*(?:nämnden|styrelsen|utskottet|rådet|gruppen|direktionen|kommittén)|lämnar över|skulle (?:\p{L}+ ){0,3}(?:lämna|redovisa|återkomma|återrapportera|ta fram|utreda|undersöka|skriva|kontakta|skicka|sammanställa|se över|presentera|komplettera)|skickas (?:sedan )?(?:över )?till|kollar|tar (?:fram|kontakt|reda)|undersöker|utreder|delegera[rs]?(?=.{0,60} att (?!(?:under)?(?:teckna|besluta|fatta|godkänna)))|uppdraget(?! (?:som )?(?:slutfört|avslutat|fullgjort|utfört))(?!.{0,120} (?:är|har|vara) (?:\p{L}+ ){0,3}?(?:avslut|slutfört|fullgjo|fullfölj|genomfört|verkställ|besvara|återrapporter)\p{L}*)(?!.{0,120} (?:förklara(?:r|s|de|des)?|anses|ansågs|bedöms) (?:\p{L}+ ){0,2}(?:avslut|slutför|återrapporter)\p{L}+)(?!.{0,120} (?:avslutas|avskrivs|återkallas|upphör|stryks|läggs ned)(?!\p{L}))`,
  ],
  [
    'note',
    'kind-note',
    String.raw`(?:lägg\p{L}*|lade\p{L}*|lagt|lagts) .{0,80}?(?:till )?handlingarna|läggas till handlingarna|ad acta|till handlingarna|t(?:a|as|og|ogs) till protokollet|noter\p{L}+|tar? (?:del av|emot)|tagit del av|tar (?:informationen|rapporten|redovisningen|redogörelsen)|med beaktande|(?:informationen|redovisningen|rapporten) är mottagen|tacka(?:r|de)? (?:(?!nej|ja)\p{L}+ ){0,3}för|godkänn\p{L}* (?:informationen|redovisningen av information\p{L}*)|redovisningen (?:godkänns|godkändes) som information|för kännedom|(?:redovisningen|rapporten) godtas|informationen (?:godtas|noteras|tas|läggs|godkänns)|anteckna(?:r|s|de|des)?`,
  ],
  [
    'elect',
    'kind-elect',
    String.raw`utse[rs]?|adjungera\p{L}*|(?:arbets|projekt|styr|referens)grupp\p{L}* (?:tillsätts|tillsätt|tillsattes|bildas|bildades)|tillsätt(?:er|a) en (?:arbets|projekt|styr|referens)grupp|vakants\p{L}+|valberedningens förslag (?=anta|anto|godk|bif)|ingår i \p{L}*(?:kommitté|grupp|råd|utskott)\p{L}*|\p{L}*grupp\p{L}* bilda(?:s|des)|utsåg(?:s)?|utsetts?|utses|välj(?:a|er)(?! att)|välj(?:s|as|es)|valdes|valde(?! att)|valda (?:blev|är)|valts?|väljas|entlediga[rs]?|befria[rs]? från|omval|nyval|omvald\p{L}*|nyvald\p{L}*|omvälj\p{L}*|fyllnadsval|fyllnadsvälj\p{L}+|invald\p{L}*|nominera[rs]?|(?:förnyat|fortsatt) (?:\p{L}+ )?förtroende|konstituera(?:r|de|s|des)|(?:lämna\p{L}*|blir|blev|är) vakan(?:t|ta)?|(?:suppleant(?:er)?|revisor(?:er)?|ledam(?:ot|öter)|ordförande|kassör|ersättare) på (?:ett|två|tre|\d) år|tecknar firma\p{L}*|firmatecknare|anta[rs]? .{1,80}?(?:som|till) (?:ordförande|revisor(?:er|suppleant\p{L}*)?|ledam\p{L}+|kassör|valberedning)|till (?:revisor(?:er)?|ordförande|ledamot|ledamöter|kassör|valberedning)`,
  ],
  [
    'fund',
    'kind-fund',
    String.raw`anvisa[rs]?(?! (?:kv\.?|kvarter\p{L}*|fastighet\p{L}*|tomt\p{L}*|mark|markområde\p{L}*|område\p{L}*|lokal\p{L}*|plats\p{L}*)(?!\p{L}))|bekosta[rs]?|(?:går|gå) in med .{0,20}?(?:kronor|kr|tkr|mkr)|fördela[rs]? .{0,40}?(?:kronor|kr|medel)|(?:bidrag|medel|anslag|stöd|stipendi\p{L}+)\p{L}* (?:(?:om|på) .{2,30}?)?bevilja(?:s|des)|bevilja(?:r|s|de|des|t)? (?!\p{L}*(?:dispens|lov|tillstånd|startbesked|ledighet|medlemskap|uppskov)).{0,60}?(?:kronor|kr|bidrag|medel|(?<!med )stöd|mkr|tkr|arvode\p{L}*)|(?:med|sam|del)?finansiera[rs]?|ombudgetera[rs]?|omdisponera[rs]?|\p{L}*medel .{0,40}?(?:frigörs|frigjordes|tas ur)|frigör(?:a|s)? .{0,20}?(?:kronor|kr|tkr|mkr|medel)|budgetera[rs]?|avsätt\p{L}*|avsatte\p{L}*|tilldela[rs]? .{0,60}?(?:kronor|kr|medel|bidrag)|betala[rs]?|återbetala[rs]?|in?betala[rs]?|lägg(?:er|a|s) (?:ut )?(?:\p{L}+ ){0,2}?\d[\d ]* ?(?:kr|kronor|tkr|mkr|sek) på|bidra[rg]?\p{L}* med .{0,20}\d|står för .{0,30}(?:kostnad\p{L}*|resa|logi|resor)|\p{L}*arvode\p{L}*|sponsra[rs]?|tillför[as]? .{0,40}(?:kronor|kr|medel|mkr|tkr)|reservera[rs]? .{0,30}(?:kronor|kr|mkr|tkr)|finansiering(?:en)? sker|(?:in)?köp(?:a|er|s)? .{0,80}?(?:kronor|kr|sek)|skjuter? till|(?:kronor|kr|tkr|mkr) (?:gå|går|används) till|\p{L}*bidrag(?:et|en)? (?:\d{4} )?(?:fördelas|utbetalas|betalas ut)|balansen tas|(?<!(?:kallelsen?|protokollet|dagordningen) )ansl(?:å|år|ås|og|ogs|agit)|anslag(?! till)|utbetala[rs]?|omfördela[rs]?|(?:kostnad|medlen|\p{L}+medlen|belopp)\p{L}*.{0,60}? (?:tas (?:från|ur)|får tas|får användas|belasta[rs]?|täcks)`,
  ],
  [
    'approve',
    'kind-approve',
    String.raw`^ja(?: tack)?(?=[.,]|$)|(?:bygglov|startbesked|slutbesked|tillstånd) (?:lämnas|ges)|godkänn\p{L}*|godkänd\p{L}*|godkändes|anta[rs]?|antogs?|antas|antagit\p{L}*|fastställ\p{L}*|fastsl(?:å|ås|og|ogs)|röstade ja|klartecken|(?<=samverkan .{4,12})i enighet|bifall\p{L}*|biföll\p{L}*|tillstyrker|ställ(?:er|a) sig bakom|instämm(?:er|de) (?:i|med)|ansl(?:uter|öt) sig till|beviljar?\p{L}*|bevilja|ansvarsfrihet|ge bifall|yttrande\p{L}* .{0,60}(?:som sitt|som eget)|medge[rs]?(?! det(?= |$|[,.]))|avge[rs]?|avgav|accepter\p{L}+|godt(?:ar?|as|og|ogs|agits?)|(?:omfatta|biträd)\p{L}+ (?:\p{L}+ ){0,2}?förslag(?:et)?|(?:sa|sade|säger|svara[rd]e?) ja|följ(?:er|de) \p{L}+s förslag|på \p{L}+s (?:linje|förslag)|vann|gick igenom|enligt (?:liggande |\p{L}+s )?(?:berednings)?förslag(?:et)?|i enlighet med (?:\p{L}+ ){0,3}?(?:förslag|föredragning|beredning|yttrande)\p{L}*|oförändra(?:d|t|de) \p{L}*(?:avgift|arrende|hyra|taxa)\p{L}*`,
  ],
  [
    'other',
    'kind-state',
    String.raw`förorda[rs]?|lämnar? (?:ett )?(?:samlat|gemensamt) (?:yttrande|svar|remissvar)|delegera[rs]?|rätt att|bemyndiga\p{L}*|befullmäktiga\p{L}*|upphäv\p{L}+|förenas med|upphör\p{L}*|förkla(?:rar|ras|ra|rade)|anser?|har inget att erinra|inget att erinra|avveckla[rs]?|ändra[rs]?|inför(?:as?|s|des?|ts?)|förläng(?:er|as?|s|d|t|da|des?|ts)|besvara[dt]\p{L}*|avslut(?:as?|at|ar)|(?:inte|ej) (?:avge|lämna) (?:\p{L}+ )?(?:yttrande|svar|synpunkter)|avskriv\p{L}+|återkallas|slutför\p{L}+|delegation|erbjuder`,
  ],
]

const kindVerb = word(lists.map(([, , list]) => `(${list})`).join('|'))

export type KindVerb = Readonly<{ kind: DecisionKind; rule: string; at: number }>

/** The first verb that tells a kind, in lower-case words; null where none does. */
export function firstKindVerb(words: string): KindVerb | null {
  // One pattern for all of them: it stops at the first verb, where a pattern for each would read on to the end.
  const match = kindVerb.exec(words)
  const list =
    match === null ? undefined : lists[match.findIndex((one, at) => at > 0 && one !== undefined) - 1]
  return match === null || list === undefined ? null : { kind: list[0], rule: list[1], at: match.index }
}
