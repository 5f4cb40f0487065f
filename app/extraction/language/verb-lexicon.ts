/**
 * The verbs of Swedish minutes by conjugation, as infinitives. Only what stands here is taken for a verb, so that
 * nouns such as "planer" and "tider" never are.
 */

/** -ar, -ade, -at. */
export const FIRST = `
  adressera ajournera aktivera aktualisera analysera anlita anmoda annonsera annullera anordna anpassa anskaffa
  ansvara anvisa arbeta arkivera arrangera arvodera avhandla avisera avrapportera avropa avrunda avsluta avtacka
  avtala avvakta avveckla avyttra backa baka beakta bearbeta begagna begränsa behandla bekosta bekräfta berika
  beräkna berätta besiktiga besluta beta betala bevaka bevara bevilja bifoga bilda blanda boka bromsa brygga
  budgetera börja cykla damma debitera deklarera dela delegera delrapportera delredovisa delåterrapportera
  demonstrera deponera designa detaljplanera digitalisera dimensionera dirigera diskutera disponera distribuera
  dokumentera donera drabba dränera dubbelkolla duka dämpa effektivisera efterfråga elektrifiera eliminera
  energieffektivisera engagera entlediga etablera evakuera evaluera expediera exponera exportera facilitera
  fakturera fatta filma finansiera finslipa fira fixa flagga flankera flytta fokusera forma formulera forska
  fortbilda fota fotografera framarbeta fråga fundera fungera fånga förankra fördela fördjupa fördubbla förena
  förenkla förfoga förhandla förklara förkorta förlora förmedla förnya förordna försäkra förtydliga förtäta
  förvalta förvänta förvärva förädla förändra gallra garantera gestalta granska gratulera grusa gynna halvera
  handla hantera harmonisera hissa hojta hoppa hota hyvla hälsa hämta hänvisa identifiera illustrera
  implementera importera indela indexera informera infria inhämta initiera inkalla inkassera inkludera
  inkorporera innefatta inordna inrikta inrätta inskaffa inspektera inspirera installera instruera integrera
  intervjua introducera inträffa intyga inventera investera invitera involvera invänta isolera jobba justera
  jämna kalibrera kalkylera kalla kanalisera kandidera kika klaga klara klassa klassificera koka kolla kombinera
  kommendera kommentera kommunicera kompensera komplettera koncentrera konferera konkretisera konkurrera
  konservera konsolidera konstatera konstruera konsultera konsumera kontakta kontraktera kontrollera konvertera
  koordinera kopiera koppla korrigera kosta kristallisera krocka kryssa krävas kvalitetssäkra kvantifiera
  kvittera ladda laga lagra landa lansera lasta ledsaga leta leverera lista lokalisera lotta lova luta lyssna
  låna lämna länka maila markera matcha maximera meddela medfinansiera medla medverka mejla messa migrera
  minimera minska mobilisera moderera modernisera modifiera motivera motverka måla mötesboka nedteckna neka
  nominera normalisera notera nyrekrytera nyttja närma observera offerera omarbeta omdana omdisponera omfatta
  omformulera omfördela omförhandla omlokalisera omorganisera omplacera omprioritera omregistrera omstrukturera
  omvandla optimera ordinera ordna organisera orientera packa parkera passa pausa peka peta pinga placera
  planera plantera plocka positionera posta poängtera praktisera prata precisera premiera preparera presentera
  printa prioritera processa producera profilera projektera projicera protestera prova pröva publicera putsa
  påannonsera påbörja påkalla påpeka påverka radera rapportera rationalisera realisera redovisa referera
  reflektera reformera regissera registrera reglera rekapitulera reklamera rekommendera rekonstruera rekrytera
  relatera remittera renodla renovera rensa reparera representera reservera respondera restaurera returnera
  revidera rigga rikta rita rusta rädda räkna rätta rösta sakgranska sakna samarbeta samfinansiera samla sammanfatta
  sammankalla samordna samplanera samtala samverka sanda sanera satsa separera signalera signera simulera skaffa
  skala skanna skapa skicka skippa skissa skotta skrapa skruva skydda slopa slussa sluta slutbesiktiga
  slutjustera slutrapportera slutredovisa slutreglera smsa snickra sondera sopa sortera spara specificera spegla
  spola sponsra stabilisera standardisera starta stimulera stoppa strukturera städa stötta subventionera summera
  suspendera svara syna synkronisera systematisera säkra särredovisa tacka tagga tala teckna testa tilldela
  tillfråga tillkalla tillverka tillämpa tipsa titta tjata tolka toppa torka tracka trafiksäkra transportera
  trappa trimma trygga träna tvinga tvätta underhandla underlätta underrätta undervisa undra uppdatera uppfatta
  uppgradera upphandla uppmana uppmuntra uppmärksamma upprusta upprätta uppskatta uppvakta utannonsera utarbeta
  utbetala utbilda utforma utforska utfärda utlokalisera utlova utlämna utmana utnyttja utropa utrusta utveckla
  utverka utvidga utvärdera utväxla utöka utöva vaccinera validera vandra verifiera verka vidarebefordra
  vidareförmedla vidareutveckla vidimera visa visualisera vitsorda vädja värdera värna värva växla yrka yttra
  åtala återaktivera återbetala återetablera återhämta återkalla återkoppla återlämna återplantera återrapporta
  återrapportera återredovisa återremittera åtgärda ämna ändra äska öka önska öppna öva överklaga överlämna
  övertala övervaka övervintra
  besvara administrera kapa cirkulera skjutsa kratta vattna odla gödsla asfaltera limma lacka slipa ploga skylta affischera
  redigera layouta programmera streama konfigurera patcha bolla checka pejla rodda greja pyssla ragga
  efterforska spåna aktualitetspröva bemanna rekvirera avboka omboka närvara stresstesta montera servera såga
  frakta attestera kontera swisha googla coacha laminera protokollföra anteckna besikta motionera interpellera
  vårda hitta införskaffa inhandla möblera polera dammsuga förbättra omvärldsbevaka kvalitetsgranska insamla
  påskynda betona hävda påtala resonera spekulera beklaga uttala kritisera förkasta avvisa avfärda mena
  upprepa citera adjungera varna debattera argumentera bruka synka pusha stanna vänta mana jaga haka nappa
  puffa kontrollräkna rösträkna remissa benchmarka pilottesta underteckna förrätta snacka dona dekorera pynta smycka schakta demontera
  förvara utanordna peppa avlasta vikariera alternera inlämna avlämna kämpa studera rådfråga lotsa avhämta ompröva
  kontrasignera larma spackla utlåna efterkontrollera avsyna återbesikta uppvisa ajourhålla
  hamna scanna klura committa deploya merga grilla steka nätverka diska räfsa impregnera spika borra tanka
  säkerhetskopiera avinstallera supporta leasa kuvertera frankera plåta texta sota luckra tapetsera tjära lossa
  bogsera häfta katalogisera etikettera numrera eskalera estimera transkribera språkgranska kreditera prognostisera
  avaktivera spärra kasta skrota preliminärboka handplocka spåra guida serva spana vakta patrullera lobba agera snygga piffa
  variera krångla strula rosta simma segla paddla klättra dansa tävla lukta smaka syfta orsaka hindra trassla
  missa orka våga gilla älska oroa irritera bråka vägra belöna välkomna stava stämpla skura släpa sikta fiska skörda
  mingla snurra navigera ranka dementera anklaga
  forsla pilota koda sponsa författa bemyndiga befullmäktiga auktorisera
  rangordna pricka förteckna sammanfoga tidplanera arrendera salta elda ventilera kompetensutveckla certifiera replikera
  assistera repetera infordra vidtala bocka klarmarkera avklara
  abonnera abstrahera acceptera accelerera accentuera ackreditera ackumulera adaptera addera affektera agitera
  alarmera allokera amortera annektera anonymisera applicera appellera applådera arrestera artikulera aspirera
  assimilera associera attackera attrahera auktionera automatisera avdramatisera avmarkera avprogrammera avreglera
  avpersonifiera balansera basera blockera botanisera brodera centralisera dedikera definiera degradera dekoda
  delfinansiera demaskera demokratisera deportera derivera desinficera detaljera detektera diagnosticera diagnostisera
  dialogisera diktera differentiera diskriminera diskvalificera dispensera disputera distansera diversifiera dominera
  dosera dramatisera dubblera duplicera emittera entusiasmera excellera exemplifiera existera exkludera expandera
  experimentera exploatera extrapolera fascinera favorisera figurera filtrera finjustera fixera flexibilisera
  formalisera formatera fragmentera frustrera generalisera generera gradera gruppera globalisera högprioritera
  ignorera imitera imponera improvisera indikera influera informationsklassificera initialisera inmontera innovera
  inplanera inplantera inrapportera inregistrera insistera institutionalisera instudera intensifiera internera
  intervenera invadera kalkera kapitalisera karakterisera kartera kassera kollidera kommersialisera komponera
  kompostera komprimera kompromettera konfiskera konfrontera konstituera kontextualisera kontrahera kontrastera
  korrespondera kostnadsreglera kulminera kultivera kvalificera legalisera legitimera liberalisera licensiera
  likvidera långtidsplanera lägesrapportera magasinera makulera mandatera manipulera manövrera marginalisera maskera
  massera massproducera mediera memorera mentorera modellera moralisera multiplicera nationalisera normera notifiera
  nyetablera nyinvestera nyproducera objektifiera ombudgetera omdefiniera omdirigera omgruppera omklassificera
  omkonstruera omreglera omvärdera operera opponera paketera parafera parallellisera parera passera patentera
  pensionera personifiera plagiera plombera polarisera popularisera porträttera preskribera prestera privatisera
  problematisera professionalisera profitera proklamera promenera propagera prospektera ratificera reagera recensera
  recitera reducera regera regionalisera reglementera rehabilitera relativisera reproducera residera resignera
  resultera revoltera revolutionera riskanalysera riskera rotera rubricera ruinera sabotera samexistera samlokalisera
  samproducera sanktionera schematisera segmentera sektorisera selektera skuldsanera slutdebattera slutdiskutera
  slutleverera slutredigera socialisera solidarisera specialisera spionera stadsplanera stagnera statuera sterilisera
  stipulera stoltsera strategisera substituera subtrahera sekundera tangera tariffera taxera telefonera tematisera
  temperera tendera teoretisera testamentera tidrapportera totalrenovera totalsanera trafikera traktera transformera
  triumfera turnera underfinansiera underminera undervärdera utarrendera utkontraktera utkristallisera utplacera
  utradera uttaxera verbalisera vitalisera webbpublicera zonera ärenderegistrera överexponera överfinansiera
  överkompensera överprioritera övervärdera återintroducera återinvestera återlansera återpublicera återrekrytera
  återmontera egenkontrollera efterinstallera avkriminalisera kriminalisera förprojektera fördefiniera grovplanera
  detaljprojektera finplanera samplacera vidareplanera kvalitetsdeklarera energideklarera klimatdeklarera
  förhandsinformera kostnadsoptimera egenfinansiera slutrenovera slutfakturera delfakturera delleverera
  vidarefakturera efterfakturera omfakturera krisinformera extrainformera parkeringsreglera trafikreglera
  hastighetsreglera indexreglera tidsreglera alstra anamma ansamla anspela avbemanna avbilda avbörda avdela avgränsa
  avkoda avkorta avlocka avlöna avräkna avskaffa avskeda avslöja avspegla avspärra avstanna avtjäna avverka avrusta
  banta barka befara befria befordra befrämja behärska bekransa belamra belåna bemästra bena benämna beordra berättiga
  besegra bestraffa betvivla bevattna bevista biträda blogga blåsa boosta branschanpassa bredda briefa bädda bärga
  chansa chatta dubba efterlikna eftersträva erinra faktagranska faktakontrollera fastna flika foga fordra framkalla
  framkasta framtvinga frikoppla funka fuska färdigbehandla färga förbruka förberäkna förenhetliga förespråka
  förevisa förfalska förfina förflytta förgrena förhala förhandsgranska förhandsboka förhindra förinta förlita förneka
  förorda förorena förorsaka förpacka förplikta förråda förskaffa förskona förstatliga förstora försumma försvaga
  försvara försvåra försämra förvanska förvandla förvarna förverka förverkliga förvissa förvåna förväga förväxla
  föryngra gagna gissa grunda grubbla gästa hedra hejda hopsamla hämma härma högtidlighålla inarbeta inbetala inbringa
  infoga inkapsla inkoppla inkräkta inlemma innehava inpassa inräkna inspela instifta intala inteckna jämka jubla
  kampanja kapsla klaffa klappa klarna klassindela klassplacera knacka knåpa kollapsa kompromissa konkurrenspröva
  konsekvensutreda korsa kostnadsberäkna kostnadsfördela krascha kunskapssäkra kvarlämna känneteckna lagstadga
  lagstifta lappa likna likrikta lindra locka logga lokalanpassa lossna lovorda lufta lura lämpa löna mata
  metodutveckla mildra minnesanteckna missbruka missgynna misstolka miljöanpassa mobba motsvara mäkla mönstra nita
  normkritisera offra ombilda omfamna omforma omgestalta omklassa omräkna omstarta omtala omtolka opinionsbilda
  outsourca pendla plita plugga poppa pressa promota propsa provsmaka prägla pumpa påkosta påräkna påtvinga påvisa
  regna remissbehandla resursfördela resurssäkra rivstarta rubba rulla rusa råka röntga sabba sammanblanda
  sammankoppla sammanlänka sammanstråla sammanträffa samordningsupphandla samutnyttja samupphandla segra
  sekretesspröva separatredovisa seriekoppla sjukanmäla självskatta skada skaka skatta skarva skifta skoja skratta
  skugga skylla skynda skärma slarva slutbehandla slutförhandla slutgranska slutta smittspåra smitta snabbutreda
  snegla somna specialanpassa specialgranska specialutbilda spilla splittra spruta staka stampa stapla stegra stifta
  storstäda straffa stressa sträva studsa stycka sucka sudda svikta svetsa systemutveckla systemförvalta
  säsongsanpassa tappa teambilda teckentolka tidsberäkna tidsbegränsa tillbakavisa tillbringa tillfoga
  tillgänglighetsanpassa tillskapa tillsyna tilltala tillönska tjuvstarta tjäna trampa trolla tveka tvivla tvista
  underkasta upparbeta uppdaga uppdela uppfordra uppfostra uppkalla uppmjuka uppoffra uppsamla urholka ursäkta
  urvattna utdela utelämna utfråga utgallra utjämna utmynna utpeka utplåna utprova utskicka utsmycka utspela utstaka
  utvisa vackla vakna varsla varva vinka virka vittja vittna värdesäkra växelverka zooma ångra årsredovisa åsamka
  återanpassa återanskaffa återförvisa återgälda återinrätta återsamla återskapa återspegla återstarta återuppliva
  återupprepa återupprätta återöppna ägna ödsla överarbeta överbelasta överblicka överflytta överordna överpröva
  överprova överraska överskatta överlasta övertolka övertyga utmärka vattenskada tidsanpassa behovsanpassa
  behovspröva kundanpassa verksamhetsanpassa kvotera utlottera lottera koncernsamordna tvärkoppla kvalitetsmärka
  åvila vila bortforsla inflytta utflytta nedmontera uppmontera avmontera inskicka omplantera injustera hörsamma
  trygghetsskapa avväga mörka efterspana efterlämna tillgänglighetsmärka värdegrunda belasta betrakta belägra
`

/** -er (or nothing after r), -de, -t. */
export const SECOND_VOICED = `
  anmäla använda avstämma avsända behöva bereda beställa bestämma bygga diarieföra
  avföra häva eftersända fastställa färdigställa felanmäla fjärrstyra framföra framställa friställa fullfölja fylla följa föra föranleda
  förbereda fördröja förebygga förhyra förlänga genomföra godkänna gräva gälla hemställa hyra hända
  hänga höja höra införa inleda inreda inställa iordningställa nollställa jämföra kravställa kräva känna köra leda
  likställa marknadsföra medföra nyanställa nybygga ombesörja personalförsörja provköra
  påföra påminna reda resa ringa riskbedöma råda röja sammanställa sammanträda samråda slutföra sprida
  styra ställa stämma stänga stöda säkerställa sända tillföra träda tömma undanröja underställa
  uppfylla uppföra upphäva upphöra uppleva utföra utkräva utnämna utreda utröna utsända
  verkställa vägleda vända återansluta återanvända återföra återinföra återknyta återställa återuppbygga åtfölja
  äga ärva överföra översända överväga
  polisanmäla efteranmäla tända uthyra anställa nedbryta avanmäla snöröja livesända bokföra sammanföra tillställa förhöra efterhöra avbeställa handleda nämna
  omnämna instämma invända bedöma berömma fälla värma återsända vidareföra inträda tillträda slänga väga störa glömma gnälla efterträda erkänna underkänna döma avråda sammanväga tidsbestämma testköra inviga
  avkräva folkbokföra framhäva föreställa inrymma journalföra konsekvensbedöma kostnadsföra intäktsföra
  miljöbedöma sekretessbedöma lägesbestämma närradiosända offentliganställa projektleda registerföra rymma saluföra
  tillfredsställa tillgodoföra tillhöra toppstyra torgföra underbygga uppställa vilseleda visstidsanställa webbsända
  återanställa återbygga återkräva återvända överensstämma betyda överstyra utrymma försörja sörja uppträda gömma tillerkänna
  vidarebygga omställa fördöma övningsköra anföra återköra bortföra hemföra gränssätta livnära
  ifylla färdigutreda klämma utestänga duga efterleva överleva tränga väva begrava
`

/** -er, -te, -t. */
export const SECOND_VOICELESS = `
  löpa
  anmärka ansöka avblåsa avhjälpa avstyrka besöka betänka försöka hjälpa klippa köpa lyfta märka sköta stärka
  sänka söka tillstyrka trycka tycka tänka undersöka uppsöka vräka återansöka återbesöka återväcka
  räcka smälta växa låsa byta felsöka förstärka stöta upptäcka uttrycka skänka misstänka inköpa eftersöka
  avsöka hälsoundersöka lösköpa provtrycka skärpa uppmäta stödköpa sträcka täcka övertäcka återköpa kulturmärka miljömärka
  öronmärka uppmärka knäcka avtäcka förtrycka släppa krympa rycka inskränka väcka missköta fästa
  belysa efterlysa efterskänka genomlysa inlösa läsa lösa mäta möta pålysa stadfästa
  upplysa utfästa utlysa släcka bemöta friköpa utlösa avlösa
`

/** -r, -dde, -tt. */
export const THIRD = `
  bo nå ske tro anförtro uppnå
  sy
`

/** Infinitive and present, past, supine, participle (`-` where there is none), or the verb that it is inflected like. */
export const IRREGULAR = `
  ange:ge angå:gå anse:se ansluta:ansluter,anslöt,anslutit,ansluten anstå:stå anta:ta träffas:träffas,träffades,träffats,- avbryta:bryta avge:ge
  avgöra:göra avlida:lida avlåta:låta avlägga:lägga avse:se avskriva:skriva avslå:slå avstå:stå avsätta:sätta
  avta:ta emotse:se avvika:vika be:ber,bad,bett,bedd bedriva:driva begå:gå begära:begär,begärde,begärt,begärd
  befinna:befinner,befann,befunnit,befunnen behålla:hålla beröra:röra beskriva:skriva bestrida:strida bestå:stå besätta:sätta bidra:dra bifalla:falla
  bilägga:lägga bistå:stå bjuda:bjuder,bjöd,bjudit,bjuden bli:blir,blev,blivit,- bordlägga:lägga bortse:se
  bryta:bryter,bröt,brutit,bruten bära:bär,bar,burit,buren böra:bör,borde,bort,- delge:ge delta:ta deltaga:taga
  dra:drar,drog,dragit,dragen draga:drager,drog,dragit,dragen driva:driver,drev,drivit,driven
  dölja:döljer,dolde,dolt,dold enas:enas,enades,enats,- erbjuda:bjuda ersätta:sätta
  falla:faller,föll,fallit,fallen fastslå:slå finnas:finns,fanns,funnits,- fortsätta:sätta framgå:gå
  framhålla:hålla framkomma:komma framlägga:lägga framta:ta frysa:fryser,frös,frusit,frusen fullgöra:göra
  få:får,fick,fått,- förbli:bli föredra:dra föreligga:ligga förelägga:lägga föreslå:slå förgå:gå förse:se
  förskriva:skriva förslå:slå förstå:stå försälja:sälja ge:ger,gav,gett,given genomgå:gå
  glädja:gläder,gladde,glatt,- godta:ta gripa:griper,grep,gripit,gripen gå:går,gick,gått,-
  göra:gör,gjorde,gjort,gjord ha:har,hade,haft,- handlägga:lägga heta:heter,hette,hetat,-
  hinna:hinner,hann,hunnit,- hoppas:hoppas,hoppades,hoppats,- hålla:håller,höll,hållit,hållen hänskjuta:skjuta
  iaktta:ta inbjuda:bjuda ingripa:gripa ingå:gå inkomma:inkommer,inkom,inkommit,inkommen innebära:bära innehålla:hålla innestå:stå inse:se
  inskriva:skriva inta:ta kartlägga:lägga klargöra:göra knyta:knyter,knöt,knutit,knuten
  komma:kommer,kom,kommit,- konkurrensutsätta:sätta kringgå:gå kunna:kan,kunde,kunnat,- kvarhålla:hålla
  kvarstå:stå lida:lider,led,lidit,- ligga:ligger,låg,legat,- låta:låter,lät,låtit,- lägga:lägger,lade,lagt,lagd
  medge:ge medta:ta medvetandegöra:göra minnas:minns,mindes,mints,- missförstå:stå motta:ta mottaga:taga
  målsätta:sätta måste:måste,måste,måst,- mötas:möts,möttes,mötts,- namnge:ge nivåsätta:sätta offentliggöra:göra
  ombe:be omhänderta:ta omskriva:skriva omsätta:sätta planlägga:lägga pågå:gå påta:ta röra:rör,rörde,rört,rörd
  sammankomma:komma samsas:samsas,samsades,samsats,- se:ser,såg,sett,sedd sekretessbelägga:lägga
  sitta:sitter,satt,suttit,- sjösätta:sätta skilja:skiljer,skilde,skilt,skild
  skjuta:skjuter,sköt,skjutit,skjuten skola:ska,skulle,skolat,- skriva:skriver,skrev,skrivit,skriven
  skära:skär,skar,skurit,skuren slå:slår,slog,slagit,slagen smörja:smörjer,smorde,smort,smord
  spela:spelar,spelade,spelat,spelad stiga:stiger,steg,stigit,- strida:strider,stred,stridit,-
  stryka:stryker,strök,strukit,struken stå:står,stod,stått,stådd stödja:stödjer,stödde,stött,stödd
  synliggöra:göra säga:säger,sade,sagt,sagd sälja:säljer,sålde,sålt,såld särskilja:skilja
  sätta:sätter,satte,satt,satt ta:tar,tog,tagit,tagen taga:tager,tog,tagit,tagen tidigarelägga:lägga
  tillgodose:se tillgå:gå tillgängliggöra:göra tillhandahålla:hålla tillkomma:komma tillkännage:ge tillse:se
  tillskriva:skriva tillsätta:sätta tillvarata:ta tillåta:låta tydliggöra:göra umgås:umgås,umgicks,umgåtts,-
  underhålla:hålla underskriva:skriva understryka:stryka understödja:stödja undgå:gå undvika:vika uppbära:bära
  uppdra:dra uppdraga:draga uppge:ge uppkomma:komma upplåta:låta upprätthålla:hålla uppskjuta:skjuta uppstå:stå
  uppta:ta utebli:bli utfalla:falla utgå:gå utgöra:göra utse:se utskriva:skriva utvälja:välja
  vara:är,var,varit,- veta:vet,visste,vetat,- vidhålla:hålla vidta:ta vidtaga:taga vika:viker,vek,vikit,viken
  vilja:vill,ville,velat,- försvinna:vinna vinna:vinner,vann,vunnit,vunnen vistas:vistas,vistades,vistats,-
  välja:väljer,valde,valt,vald vänja:vänjer,vande,vant,vand åberopa:åberopar,åberopade,åberopat,åberopad
  ålägga:lägga åskådliggöra:göra nyttiggöra:göra klarlägga:lägga åta:ta återbesätta:sätta återge:ge återgå:gå återta:ta återkomma:komma återstå:stå
  återuppta:ta återvinna:vinna överenskomma:komma överlåta:låta överlägga:lägga överse:se översätta:sätta
  rymmas:ryms,rymdes,rymts,- brinna:brinner,brann,brunnit,- dröja:dröjer,dröjde,dröjt,- dö:dör,dog,dött,- leva:lever,levde,levt,- sova:sover,sov,sovit,-
  äta:äter,-,ätit,- springa:springer,sprang,sprungit,- sjunga:sjunger,sjöng,sjungit,-
  synas:syns,syntes,synts,- sjunka:sjunker,sjönk,sjunkit,- slippa:slipper,slapp,sluppit,- bero:beror,berodde,berott,-
  lyckas:lyckas,lyckades,lyckats,- misslyckas:misslyckas,misslyckades,misslyckats,- anlända:anländer,anlände,anlänt,-
  bibehålla:hålla förbjuda:bjuda vrida:vrider,vred,vridit,vriden
  redogöra:göra rådgöra:göra riva:river,rev,rivit,riven indriva:driva driftsätta:sätta formge:ge korrekturläsa:läsa korrläsa:läsa genomläsa:läsa provläsa:läsa åka:åker,åkte,åkt,åkt renskriva:skriva parskriva:skriva
  beskära:skära förlägga:lägga schemalägga:lägga anslå:slå avgå:gå avsäga:säga möjliggöra:göra tjänstgöra:göra
  insända:sända åligga:ligga ankomma:komma tidsätta:sätta poängsätta:sätta betygsätta:sätta prissätta:sätta namnsätta:sätta ifrågasätta:sätta
  erlägga:lägga anlägga:lägga frigöra:göra frilägga:lägga fyllnadsvälja:välja förbehålla:hålla förbigå:gå förbise:se
  förekomma:komma förfalla:falla förmå:gå förskjuta:skjuta förutsäga:säga genomdriva:driva genomlida:lida
  gottgöra:göra grundlägga:lägga inbegripa:gripa kungöra:göra lagerhålla:hålla lösgöra:göra lönesätta:sätta medgå:gå
  motsäga:säga motsätta:sätta njuta:njuter,njöt,njutit,njuten åtnjuta:njuta avnjuta:njuta omlägga:lägga
  omsluta:omsluter,omslöt,omslutit,omsluten innesluta:innesluter,inneslöt,inneslutit,innesluten
  utesluta:utesluter,uteslöt,uteslutit,utesluten sammansluta:sammansluter,sammanslöt,sammanslutit,sammansluten
  kollektivansluta:ansluta fortgå:gå framstå:stå oskadliggöra:göra pantsätta:sätta påstå:stå pålägga:lägga
  påbjuda:bjuda resurssätta:sätta rollbesätta:sätta salubjuda:bjuda sammanbinda:binda binda:binder,band,bundit,bunden
  sammanfalla:falla sammansätta:sätta sjukskriva:skriva skuldsätta:sätta skyltsätta:sätta smita:smiter,smet,smitit,-
  sysselsätta:sätta tidssätta:sätta tillgodogöra:göra tillskjuta:skjuta tillväxa:växa undanhålla:hålla undanta:ta
  undandra:dra underlåta:låta uppehålla:hålla uppfinna:finna finna:finner,fann,funnit,funnen återfinna:finna uppgå:gå
  urskilja:skilja utbyta:utbyter,utbytte,utbytt,utbytt utstå:stå utsätta:sätta utta:ta uttaga:taga utvinna:vinna
  vakantsätta:sätta vakanssätta:sätta värdesätta:sätta växeldra:dra åsidosätta:sätta åstadkomma:komma återsälja:sälja
  återuppstå:stå återvälja:välja åtskilja:skilja öppethålla:hålla överdriva:driva övergå:gå överskrida:rida
  rida:rider,red,ridit,riden överstiga:stiga överta:ta övertaga:taga övervara:vara avskilja:skilja
  dricka:dricker,drack,druckit,drucken bita:biter,bet,bitit,biten sticka:sticker,stack,stuckit,stucken utsticka:sticka
  svika:sviker,svek,svikit,sviken underskrida:rida kostnadssätta:sätta färdigskriva:skriva vidareskriva:skriva
  ihopskriva:skriva budgetlägga:lägga belägga:lägga utlägga:lägga inlägga:lägga färdiglägga:lägga tillvarataga:taga
  sammandra:dra förtiga:stiga fortskrida:rida framskrida:rida tillfalla:falla uppsätta:sätta igångsätta:sätta bortta:ta nedlägga:lägga nedskriva:skriva
`
