import { mainVerb, moodOf, textOf, type Clause, type ClauseVerb } from '../../language/clause.ts'
import { isSign } from '../../language/sentence-reader.ts'
import { latin } from '../../language/latin.ts'
import { complement } from '../clause-patterns.ts'
import { ERRAND } from '../doing-objects.ts'
import { doingOf, type Doing } from '../doings.ts'
import { needOf } from '../needs.ts'
import { defineRule, type Finding } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'
import { UNDERTAKINGS } from '../verb-families.ts'

/** With "att" after them they tell what somebody said: "Karin lyfter att kommunen skickar en enkät i mars". */
const SAYING = new Set(['lyfta', 'skriva', 'ta', 'meddela', 'svara', 'påminna', 'anmäla', 'rapportera'])
const MOODS = new Set(['plain', 'shall', 'get', 'should', 'may'])
/** "Redan på måndag meddelar Siv klubben att …": said then, and not at the meeting. */
const TIME_FIRST = latin(
  /^(?:Redan )?(?:på (?:mån|tis|ons|tors|fre|lör|sön)dag|i (?:morgon|eftermiddag|kväll|veckan)|nästa \p{L}+|till nästa \p{L}+|efter mötet)\s/iu,
)
/** "bör" and "vill" say what is wished. */
const WISHES = new Set(['böra', 'vilja'])

/** "Olle återkommer med ett förslag", "Karin undersöker saken", "vi återkommer", "Tar med frågan till rådet". */
export const undertake = defineRule({
  id: 'undertake',
  read(sentence, clause) {
    const aside = isAside(sentence, clause)
    if (!isTalk(sentence) || !(clause.kind === 'main' || aside)) return null
    const verb = mainVerb(clause)
    if (verb === null || verb.passive || clause.negated || clause.verbs[0]?.form !== 'present') return null
    if (!MOODS.has(moodOf(clause)) || WISHES.has(clause.verbs[0].lemma)) return null
    const doing = isAnswerable(sentence, clause, verb) ? 'deed' : doingOf(sentence, clause, verb)
    if (doing === null) return null
    const says = doing === 'told' || (SAYING.has(verb.lemma) && !actsLater(verb.lemma, doing))
    const tells = says && clause.inner.some((one) => one.kind === 'that' && !isPurpose(sentence, one))
    if (tells && !TIME_FIRST.test(sentence.text)) return null
    if (onlyMayBe(sentence, clause) || offersGladly(sentence, clause, verb)) return null
    const task = complement(clause)
    const { subject } = clause
    const drops = dropsSubject(sentence, clause)
    if (subject === null || drops) {
      return drops &&
        !sentence.text.endsWith('?') &&
        sentence.setting.speaker !== null &&
        isOwnDoing(clause, doing, verb.lemma)
        ? { kind: 'commitment', clause, owner: null, task }
        : null
    }
    const kind = subjectKind(sentence, subject)
    const needs = kind === null ? null : needOf({ sentence, clause, kind, doing, lemma: verb.lemma })
    if (needs === null) return null
    const finding: Finding = { kind: 'commitment', clause, owner: subject, task }
    // Under "Att göra" or "Följande behövs:" it is to be done, whatever the day.
    const free = sentence.setting.underTasks && kind !== 'we'
    // "affischerna, som Siv sätter upp till helgen": beside something else it needs a time, unless she is to do it.
    const surely = doing === 'promise' || (doing === 'step' && kind === 'named')
    const dated = (needs === 'date' && !free) || (aside && !surely)
    return { ...finding, ...(aside ? { beside: true } : {}), ...(dated ? { needsDue: 'any' } : {}) }
  },
  examples: [
    { text: 'Redan på måndag meddelar [owner|Siv Ask] klubben att bryggan är lagad.', part: 'discussion' },
    { text: '[owner|Ekonomichefen] förser presidiet med underlag före mötet.', part: 'discussion' },
    { text: 'Innan förslaget går ut lägger [owner|Nina] till ett stycke om sekretess.', part: 'discussion' },
    { text: 'Innan avtalet löper ut, kontaktar [owner|Bo] leverantören.', part: 'discussion' },
    { text: 'Innan sommaren bokar [owner|Siv] en lokal som rymmer alla.', part: 'discussion' },
    { text: '[owner|Martin] återkommer med förslag till nästa styrelsemöte.', part: 'discussion' },
    { text: 'Det är för sent i år, men [owner|Olle] återkommer med ett förslag.', part: 'background' },
    { text: 'Tar med frågan till samverkansgruppen.', part: 'discussion', speaker: 'Olle Ek' },
    { text: '[owner|NORDA] bistår med att göra en sammanställning.', part: 'background' },
    { text: '[owner|Göran] tar kontakt med dem.', part: 'discussion' },
    { text: '[owner|Ulf och Nisse] tar fram ett utkast.', part: 'background' },
    { text: '[owner|Karin Ek] ringer till ordföranden om dialogen.', part: 'background' },
    { text: '[owner|Göran] skall kolla i dokumentationen.', part: 'discussion' },
    { text: '[owner|Kassören] betalar fakturan.', part: 'discussion' },
    { text: '[owner|Henrik och Lars] åtar sig att prata med leverantören.', part: 'discussion' },
    { text: '[owner|Lotta] sätter upp nya skyltar vid badplatsen.', part: 'discussion' },
    { text: '[owner|Eva och Jens] besöker den fjärde markägaren under april.', part: 'discussion' },
    { text: '[owner|Kim] arbetar in synpunkterna inför nästa möte.', part: 'discussion' },
    { text: '[owner|Gun] frågar grannen om vi får låna släpet.', part: 'discussion' },
    { text: '[owner|Johan] påminner Birgit Ask om underlaget.', part: 'discussion' },
    { text: '[owner|Eva] tar upp det med programansvarig på rådet.', part: 'discussion' },
    { text: '[owner|Ordföranden] lyfter frågan om färdtjänst till samhällsnämnden.', part: 'background' },
    { text: '[owner|Chefen för grundskolan] tar med sig synpunkten till enheten.', part: 'background' },
    { text: '[owner|Kommunchefen] får undersöka detta.', part: 'discussion' },
    { text: '[owner|Karin Ek] ska ta kontakt med föreningarna.', part: 'background' },
    { text: '[owner|Siv] ansvarar för att boka tid.', part: 'discussion' },
    { text: '[owner|Olle] rapporterar vidare när planen har kommit.', part: 'background' },
    { text: '[owner|Siv och Olle] påminner sina klubbar om att det finns platser.', part: 'discussion' },
    { text: '[owner|Nordvik] måste kolla med sin jurist.', part: 'discussion' },
    { text: '[owner|Olle] måste boka om lokalen.', part: 'discussion' },
    { text: '[owner|Olle] kan ta fram en jämförelse till nästa möte.', part: 'discussion' },
    { text: '[owner|Karin] kan ringa kommunen.', part: 'discussion' },
    { text: '[owner|Kommunerna] behöver lämna uppgifter senast den 1 november 2031.', part: 'discussion' },
    { text: 'Brevet går till [owner|Siv], som svarar föreningen.', part: 'discussion' },
    { text: '[owner|Siv] ringer banken och Olle försäkringsbolaget.', part: 'discussion' },
    {
      text: '[owner|Tomas] tar upp planen med ekonomichefen, så att felet inte händer igen.',
      part: 'background',
    },
    { text: '[owner|Kommunstyrelsens ordförande Siv Ask (S)] hör av sig till dem.', part: 'background' },
    { text: '[owner|Övriga] ger besked till Siv senast den 7 november 2031.', part: 'discussion' },
    { text: '[owner|Vi] arbetar vidare med förslagen till mötet den 4 november 2031.', part: 'discussion' },
    { text: '[owner|Siv] fortsätter att arbeta med arkivet.', part: 'discussion' },
    { text: '[owner|Kassören] provar att skicka faktura till kommunen.', part: 'discussion' },
    { text: '[owner|Siv] trycker affischer, men behöver få in tiderna först.', part: 'discussion' },
    { text: '[owner|Olle] visar avtalet för presidiet innan han skriver under.', part: 'background' },
    {
      text: '[owner|Ekonomichefen] kompletterar bokslutet innan det går till styrelsen den 25 mars 2032.',
      part: 'background',
    },
    { text: '[owner|Tekniska avdelningen] åtgärdar detta omgående.', part: 'discussion' },
    { text: '[owner|Olle] tackar ja om de andra kan.', part: 'discussion' },
    { text: '[owner|Siv Ask] tar med sig synpunkten att datumet krockar.', part: 'background' },
    { text: '[owner|Siv] inkommer med ett yttrande.', part: 'discussion' },
    { text: '[owner|Siv] informerar de som har förråd.', part: 'discussion' },
    { text: '[owner|Siv] påminner bolagets vd.', part: 'discussion' },
    { text: '[owner|Siv] har hand om kaffet på mötet den 4 november 2031.', part: 'discussion' },
    { text: '[owner|Siv] visar verktyget på nästa möte.', part: 'discussion' },
    { text: 'Nycklar från banken – [owner|Siv] fixar.', part: 'discussion' },
    { text: '[owner|Kassören] påminner dem som inte har betalat.', part: 'discussion' },
    { text: '[owner|Siv] meddelar de som inte kunde komma.', part: 'discussion' },
    { text: '[owner|Anders på IT] tittar på behörigheterna.', part: 'discussion' },
    { text: '[owner|Driftgruppen] testar reservkopiorna i november 2031.', part: 'discussion' },
    { text: '[owner|Siv o Olle] fixar lotterivinster.', part: 'discussion' },
    { text: '[owner|Sportkommittén] ombesörjer att domarna blir betalda.', part: 'discussion' },
    { text: '[owner|Kansliet] samordnar kommunernas anmälningar.', part: 'background' },
    { text: '[owner|Presidiet] förbereder diskussionen.', part: 'discussion' },
    { text: '[owner|Förvaltningen] ser över om det finns en annan plats.', part: 'background' },
    { text: '[owner|Arbetsgivaren] ser över detta.', part: 'discussion' },
    { text: '[owner|Siv] förtydligar det i texten.', part: 'discussion' },
    { text: '[owner|Olle] kommer med en rapport på nästa möte.', part: 'discussion' },
    { text: '[owner|Siv] är ansvarig för kaffet.', part: 'discussion' },
    { text: '[owner|Olle] blir ansvarig för upphandlingen.', part: 'discussion' },
    { text: '[owner|Siv] ansvarar för lotteriet på marknaden den 10 maj 2032.', part: 'discussion' },
    { text: '[owner|Jag] hör med arkivchefen och återkopplar.', part: 'discussion', speaker: 'Olle Ek' },
    { text: 'Inte gjort, [owner|Siv] kollar det före sjösättningen.', part: 'discussion' },
    { text: '[owner|Samtliga deltagare] förankrar förslaget till den 8 oktober 2031.', part: 'discussion' },
    { text: '[owner|Siv] informerar sin ledningsgrupp om förslaget.', part: 'discussion' },
    { text: '[owner|Siv] meddelar förbundet.', part: 'discussion' },
    { text: '[owner|9B] kollar med kiosken.', part: 'discussion' },
    { text: '[owner|Klass 6A] ordnar fikat.', part: 'discussion' },
    { text: '[owner|Lena] tar upp frågan på näst-nästa möte.', part: 'discussion' },
    { text: '[owner|Siv] träffar kommunen den 4 november 2031.', part: 'discussion' },
    { text: '[owner|Sofie] håller i pennan och stämmer av utkastet.', part: 'discussion' },
    { text: '[owner|Var och en] kontrollerar sina uppgifter till nästa möte.', part: 'discussion' },
    { text: '[owner|Alla] läser utkastet och kommenterar.', part: 'discussion' },
    {
      text: 'Karin önskar att det ställs ut en bänk till, vilket [owner|styrelsen] tar med sig.',
      part: 'discussion',
    },
    {
      text: 'Allt är på plats utom skyltarna, som [owner|Siv] sätter upp den 4 maj 2032.',
      part: 'discussion',
    },
    { text: '[owner|Siv] tar över nycklarna från Bo.', part: 'discussion' },
    { text: '[owner|Siv] svarar biblioteket att vi är intresserade.', part: 'discussion' },
    { text: '[owner|Siv] kräver en skriftlig förklaring av hissfirman.', part: 'discussion' },
  ],
  counterExamples: [
    { text: 'Siv Ask meddelar att bryggan lagas på måndag.', part: 'discussion' },
    { text: 'Karin Ek presenterar återrapporten för nämnden.', part: 'background' },
    { text: 'Malin Ask återkopplar från nätverkets möte.', part: 'background' },
    { text: 'Länsstyrelsen bidrar till konferensen.', part: 'background' },
    { text: 'Kansliet skickar månadsvis ut ett brev.', part: 'background' },
    { text: 'Olle Ek tar upp frågan om cykelvägar.', part: 'discussion' },
    { text: 'Karin Ek lyfter att kommunen skickar en enkät i mars.', part: 'discussion' },
    { text: 'Olle Ek meddelar att rapporten publiceras i maj.', part: 'discussion' },
    { text: 'Karin Ek återkom med ett förslag.', part: 'discussion' },
    { text: 'Karin Ek lyfter frågan om cykelvägar.', part: 'discussion' },
    { text: 'Eva Ask frågar förvaltningschefen hur det går.', part: 'discussion' },
    { text: 'Eva Ask svarar på ledamöternas frågor.', part: 'background' },
    { text: 'Karin påminner om att anmäla sig.', part: 'discussion' },
    { text: 'Olle slutar den 31 augusti.', part: 'discussion' },
    { text: 'Karin lämnar sin tjänst vid årsskiftet.', part: 'discussion' },
    { text: 'Gun hälsar välkommen och öppnar mötet.', part: 'discussion' },
    { text: 'Olle går igenom statistiken.', part: 'discussion' },
    { text: 'Olle skriver protokoll.', part: 'discussion' },
    { text: 'Enhetschefen ansvarar för att avvikelser utreds.', part: 'background' },
    { text: 'Eva väntar på besked.', part: 'discussion' },
    { text: 'Karin tar del av rapporten.', part: 'discussion' },
    { text: 'Kommunen måste ta fram en plan.', part: 'discussion' },
    { text: 'Alla måste kolla sina uppgifter.', part: 'discussion' },
    { text: 'Siv hjälper gärna till om någon vill prata.', part: 'discussion' },
    { text: 'Olle kan systemet.', part: 'discussion' },
    { text: 'Medlemmar kan boka lokalen på nätet.', part: 'discussion' },
    { text: 'Karin bör kontakta kommunen.', part: 'discussion' },
    { text: 'Olle kan tänka sig att ringa kommunen.', part: 'discussion' },
    { text: 'Vi gratulerar Siv, som fyller 50.', part: 'discussion' },
    { text: 'Kontaktar rektorn och hör av sig till klubben.', part: 'discussion' },
    { text: 'Olle Ek berättar från konferensen i november.', part: 'discussion' },
    { text: 'Berga har anställt en samordnare och Malmby ska byta system nästa höst.', part: 'discussion' },
    { text: 'Siv sköter kassan sedan 2019.', part: 'discussion' },
    { text: 'Gruppen testar olika lösningar.', part: 'discussion' },
    { text: 'Jag hör med arkivchefen.', part: 'discussion' },
    { text: 'Ska alla listor sparas på samma ställe', part: 'discussion', speaker: 'Olle Ek' },
    { text: 'Jag instämmer i det.', part: 'discussion', speaker: 'Olle Ek' },
    { text: 'Ställföreträdare ska lämna in årsräkning före den 1 mars varje år.', part: 'background' },
    { text: 'Alla medlemmar betalar sin egen avgift.', part: 'discussion' },
    { text: 'Vi arbetar vidare med frågan.', part: 'discussion' },
    { text: 'Siv fortsätter som kassör.', part: 'discussion' },
    { text: 'Siv har hand om kaffet.', part: 'discussion' },
    { text: 'Ordföranden informerar från mötet den 4 november 2031.', part: 'discussion' },
    { text: 'Siv sköter bokningarna som förut.', part: 'discussion' },
    { text: 'Företaget betalar 8 000 kr.', part: 'discussion' },
    { text: 'Siv Ask inkommer med ett initiativ att utreda vägarna.', part: 'discussion' },
    { text: 'Siv Ask inkommer med en motion om vägarna.', part: 'discussion' },
    { text: 'Rektorn ska anmäla till chefen när en elev har varit borta.', part: 'background' },
    { text: 'Siv visar läget innan mötet avslutas.', part: 'discussion' },
    { text: 'Regionens revisorer granskar i år upphandlingen.', part: 'discussion' },
    { text: 'Bo Ek delar den åsikten.', part: 'discussion' },
    { text: 'Rektorn informerar alla innan beslutet fattas.', part: 'background' },
    { text: 'Siv låter anteckna att hon är emot.', part: 'discussion' },
    { text: 'Alla städar efter sig.', part: 'discussion' },
    { text: 'Siv är ansvarig för ekonomin.', part: 'discussion' },
    { text: 'Förvaltningen samordnar arbetet.', part: 'background' },
    { text: 'Siv förtydligar bakgrunden.', part: 'discussion' },
    { text: 'Olle fyller 60 i november.', part: 'discussion' },
    { text: 'Siv informerar styrelsen om förslaget.', part: 'discussion' },
    { text: 'Nätverkets träffar hålls i oktober.', part: 'discussion' },
    { text: 'Alla städar efter sig.', part: 'discussion' },
    { text: 'Alla tar med sig egen kopp.', part: 'discussion' },
    { text: 'Var och en diskar sin egen mugg.', part: 'discussion' },
    { text: 'Nycklarna finns i skåpet, som Siv sköter.', part: 'discussion' },
    { text: 'Siv kräver att styrelsen avgår.', part: 'discussion' },
    { text: 'I dag hämtar Siv Ask posten.', part: 'discussion' },
    { text: 'Länsstyrelsens handläggare besöker sjön den 4 november 2031.', part: 'discussion' },
  ],
})

/** "…, vilket styrelsen tar med sig", "…, som Siv träffar den 4 november": told of what stands before, with a subject of its own. */
const isAside = ({ tokens }: Sentence, { kind, subject, range }: Clause): boolean =>
  kind === 'relative' && subject !== null && subject.from > range.from && isSign(tokens[range.from - 1], ',')

const WHAT_FOR = latin(
  new RegExp(
    `^(?:ansvariga?|sammankallande) för (?:att|detta|det[ .]*$|(?:\\p{L}+ )?${ERRAND})(?!\\p{L})`,
    'iu',
  ),
)
const BECOMES_FOR = latin(/^(?:ansvariga?|sammankallande) för /iu)

/** "Siv är ansvarig för kaffet", "Olle blir ansvarig för upphandlingen". */
function isAnswerable({ tokens }: Sentence, { range }: Clause, { lemma, at }: ClauseVerb): boolean {
  if (lemma !== 'vara' && lemma !== 'bli') return false
  const words = textOf(tokens, { from: at + 1, to: range.to })
  return (lemma === 'bli' ? BECOMES_FOR : WHAT_FOR).test(words)
}

/** "påminner sina medlemmar om att …", "svarar biblioteket att …", "tar upp det med rektor, så att …": done afterwards, and not said at the meeting. */
const actsLater = (lemma: string, doing: Doing): boolean =>
  (doing === 'step' && TELLS_OTHERS.has(lemma)) || (doing === 'promise' && lemma === 'ta')
/** With whom it is told after them. */
const TELLS_OTHERS = new Set(['påminna', 'ta', 'svara', 'meddela'])

/** "skriver en rapport så att nästa grupp slipper": what for, and not what is written. */
const isPurpose = ({ tokens }: Sentence, { range }: Clause): boolean => tokens[range.from - 1]?.lower === 'så'

/** "kan diskutera talen och sedan skickar": still only what may be. */
const onlyMayBe = (sentence: Sentence, clause: Clause): boolean =>
  sentence.clauses.some(
    (one) =>
      one.range.from < clause.range.from &&
      one.kind === 'main' &&
      one.subject === clause.subject &&
      ['may', 'should'].includes(moodOf(one)),
  )

/** "Siv hjälper gärna till om någon vill": an offer that nobody has taken yet. */
const offersGladly = ({ tokens }: Sentence, { inner }: Clause, { at }: ClauseVerb): boolean =>
  tokens[at + 1]?.lower === 'gärna' && inner.some(({ opener }) => opener === 'om')

/** "Ska träffa kommunen", "Kontaktar skolan", "Köper kaffe", not "Tränar på torsdagar": what one reports to be one's next step. */
const isOwnDoing = (clause: Clause, doing: Doing, lemma: string): boolean =>
  moodOf(clause) === 'shall' ||
  doing === 'promise' ||
  doing === 'step' ||
  (doing === 'deed' && UNDERTAKINGS.has(lemma))

/** "Kontaktar rektor och hör av sig": the finite verb stands first, and who acts nowhere. */
const dropsSubject = ({ clauses }: Sentence, clause: Clause): boolean => {
  const owner = clause.subjectInherited
    ? (clauses.find((one) => !one.subjectInherited && one.subject === clause.subject) ?? clause)
    : clause
  const [first, second] = owner.verbs
  // "Ska alla begrepp samlas där": asked, with who it is about between the verbs.
  const asks = second !== undefined && owner.subject !== null && owner.subject.from === (first?.at ?? 0) + 1
  return first?.at === owner.range.from && !asks
}
