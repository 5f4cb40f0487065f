const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean))

/** To tell a body what became of something. */
export const REPORTING = set(
  `redovisa återredovisa återrapportera avrapportera rapportera delrapportera delredovisa delåterrapportera slutrapportera
  slutredovisa redogöra återkoppla delge återkomma presentera informera föredra underställa förelägga avlämna avanmäla återrapporta`,
)

/** Told of things, not done by anybody: no action. */
export const STATES = set(
  `vara bli finnas innebära betyda innehålla gälla handla krävas kräva behöva kunna minska öka påverka kosta fungera pågå ske
  inträffa uppstå tillkomma uppgå bestå utgöra omfatta avse ingå framgå träda falla utgå hända medföra visa betyda krocka
  ha få heta ligga stå sitta bo tycka tro veta känna äga uppleva växa fortgå kvarstå återstå räcka stiga sjunka vilja böra
  måste skola komma gå ge leda bidra beröra röra föreligga vinna förlora hinna verka behandla fortsätta börja starta
  upphöra innefatta motsvara uppfylla delta medverka representera spegla hamna tappa märka landa använda tillämpa finansiera rymmas belasta reglera indexera debitera nyttja disponera
  variera krångla strula rosta lukta smaka syfta orsaka hindra trassla glömma missa orka våga gilla älska oroa irritera
  bråka vägra räcka smälta växa brinna dröja dö leva sova äta synas sjunka slippa lyckas misslyckas bero anlända
  störa gnälla erkänna underkänna efterträda bibehålla läcka anse betrakta
  existera resultera kulminera stagnera tendera reagera dominera fascinera imponera indikera figurera frustrera
  influera excellera generera kollidera riskera preskribera resignera passera tangera underminera förekomma förfalla
  förmå framstå tillhöra tillväxa motsäga motsätta inbegripa innehava finna återfinna återuppstå överstiga överskrida
  underskrida överensstämma överleva efterleva rymma inrymma föreställa tillfredsställa uppträda alstra likna
  efterlikna eftersträva sträva anspela avspegla återspegla avstanna avtjäna berättiga befara betvivla bemästra
  behärska bevista duga fastna fordra framkalla funka fuska förbruka förlita förneka förorena förorsaka förråda
  försumma försvaga försvåra försämra förvanska förvåna förväxla gagna gissa grubbla hämma inbringa jubla klarna
  kollapsa klaffa krascha känneteckna lossna lura löna lämpa missbruka missgynna misstolka mobba poppa prägla regna
  rubba rusa råka sabba segra skada skatta skaka skoja skratta skugga skylla slarva slutta smita smitta somna spilla
  splittra stressa studsa sucka svikta svika tjäna tveka tvivla tvista underlåta urholka utmynna utspela vackla vakna
  vattenskada ångra åtnjuta njuta ödsla överbelasta överdriva överraska överskatta övertyga urskilja rubricera regera
  residera övervara omsluta innesluta uppehålla basera grunda stipulera lagstadga dricka föryngra överexponera
  tillgodogöra undslippa tränga kvalificera dubblera acklimatisera genomlida binda rida bita åvila vila tillfalla`,
)

/** What somebody does after a meeting because he said so. */
export const UNDERTAKINGS = set(
  `återkomma bistå kolla undersöka kontakta ringa maila mejla beställa skicka boka ordna fixa utreda kontrollera
  sammanställa sammankalla sammanfatta bevaka höra ta göra tillhandahålla skriva inhämta begära fråga hojta uppdatera köpa
  förbereda skaffa lämna lägga anmäla bjuda stämma följa återkoppla rapportera redovisa presentera ombesörja
  planera prata titta se utarbeta översända lyfta publicera anlita driva tillfråga kallas åta hjälpa kalla sköta testa
  komplettera skapa ansöka svara arrangera anordna leverera starta stötta meddela informera hämta lämna inventera justera
  formulera fixa betala handla baka städa köra hämta låna trycka posta måla laga sätta dela ta distribuera förankra diskutera kika infordra avstämma läsa fylla returnera åtgärda revidera vidarebefordra besvara rätta korrigera byta upprätta utfärda utforma försöka prova renskriva`,
)

/** What somebody says that he will do stands after these. */
export const SAYING = set(
  'svara säga meddela rapportera tillägga uppge berätta informera upplysa förklara framföra redogöra lova försäkra bekräfta konstatera',
)

/** What is sent is sent after the meeting. */
export const SENDING = set(
  'skicka översända sända utsända beställa boka mejla maila cirkulera distribuera annonsera utlysa',
)

/** To produce or hand over something. */
export const DELIVERING = set(
  `ta presentera redovisa återrapportera återredovisa rapportera göra genomföra utreda bereda skicka översända publicera sammanställa
  utarbeta upprätta underställa inkludera informera åtgärda återkomma lämna följa ge lägga lyfta anmäla besvara bygga skriva
  revidera uppdatera ställa anordna kalla bjuda överlämna delge leverera kartlägga analysera tillställa avisera framta
  återkoppla betala rekrytera anställa inleda påbörja slutföra utvärdera implementera tillsätta inhämta visa`,
)

const WITH_TAKE = new Set(
  'fram kontakt med reda in hand på gemensamt möte tag ansvar dialog ny nya'.split(' '),
)

/** "tar fram", "tar kontakt", "tar med sig": what makes of "ta" an undertaking. `next` is the word after the verb. */
export const takesOn = (next: Readonly<{ lower: string }> | undefined): boolean =>
  WITH_TAKE.has(next?.lower ?? '')

/** What bodies do by deciding it: nothing is left to do by whom the sentence names. */
export const DECIDED = set(
  `anta antaga godkänna fastställa besluta bevilja utse välja omvälja nyvälja återvälja fyllnadsvälja entlediga avslå bifalla
  bordlägga återremittera notera anse förklara anvisa finansiera medfinansiera avsätta tillstyrka avstyrka delegera justera lägga
  tillsätta bilda inrätta förelägga`,
)

/** To sign or to decide is a power that somebody is given, and no duty. */
export const POWERS = set('underteckna teckna besluta fatta godkänna attestera företräda utse välja')

/** What a body does that wants to be told or given something. */
export const ASKING = set('begära infordra emotse önska efterfråga vilja förvänta')
