/**
 * The verbs of Swedish minutes by conjugation, as infinitives. Only what stands here is taken for a verb, so that
 * nouns such as "planer" and "tider" never are.
 */

/** -ar, -ade, -at. */
export const FIRST = `
  skippa kika rigga leta packa putsa trimma
  adressera ajournera aktivera aktualisera analysera anlita anmoda annonsera annullera anordna anpassa
  ansvara anvisa arbeta arkivera arrangera arvodera avhandla avisera avrapportera avropa avsluta avtala
  avvakta avveckla avyttra backa beakta bearbeta begränsa behandla bekosta bekräfta berika beräkna berätta
  besiktiga besluta beta betala bevaka bevilja bifoga bilda boka budgetera börja dela delegera
  delrapportera delredovisa delåterrapportera digitalisera diskutera distribuera dokumentera drabba
  effektivisera efterfråga engagera etablera expediera fakturera fatta filma finansiera fira flagga flytta
  fokusera formulera fotografera fråga fundera fungera förankra fördela fördjupa förenkla förfoga
  förhandla förklara förlora förmedla förtydliga förvalta förvänta förvärva förändra gallra garantera
  gestalta granska handla hantera hojta hoppa hota hyvla hänvisa identifiera implementera informera
  inhämta initiera inkludera inkorporera innefatta inrätta inskaffa inspektera inspirera installera
  instruera integrera introducera inträffa intyga inventera investera invitera involvera invänta jobba
  justera kalla klara koka kolla kommentera kommunicera komplettera konkretisera konstatera konsultera
  kontakta kontraktera kontrollera konvertera koordinera koppla kosta krocka krävas kvalitetssäkra
  kvittera ladda lansera leverera lista lova luta lyssna lämna maila meddela medfinansiera medverka mejla
  migrera minska måla mötesboka nominera notera nyttja närma offerera omarbeta omfatta omfördela
  omförhandla omlokalisera omprioritera omstrukturera omvandla ordinera ordna organisera orientera peka
  peta placera planera plocka poängtera prata precisera presentera prioritera processa projektera prova
  pröva publicera påbörja påkalla påpeka påverka rapportera redovisa registrera reglera reklamera
  rekommendera rekrytera remittera renovera rensa reparera representera reservera respondera returnera
  revidera rikta rita rusta räkna rösta samarbeta samla sammanfatta sammankalla samordna samtala samverka
  sanda sanera satsa signalera signera skaffa skanna skapa skicka skotta skruva skydda slussa sluta
  slutrapportera slutredovisa snickra sondera sopa spara spegla spola starta stoppa städa stötta summera
  svara syna säkra tacka tala testa tilldela tillfråga tillämpa tipsa titta tjata tolka torka tracka
  trygga träna underlätta underrätta undra uppdatera uppgradera upphandla uppmana uppmuntra uppmärksamma
  upprätta uppskatta uppvakta utarbeta utbilda utforma utlokalisera utlova utlämna utnyttja utrusta
  utveckla utvidga utvärdera utöka vaccinera vandra verka vidarebefordra vidareförmedla vidareutveckla
  visa vitsorda vädja värdera värna värva yrka yttra åtala återbetala återkalla återkoppla återlämna
  återplantera återrapporta återrapportera återredovisa återremittera åtgärda ändra äska öka önska öppna
  överklaga överlämna övervaka
`

/** -er (or nothing after r), -de, -t. */
export const SECOND_VOICED = `
  anmäla använda avstämma avsända behöva belysa bereda beställa bestämma bygga diarieföra efterlysa
  efterskänka eftersända fastställa framföra framställa friställa fylla följa föra föranleda förbereda
  förhyra förlänga genomföra genomlysa godkänna gälla hemställa hyra hända hänga höja höra införa inleda
  inställa jämföra kräva känna köra leda läsa lösa marknadsföra medföra mäta möta ombesörja provköra
  påföra påminna reda resa ringa råda röja sammanställa sammanträda slutföra sprida ställa stämma stänga
  stöda säkerställa sända tillföra träda tömma underställa uppfylla uppföra upphäva upphöra uppleva
  upplysa utfästa utföra utlysa utreda utröna utsända verkställa vända återföra återställa äga ärva
  överföra översända överväga
`

/** -er, -te, -t. */
export const SECOND_VOICELESS = `
  anmärka ansöka avblåsa avstyrka besöka betänka försöka hjälpa klippa köpa lyfta märka sköta stärka sänka
  söka tillstyrka trycka tycka tänka undersöka vräka återansöka återbesöka
`

/** -r, -dde, -tt. */
export const THIRD = `
  bo nå ske tro uppnå
`

/** Infinitive and present, past, supine, participle (`-` where there is none), or the verb that it is inflected like. */
export const IRREGULAR = `
  anse:se anstå:stå anta:ta avbryta:bryta avge:ge avgöra:göra avlida:lida avlåta:låta avlägga:lägga
  avse:se avslå:slå avstå:stå avsätta:sätta avta:ta avvika:vika be:ber,bad,bett,bedd bedriva:driva begå:gå
  begära:begär,begärde,begärt,begärd behålla:hålla beröra:röra beskriva:skriva bestrida:strida bestå:stå
  bidra:dra bifalla:falla bistå:stå bjuda:bjuder,bjöd,bjudit,bjuden bli:blir,blev,blivit,- bordlägga:lägga
  bryta:bryter,bröt,brutit,bruten bära:bär,bar,burit,buren böra:bör,borde,bort,- delge:ge delta:ta
  deltaga:taga dra:drar,drog,dragit,dragen draga:drager,drog,dragit,dragen driva:driver,drev,drivit,driven
  enas:enas,enades,enats,- erbjuda:bjuda ersätta:sätta falla:faller,föll,fallit,fallen fastslå:slå
  finnas:finns,fanns,funnits,- fortsätta:sätta framgå:gå framhålla:hålla framkomma:komma framta:ta
  fullgöra:göra få:får,fick,fått,- förbli:bli föredra:dra föreligga:ligga förelägga:lägga föreslå:slå
  förse:se förslå:slå förstå:stå ge:ger,gav,gett,given glädja:gläder,gladde,glatt,- godta:ta
  gå:går,gick,gått,- göra:gör,gjorde,gjort,gjord ha:har,hade,haft,-
  heta:heter,hette,hetat,- hinna:hinner,hann,hunnit,- hoppas:hoppas,hoppades,hoppats,-
  hålla:håller,höll,hållit,hållen hänskjuta:skjuta ingå:gå inkomma:komma innebära:bära
  innehålla:hålla innestå:stå inse:se inta:ta kartlägga:lägga klargöra:göra komma:kommer,kom,kommit,-
  konkurrensutsätta:sätta kunna:kan,kunde,kunnat,- kvarstå:stå lida:lider,led,lidit,-
  ligga:ligger,låg,legat,- låta:låter,lät,låtit,- lägga:lägger,lade,lagt,lagd medge:ge medta:ta
  minnas:minns,mindes,mints,- missförstå:stå motta:ta mottaga:taga målsätta:sätta måste:måste,måste,måst,-
  mötas:möts,möttes,mötts,- namnge:ge offentliggöra:göra omhänderta:ta omsätta:sätta pågå:gå påta:ta
  röra:rör,rörde,rört,rörd sammankomma:komma se:ser,såg,sett,sedd sitta:sitter,satt,suttit,-
  skilja:skiljer,skilde,skilt,skild skjuta:skjuter,sköt,skjutit,skjuten skola:ska,skulle,skolat,-
  skriva:skriver,skrev,skrivit,skriven skära:skär,skar,skurit,skuren slå:slår,slog,slagit,slagen
  spela:spelar,spelade,spelat,spelad stiga:stiger,steg,stigit,- strida:strider,stred,stridit,-
  stryka:stryker,strök,strukit,struken stå:står,stod,stått,stådd stödja:stödjer,stödde,stött,stödd
  säga:säger,sade,sagt,sagd sälja:säljer,sålde,sålt,såld särskilja:skilja sätta:sätter,satte,satt,satt
  ta:tar,tog,tagit,tagen taga:tager,tog,tagit,tagen tidigarelägga:lägga tillgå:gå tillhandahålla:hålla
  tillkomma:komma tillse:se tillskriva:skriva tillsätta:sätta tillåta:låta tydliggöra:göra
  underhålla:hålla understryka:stryka undvika:vika uppdra:dra uppdraga:draga uppge:ge uppkomma:komma
  upplåta:låta uppstå:stå uppta:ta utebli:bli utfalla:falla utgå:gå utgöra:göra utse:se
  vara:är,var,varit,- veta:vet,visste,vetat,- vidhålla:hålla vidta:ta vidtaga:taga
  vika:viker,vek,vikit,viken vilja:vill,ville,velat,- vinna:vinner,vann,vunnit,vunnen
  välja:väljer,valde,valt,vald åberopa:åberopar,åberopade,åberopat,åberopad ålägga:lägga åta:ta återge:ge
  återgå:gå återkomma:komma återstå:stå återuppta:ta återvinna:vinna överenskomma:komma överlåta:låta
  överse:se översätta:sätta
`
