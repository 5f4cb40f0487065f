/**
 * Common first names in Sweden (Statistics Sweden's name statistics, most frequent bearers), lower case. They tell
 * "Oskar" from "Resultatet" at the head of a sentence where no attendance list does.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `adam agneta agnes albin alexander alexandra alice alf ali alva alvin amanda amina anders andreas anette angelica anita ann anna
  annelie anneli annica annika ann-christin ann-marie anton antonia arne arvid astrid august axel barbro bengt benjamin berit
  bertil birger birgit birgitta bo boel bosse britt britta börje camilla carin carina carl carola caroline catarina cecilia
  charlotta charlotte christer christian christina christine christoffer claes conny dan daniel david dennis ebba edvin edward
  elias elin elina elisabet elisabeth elise ella ellen elliot elsa elvira emelie emil emilia emma emmy eric erica erik erika
  erland ester eva evelina fanny fatima felicia felix filip filippa folke fredrik frida frank frans gabriel gabriella georg gerd
  gun gunilla gunnar gustaf gustav göran görel göte hampus hanna hannah hans harald harriet hassan hedda hedvig helen helena
  helene henning henrik henry hilda hugo håkan ida ingalill ingela inger ingemar ingmar ingrid ingvar irene isabella isak ivar jack
  jakob jan jan-erik jane janne jenny jens jeanette jerker jessica jesper jimmy joakim joel johan johanna johannes john jon jonas
  jonatan jonathan jonny jonna josef josefin josefine julia julius jörgen karin karl karl-erik karolina kasper katarina katja
  kenneth kent kerstin kevin kim kjell klara klas knut kristian kristin kristina kristoffer krister kurt lars lars-erik
  lars-göran lasse leif lena leo liam lilian lina linda linn linnea linnéa lisa lisbeth liv louise lova lovisa lucas ludvig
  lukas maj maja malin malte margareta margaretha maria marianne marie marika markus martin martina marcus mathias matilda
  matteo mats mattias max melker micael michael mikael mia mikaela moa mohamed mona monica monika nellie niclas niklas nils nina
  nora ola olav ole oliver olivia olle olof olov oscar oskar ossian otto ove patric patricia patrik paul paula pelle per
  per-olof pernilla petra peter petter pia pär ragnar rasmus rebecka rebecca reidar rickard rikard richard robert robin roger
  roland rolf ronja rune rut ruth saga samuel sandra sanna sara sebastian selma signe sigrid simon sixten siv sofia sofie solveig
  sonja staffan stefan stella sten stig stina sture susann susanna susanne svante sven sven-erik sören tage theo therese
  thomas thor tilda tim tobias tomas tommy tor torbjörn tord tore torsten tove tuva tyra ulf ulla ulrica ulrika ulrik urban
  uno vera veronica veronika victor victoria viktor viktoria vilhelm viveka wilhelm wilma william yasmin ylva yngve yvonne åke åsa örjan
    anki lotta kicki nisse kalle uffe micke hasse rolle maggan gittan ninni titti bettan sussi tessan jossan robban steffe
    mange figge danne fredde jocke jonte perra gurra kristofer sven-olof ahmed amir amira omar hussein zahra nadia samira
    leila yusuf ibrahim mustafa mehmet emir jasmina senad dino goran dragan milan zoran jelena ivana aleksandra katarzyna
    agnieszka piotr marek andrzej olga natalia elena irina svetlana alma ines freja tindra iris ellie juni noah walter valter
    magnus sune torgny vincent aina asta dagny doris gudrun helga irma kajsa laila marit rigmor svea sylvia vivianne karolin algot egon
    einar elis gert hannes herbert holger susan lillian allan owe nicklas morgan melvin loke vidar milo elton ture harry edith rana aron gösta verner evert ivan ingmarie inga gerda greta elsie maud
    gullan siw yvette annette marita mariana carita gunvor gerty ruben casper kaspar jakub tadeusz farid reza mehdi hamid
    karim tariq said yasin abdi abdullahi hodan ayan amal maryam mariam shirin parisa nasrin soran rebin dilan azad zana
    berfin nour nermin emina lejla mirza nedim adnan kenan tahir malik omid arman ramin navid jasmine linus emilie ellinor
    elinor eleonora tanja anja vanja ronny sonny benny jerry kenny tony tommie johnny ricky glenn roy steve bill joar
    tor-björn ann-sofie ann-sofi ann-britt eva-lena eva-karin karl-johan carl-johan jan-olof lars-olof lars-åke per-erik
    per-anders nils-erik hans-erik britt-marie rose-marie anne-marie maj-britt gun-britt inga-lill petronella cornelia judit
    miriam rakel lea noomi hanna-karin micaela daniella daniela gabriela isabelle clara viola livia edla tora vendela
    wilhelmina yrsa åsa-karin östen
    fabian ritva seppo timo pekka matti kari jari juha heikki antti aino tuula kaarina marja leena pirjo damir samir amin emin selin evin
    florian adrian julian damian cristian kilian maximilian marian vivian alfons ingeborg valborg solbritt rufus ruslan roman rahman osman
    sulejman hakan erkan orhan serkan arman kian lennart ingvor ragnhild gunnel gunborg majken bengt-olof karl-gustav ove yngve torvald
    thorvald sigvard edvard gerhard bernt berndt kent-ove sven-åke sten-åke hans-åke jan-åke rolf-göran inga-britt marie-louise azra
    beata viveca torun ylwa eivor elvy margit märta marta stina-karin hjördis gunilla ann-kristin ann-cathrine ann-charlotte lise-lotte
    liselott liselotte charlotta lollo linus hampus pontus tobias mattias matteus lukas jonathan simon noel leon milton wilmer sixten
    ragna noor kaj lykke leah siri hilma meja thea sally disa ingegerd ingegärd iréne iwona katrin lillemor lisbet lise
    lydia mait marlene mimmi nadja sabina suzanne tina åse layla noura rania soraya yasmine zeynep ayse aisha hawa
    halima ifrah sahra fadumo abdullah abdirahman ahmad anas ashraf bashir bilal cem faisal hamza haris hasan idris
    imran ismail jamal jasmin kamal khaled khalid mahmoud mohammad mohammed muhammed nabil nader rami rashid salim sami
    selim tarek yousef dejan miroslav pawel tomasz krzysztof malgorzata ewa joanna dorota elzbieta janusz jerzy igor
    sergei dmitri tatjana ludmila alvar alrik assar björn bror douglas elvin emanuel enok fritiof gillis gottfrid
    greger helge hendrik hilding hjalmar joacim lage levi louis love morris mårten måns nikola olaf orvar peder pehr
    philip ralf rutger sigge sigurd sivert stellan styrbjörn sverker sölve timmy torkel valdemar viggo vilgot dante
    nicolas colin theodor tristan jasper hilmer alfred albert arthur artur bruno charlie ebbe elof frej frode gunder
    hartwig hervor jorunn kaisa carolina kersti lilly lovis majlis merit märit nea ninnie oda ottilia saima svala tekla
    unni vilda vilja virpi vivi anne bodil catharina christel dagmar désirée desirée fredrika gertrud gunhild molly
    diana beatrice minna mira`.split(/\s+/u),
)
