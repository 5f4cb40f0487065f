import { describe, expect, test } from 'vitest'
import { readDecisionKind } from '#app/extraction/decisions/decision-kind.ts'
import type { DecisionKind } from '#app/extraction/extraction.ts'

const examples: Record<DecisionKind, readonly string[]> = {
  approve: [
    'Styrelsen antar yttrandet och överlämnar det till revisorerna.',
    'Nämnden antar planen. Planen ska följas upp årligen och uppföljningen delges nämnden.',
    'Yttrandet antas. Paragrafen justeras omedelbart.',
    'Nämnden godkänner rapporten. Kallelsen till nästa möte har skickats.',
    'Nämnden godkänner uppföljningen.',
    'Ansökan om bidrag från föreningen bifalls.',
    'Prognos 2 för 2025 godkänns.',
    'Nämnden antar yttrandet och översänder det till länsstyrelsen.',
    'Taxan fastställs att gälla från den 1 juli.',
    'Nämnden beviljar dispens enligt 7 kap. miljöbalken. Avgiften är 8 400 kr.',
    'Motionen bifalls.',
    'Att attsatsen bifalles',
    'Fullmäktige medger att interpellationen får ställas.',
    'Mötet beviljar styrelsen ansvarsfrihet.',
    'Nämnden ställer sig bakom skrivelsen.',
    'Reviderad policy godkänns. Ändringarna återredovisas i maj.',
  ],
  assign: [
    'Tekniska nämnden svarar för framtagandet.',
    'Det överlämnas till Siv att förhandla om priset.',
    'Frågan lämnas till den nya styrelsen att arbeta vidare med.',
    'Det åligger kontoret att laga bryggan.',
    'att byrån senast den 4 oktober ska ha infört ändringen',
    'Samtliga som beviljats medel har att lämna en redovisning.',
    'Kommunerna utser var sin representant och anmäler den till kansliet.',
    'Läkaren, enheten och chefen bildar arbetsgrupp med uppgift att föreslå en plats.',
    'att ge brandchefen förlängd tid för planen, dock längst till den 30 september',
    'Revisorernas rekommendation att utse en ansvarig ska verkställas före sommaren.',
    'Mötet beslutar att varje kommun senast i maj ska ha kontrollerat sina uppgifter',
    'Markus hör med Karin om hon kan lämna en berättelse som årsmötet antar.',
    'Karin kopierar dagordningen till årsmötet.',
    'Nämnden överlåter åt ordföranden att avge nämndens yttrande.',
    'Kommunstyrelsen får ett uppdrag att genomföra en kartläggning.',
    'Förvaltningschefen får i uppdrag att utreda frågan.',
    'Uppdra åt förvaltningen att upprätta en budget.',
    'Ge förvaltningschefen i uppdrag att ta fram ett underlag.',
    'Nätverket ska redovisa arbetet två gånger om året.',
    'Uppdraget återrapporteras till styrelsen senast 2025-02-14.',
    'Styrelsen lämnar över till kommundirektörerna att se över fördelningen.',
    'Charlotte kollar om lokalen är ledig.',
    'Delegera till ordföranden att lämna in ansökan.',
    'Nämnden förelägger ägaren att åtgärda avloppet.',
    'att ge Karin Ek i uppdrag att gå ut med kallelsen senast den 27 mars',
    'Nätverket enas om att varje kommun utser en kontaktperson.',
    'Nämnden enas om att ordföranden skriver till arvodesberedningen.',
    'att förvaltningschefen vid varje sammanträde redovisar hur arbetet fortskrider.',
    'biträdet till marssammanträdet skulle lämna en projektplan.',
    'att ge controllern i uppgift att se över planen',
  ],
  note: [
    'Informationen antecknades.',
    'Nämnden noterar informationen till protokollet.',
    'Lägga informationen till handlingarna',
    'Informationen läggs till handlingarna.',
    'Nämnden godkänner informationen.',
    'Nämnden har tagit del av redovisningen.',
    'Redovisningen anmäls och läggs till handlingarna.',
    'tacka för informationen.',
    'att informationen är mottagen.',
    'Protokoll från rådet den 4 maj läggs till handlingarna.',
    'Informationen antecknades.',
  ],
  refer: [
    'att sända förslaget på remiss till skolorna',
    'Förslaget skickas ut på remiss.',
    'Nämnden förordar att fullmäktige antar taxan.',
    'Frågan om arvodering av externa föreläsare bordläggs.',
    'Ansökan om bidrag till lägret återremitteras.',
    'Ärendet återremitteras till förvaltningen.',
    'Nämnden återremitterar ärendet och ger förvaltningen i uppdrag att räkna om.',
    'Punkten bordläggs till nästa möte.',
    'Föreslå förbundsmötet att anta budgeten',
    'Rekommendera styrelsen att besluta enligt förslaget.',
    'Frågan hänskjuts till styrelsen.',
    'Motionen remitteras till tekniska nämnden.',
    'att ärendet tas upp på nytt vid sammanträdet den 17 juni',
  ],
  reject: [
    'Förslaget att välja två ombud avslås.',
    'Nämnden avslår initiativet.',
    'Ansökan avslås.',
    'Att båda attsatserna nekas',
    'Överklagandet avvisas.',
    'Styrelsen sa nej.',
  ],
  elect: [
    'Stämman antar Siv Ask till revisor.',
    'Anna Berg väljs till ordförande.',
    'Mötet väljer Anna Berg till kassör.',
    'Anna Berg utses till ersättare i styrelsen.',
    'Bo Ek entledigas som nämndeman.',
    'Ordföranden och kommundirektören utses att underteckna avtalet.',
    'Mötet antar Anna och Bo till revisorer.',
    'Ordföranden och kassören tecknar firman var för sig.',
    'Valberedning: Karin Ek (sammankallande) och Bo Ek omvaldes.',
  ],
  fund: [
    'Kostnaden, högst 450 000 kronor, får tas ur nämndens eget kapital.',
    'De kvarvarande projektmedlen får användas till spridning.',
    'Årsmötet beslutar att styrelsen inom sig fördelar 1 500 kr.',
    'Nämnden anvisar 400 000 kronor ur reserven.',
    'Föreningen beviljas 25 000 kronor i bidrag.',
    'Förbundet medfinansierar med 50 000 kr.',
    'Man var överens om att 50 000 kr går till en ledarutbildning.',
    'Verksamhetsbidrag 2031 fördelas enligt bilaga A.',
    'Demokratifonden finansieras genom justering av elevpengen.',
    'I första hand betala in överskottet till stiftelsen.',
    'Anna Berg två heldagsarvoden för konferensen.',
    'Styrelsen beslutade att avsätta 15 000 kronor till bryggan.',
    'Följande bidrag beviljas för 2031:',
    'Revisorerna beslutade att bekosta deltagandet.',
    'Av överskottet reserveras 250 000 kronor för systemet.',
    'Förlängningen finansieras med 420 tkr ur eget kapital',
  ],
  procedure: [
    'att förlägga aprilmötet till Norrby',
    'Karin justerar protokollet.',
    'Nämnden sammanträder torsdagarna 30 januari och 6 mars.',
    'Marie Ek utses till justerare. Ärendelistan godkänns.',
    'Dagordningen godkänns.',
    'Nämnden godkänner ärendelistan med ett tillägg.',
    'Nämnden godkänner ärendelistan och väljer Karin Ek som justerare.',
    'Anna Berg väljs att tillsammans med ordföranden justera protokollet.',
    'Anna Berg väljs till mötesordförande.',
    'Föregående protokoll läggs till handlingarna.',
    'Revisionen godkänner föregående mötes minnesanteckningar.',
    'Mötet anser att mötet är stadgeenligt utlyst.',
    'Stämman är därmed beslutbar.',
    'Nämnden fastställer sammanträdestiderna för 2026.',
    'Nämnden fastställer tidplan för 2026.',
    'Det tidigare beslutade mötet den 9 maj flyttas till den 16 maj.',
    'Paragrafen justeras omedelbart.',
    'Nämnden beslutar att ta upp initiativet som § 150.',
    'Arbetsutskottet sammanträder 2031 följande dagar: 16 januari och 13 februari.',
    'Datumen för våren bestämdes till 15 januari och 12 februari.',
    'Godkänna protokoll nr 4/2031',
    'Anteckningarna från 6 mars godkänns.',
    'Anta sammanträdesplanen: 6/2, 27/3',
    'Direktionen sammanträder 13 februari och 10 april.',
    'Vi byter mötestid till onsdagar.',
  ],
  other: [
    'att förorda lokaliseringen vid Ågatan',
    'Kommunen svarar för kostnaden.',
    'Avtalet ska inte sägas upp.',
    'Stämman beslöt att ingen ersättning skall utgå till styrelsen.',
    'Vi kom överens om att stödet ska omfatta tre delar.',
    'Motionen ska anses besvarad.',
    'Gruppen förordar alternativ B som inriktning för arbetet.',
    'Kommunerna lämnar ett samlat yttrande genom förbundet.',
    'Restriktionen hävs när vädret medger det.',
    'Utskottet anvisar kv. Almen till Lindviks Bostäder AB.',
    'Uppdraget om lekplatser i Norrby avslutas.',
    'Uppdraget att se över taxan återkallas.',
    'att avskriva ärendet.',
    'Avveckla programmet från och med läsåret 2026/2027',
    'Motionen anses besvarad.',
    'Nämnden förklarar arbetet slutfört.',
    'Nämnden har inget att erinra mot planen.',
    'Nätverket har möten i alla kommuner.',
    'Ändra formuleringen i nämndens mål.',
    'Mötet beslöt att årsavgiften ska vara oförändrad.',
    'Gruppen enades om att utkastet är bra.',
    'Avtalet förlängs ett år.',
  ],
}

describe.each(Object.entries(examples))('%s', (kind, texts) => {
  test.each(texts)('%s', (text) => {
    expect(readDecisionKind(text, 'Ärendet').kind).toBe(kind)
  })
})

describe('the first telling verb decides', () => {
  test.each([
    ['Nämnden antar planen och ger förvaltningen i uppdrag att verkställa den.', 'approve'],
    ['Nämnden ger förvaltningen i uppdrag att anta en plan.', 'assign'],
    ['Nämnden avslår förslaget och godkänner redovisningen.', 'reject'],
    ['Nämnden noterar redovisningen och anser uppdraget slutfört.', 'note'],
  ])('%s', (text, kind) => {
    expect(readDecisionKind(text, 'Ärendet').kind).toBe(kind)
  })
})

describe('an item about the meeting itself makes its decision procedure', () => {
  test.each([
    ['Val av justerare', 'Anna Berg valdes.'],
    ['Val av sekreterare', 'Bo Ek väljs.'],
    ['Val av mötesordförande', 'Anna Berg väljs till ordförande.'],
    ['Föregående mötesprotokoll', 'Lagt till handlingarna'],
    ['Föregående protokoll', 'Protokollet godkändes.'],
    ['Fastställande av dagordning', 'Förslaget godkänns.'],
    ['Upprop', 'Listan godkänns.'],
    ['Val av ordförande för mötet', 'Anna Berg valdes.'],
    ['Val av justerare', 'Ordföranden föreslår Bo Ek. Nämnden beslutar enligt förslaget.'],
  ])('%s: %s', (title, text) => {
    expect(readDecisionKind(text, title).kind).toBe('procedure')
  })

  test.each([
    ['Val av ordförande', 'Anna Berg väljs till ordförande.', 'elect'],
    ['Val av revisorer', 'Anna Berg väljs.', 'elect'],
    ['Föregående protokoll', 'Ärendet bordläggs.', 'refer'],
    ['Föregående protokoll', 'Sekreteraren får i uppdrag att rätta § 4.', 'assign'],
    ['Föregående protokoll', 'att avskriva uppdraget om taxan', 'other'],
  ])('%s: %s does not', (title, text, kind) => {
    expect(readDecisionKind(text, title).kind).toBe(kind)
  })
})

test.each([
  ['Uppdraget till ekonomichefen enligt beslut 2031-06-10 § 88 förklaras avslutat.', 'other'],
  ['Uppdraget ska redovisas i maj.', 'assign'],
  ['att delegera till ordföranden att underteckna avtalet', 'other'],
  ['Mötet beslutar att ordförande Siv Ask och kassör Bo Ek tecknar firman var för sig.', 'elect'],
  ['att sammanträda följande datum 2032: 12 februari och 23 april', 'procedure'],
])('%s is %s', (text, kind) => {
  expect(readDecisionKind(text, '').kind).toBe(kind)
})

test('the reading names its rule', () => {
  expect(readDecisionKind('Planen antas.', '').rule).toBe('kind-approve')
  expect(readDecisionKind('Dagordningen godkänns.', '').rule).toBe('kind-formality')
  expect(readDecisionKind('Lagt till handlingarna', 'Föregående protokoll').rule).toBe('kind-formal-item')
  expect(readDecisionKind('Så blir det.', '').rule).toBe('kind-none')
})
