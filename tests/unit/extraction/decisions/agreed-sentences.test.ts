import { describe, expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'

/** The decisions in notes without decision headings. */
const agreedIn = (body: string, title = 'Läget'): string[] =>
  extractionOf(
    `Nätverket 2025-03-04\n\n1. ${title}\n\n${body}\n\n2. Övrigt\n\nInget.\n\n3. Slut\n`,
  ).decisions.map(({ text }) => text)

describe('a sentence records what the meeting agreed', () => {
  test.each([
    'Mötet beslutar att köpa ett tält.',
    'Mötet beslutade att köpa ett tält.',
    'Gruppen beslöt att köpa ett tält.',
    'Gruppen enas om att skicka synpunkterna i chatten.',
    'Gruppen enades om en gemensam mall.',
    'Gruppen är enig om att inga beslut fattas i nätverket.',
    'Däremot är gruppen enig om att prova ett formulär.',
    'Nätverket är enigt om att siffrorna inte ska spridas.',
    'Vi kom överens om att ses i maj.',
    'Mötet väljer Anna Berg till ordförande.',
    'Årsmötet valde Anna Berg till kassör.',
    'Mötet godkänner verksamhetsplanen med dessa ändringar.',
    'Mötet fastställer medlemsavgiften till 100 kronor.',
    'Mötet antar Anna och Bo till revisorer.',
    'Mötet skippar frågan och ålägger den styrelsens första möte.',
    'Nätverket ställer sig bakom skrivelsen.',
    'Det beslutades att skriva till kommunerna.',
    'Beslutades att skriva till kommunerna.',
    'Vi bestämde att ses i maj.',
    'Godkändes.',
    'Resultat- och balansräkningen fastställdes.',
    'Styrelsen beviljades ansvarsfrihet.',
    'Stämman förklarades behörigen utlyst.',
    'Omval av Diana Eng på två år.',
    'Medlemsavgiften fastställdes till 200 kronor.',
    'Anna Berg väljs till justerare.',
    'Anna Berg utses att justera protokollet.',
    'Anna och Bo antas till justeringsmän.',
    'Till justerare valdes Anna Berg.',
    'Dagordningen godkänns med ett tillägg.',
    'Föregående protokoll läggs till handlingarna.',
    'Föregående protokoll lades till handlingarna.',
    'Lagt till handlingarna.',
    'Det tidigare beslutade mötet den 9 maj flyttas till den 16 maj.',
    'Frågan om en gemensam pool bordläggs.',
    'Ärendet återremitterades.',
    'Efter votering beslöt mötet att avgiften ska vara oförändrad.',
    'Beslöts att anta anbudet.',
    'Överens om att ses i maj.',
    'Mötet svarade ja på frågan.',
    'Gruppen sa nej.',
    'Vi landade i att fältet behålls.',
    'Gruppen kommer fram till att mallen används.',
    'Gicks igenom och godkändes efter en rättelse.',
    'Höstens städdag bestämdes till lördagen den 24 oktober.',
    'Röstlängden upprättades vid entrén och fastställdes till 34 röstberättigade.',
    'Att tillsammans med ordföranden justera protokollet väljs Karin Ek.',
    'Informationen noteras.',
    'Revisorerna beslutade att bekosta deltagandet.',
    'Anbudet antogs.',
    'Frågan besvarades jakande.',
    'Beslut att beställa en ny underhållsplan.',
    'Båda beviljas medlemskap.',
    'Vi byter mötestid till onsdagar.',
    'Det blev bestämt att mötet hålls i maj.',
    'Vi kör på det billigaste anbudet.',
    'Vi flyttar städdagen till den 10 maj.',
    'Vi ställer in vårmötet.',
    'Så vi tackar nej till erbjudandet.',
    'Vi avstår från att delta i mässan.',
    'Vi köper in ett nytt tält.',
    'Nätverket tackar nej till inbjudan.',
    'Klubben går med i distriktet.',
    'Alla var överens om att mötet hålls i maj.',
    'Medlemsavgiften höjs till 300 kronor.',
    'Årsavgiften för 2032 ska vara oförändrat 250 kronor.',
    'Vägavgiften beslutades till 1 400 kronor per andel.',
    'Mötet ansåg sig vara behörigen utlyst.',
    'Mötet ansåg att stämman blivit behörigen utlyst.',
    'Mötet finner att kallelsen är utsänd i tid.',
    'Kassören bemyndigas att teckna avtalet.',
    'Informationen tas till protokollet.',
    'Kassören får styrelsens uppdrag att byta bank.',
    'Att företräda klubben vid årsmötet 2032 utsågs sekreteraren Karin Ek.',
    'Revisorn redogjorde för sin berättelse, som godkändes av mötet.',
    'Efter en lång debatt avslogs motionen med 21 röster mot 9.',
    'Man enades till sist om att vänta till våren.',
    'Till sist enades man om att vänta till våren.',
    'Man kom överens om att hålla två möten.',
    'Det uppdrogs åt kassören att ta fram en plan.',
    'Uppdrogs åt kassören att ta fram en plan.',
    'Åt kassören uppdrogs att ta fram en plan.',
    'Kassören uppdrogs att ta fram en plan.',
    'Nätverket föreslår kommunstyrelsen att taxan höjs.',
    'Nätverket rekommenderar kommunerna att gå med.',
    'Nätverket hemställer hos direktionen att taxan höjs.',
    'Agendan godkänns.',
    'Informationen antecknades.',
    'Programmet för hösten fastställdes.',
  ])('%s', (sentence) => {
    expect(agreedIn(`Läget gicks igenom. ${sentence}`)).toEqual([sentence])
  })
})

describe('a sentence that tells of something else', () => {
  test.each([
    'Anna föreslår att mötet väljer Bo.',
    'Styrelsen bör enas om en linje.',
    'Om styrelsen beslutar det kan arbetet börja.',
    'Det har tidigare beslutats att utreda saken.',
    'Beslut har fattats i en annan grupp.',
    'Nätverket uppdrog i november 2023 åt Karin Ek att se över mallen.',
    'Revisorn redogjorde för planen, som godkändes av fullmäktige.',
    'Gruppen diskuterade om dagordningen godkänns i förväg.',
    'Ska mötet anta planen?',
    'Länsledningen har tagit beslut om att avskaffa kontoret.',
    'Styrelsen har haft fyra möten.',
    'Kommunerna arbetar vidare.',
    'Vi kör på som vanligt.',
    'Vi byter inte leverantör förrän avtalet går ut.',
    'Vi behöver byta lås.',
    'Vi har bytt lås i klubbhuset.',
    'Vi kan köpa ett tält om det blir pengar över.',
    'Vi köper el av bolaget.',
    'Anna tycker att vi ställer in mötet.',
    'Avgiften höjs av kommunen nästa år.',
    'Styrelsen tillstyrkte motionen i sitt yttrande.',
    'Uppföljning sker i oktober.',
    'Upprop genomförs.',
    'Regionstyrelsen beslutade att höja avgiften.',
    'Anna berättade att styrelsen beslutade att höja avgiften.',
    'Avgiften som styrelsen beslutade gäller från maj.',
    'Styrelsen beslutade den 4 maj att höja avgiften.',
    'Styrelsen beslutade 2023 att höja avgiften.',
    'Styrelsen beslutade vid förra mötet att höja avgiften.',
    'Anna Berg valdes in i riksdagen.',
    'Anna Berg lämnar information.',
    'Direktionen fastställer verksamhetsplanen.',
    'Efter sommaren beslutar regionen om budgeten.',
    'Vi är överens om tanken men inte orden.',
    'Avgiften har tidigare bestämts till 100 kronor.',
    'Frågan besvaras av förvaltningen i maj.',
    'Rapporten är inte klar.',
    'Taxan fastställs av respektive kommunfullmäktige.',
    'I kommunen enades man om att vänta.',
    'I Almvik kom man överens om att vänta.',
    'Styrgruppen föreslår nätverket att höja avgiften.',
    'Förvaltningen föreslår kommunstyrelsen att höja avgiften.',
    'Anna föreslår nätverket att kommunerna går med.',
    'Utredaren rekommenderar kommunerna att vänta.',
    'Kassören har uppdragits att ta fram en plan.',
    'Programmet godkänns av länsstyrelsen.',
  ])('%s', (sentence) => {
    expect(agreedIn(`Läget gicks igenom. ${sentence}`)).toEqual([])
  })
})

describe('where it is looked for', () => {
  test('not in a section with a decision heading', () => {
    expect(agreedIn('Beslut\n\nPlanen antas.\n\nDiskussion\n\nMötet beslutar att köpa ett tält.')).toEqual([
      'Planen antas.',
    ])
  })

  test('not in proposals, motions, voting or sources', () => {
    expect(
      agreedIn('Förslag\n\nMötet väljer Anna till ordförande.\n\nUnderlag\n\nMötet godkänner planen.'),
    ).toEqual([])
  })

  test('in list items too', () => {
    expect(
      agreedIn('- Anna Berg väljs att justera protokollet\n- Dagordningen fastställs\n- Upprop genomförs'),
    ).toEqual(['Anna Berg väljs att justera protokollet', 'Dagordningen fastställs'])
  })

  test('in several sentences of one paragraph, each on its own', () => {
    expect(agreedIn('Mötet antar planen. Alla är nöjda. Mötet fastställer budgeten.')).toEqual([
      'Mötet antar planen.',
      'Mötet fastställer budgeten.',
    ])
  })
})

test('a sentence under the heading of an election elects', () => {
  expect(agreedIn('Anna Berg valdes enhälligt.', 'Val av ordförande')).toEqual([
    'Anna Berg valdes enhälligt.',
  ])
  expect(agreedIn('Anna Berg valdes enhälligt.', 'Rapport')).toEqual([])
})

test('an item of a list that is labelled as a decision is one, without its label', () => {
  expect(agreedIn('- Tröjor\n  - Offert har kommit\n  - Beslut: köp tio tröjor')).toEqual(['köp tio tröjor'])
})

test('a decision found in a sentence has its place in the document', () => {
  const text =
    '1. Ett\n\nText.\n\n2. Två\n\nLäget gicks igenom. Gruppen enas\nom en mall.\n\n3. Tre\n\nText.\n'
  const [decision] = extractionOf(text).decisions
  expect(text.slice(decision?.span.start, decision?.span.end)).toBe('Gruppen enas\nom en mall.')
  expect(decision?.rule).toBe('agreed kind-none')
})

test('a decision on a line of its own after one without a full stop', () => {
  expect(
    agreedIn('Mårtens Maskin 41 000 kr per säsong\nBröderna Ek avstår\nBeslöts att anta anbudet.'),
  ).toEqual(['Beslöts att anta anbudet.'])
})

test('a sentence about those who were chosen belongs to the choice', () => {
  expect(agreedIn('Till justerare valdes Karin Ek och Bo Ek. De utsågs även till rösträknare.')).toEqual([
    'Till justerare valdes Karin Ek och Bo Ek. De utsågs även till rösträknare.',
  ])
})

test.each([
  ['Godkänns. Karin Ek justerar.', 'Godkänns.'],
  ['Karin öppnar mötet. Dagordningen godkänns. Bo Dahl justerar.', 'Dagordningen godkänns.'],
  ['Dagordningen godkändes. En fråga om bin anmäldes.', 'Dagordningen godkändes.'],
])("of the sentences beside the agenda's approval that alone is a decision: %s", (text, decision) => {
  expect(agreedIn(text, 'Dagordning')).toEqual([decision])
})

test('the outcome of an election without verbs, where nothing else there was decided', () => {
  expect(agreedIn('Ordförande på ett år: Karin Ek, omval.\n\nRevisorer: Bo Ek och Ida Alm.', 'Val')).toEqual([
    'Ordförande på ett år: Karin Ek, omval.',
    'Revisorer: Bo Ek och Ida Alm.',
  ])
  expect(agreedIn('Ordförande: Karin Ek.\n\nMötet väljer denna styrelse.', 'Val')).toEqual([
    'Mötet väljer denna styrelse.',
  ])
  expect(
    agreedIn('Revisor: Ida Alm.\n\nValberedning: vakant. Styrelsen fick i uppdrag att söka.', 'Val'),
  ).toContain('Revisor: Ida Alm.')
})

describe('an assignment told in the past', () => {
  const past = 'Mötet beslutade att köpa ett tält. Mötet antog planen.'

  test('is decided where all decisions are', () => {
    expect(agreedIn(`${past} Kassören fick i uppdrag att ta in offerter.`)).toContain(
      'Kassören fick i uppdrag att ta in offerter.',
    )
  })

  test.each([
    'I mars fick kassören i uppdrag att ta in offerter.',
    'Kassören, som fick i uppdrag att ta in offerter, var sjuk.',
    'Kassören fick 2023 i uppdrag att ta in offerter.',
  ])('is not where it was given earlier: %s', (told) => {
    expect(agreedIn(`${past} ${told}`)).not.toContain(told)
  })

  test('is not in minutes told in the present', () => {
    expect(
      agreedIn('Mötet beslutar att köpa ett tält. Kassören fick i uppdrag att ta in offerter.'),
    ).toHaveLength(1)
  })
})

describe('what a decision on a proposal means belongs to it where it stands on its own line', () => {
  test.each([
    'Förslaget antogs. Arvode till revisor utgår enligt räkning.',
    'Motionen bifölls med denna förutsättning. Motionärerna ansvarar för planteringen.',
    'Motionen bifölls. Styrelsen ska hålla planen tillgänglig.',
    'Agendan godkänns. En punkt om elnätet anmäls till laget runt.',
  ])('%s', (text) => expect(agreedIn(text)).toEqual([text]))

  test.each([
    ['Motionen bifölls. Flera medlemmar var nöjda.', 'Motionen bifölls.'],
    ['Motionen bifölls. Ordföranden tackar motionären.', 'Motionen bifölls.'],
    ['Dagordningen godkänns. Karin vill ta upp kylskåpet.', 'Dagordningen godkänns.'],
    ['Rapporten godkänns. Karin Ek justerar den i maj.', 'Rapporten godkänns.'],
  ])('%s', (text, decision) => expect(agreedIn(text)).toEqual([decision]))
})

test('the outcome stands under the heading of the proposal too', () => {
  expect(
    agreedIn(
      'Valberedningens förslag:\nVal av två ledamöter: Karin Ek, Bo Dahl\nMötet beslutade enligt förslaget.',
    ),
  ).toEqual(['Mötet beslutade enligt förslaget.'])
  expect(agreedIn('Förslag till beslut:\nMötet beslutar att godkänna planen.')).toEqual([])
})

test('talk after what was decided takes nothing from it', () => {
  expect(agreedIn('Beslut togs att Anna tar fram en plan som ska diskuteras i maj.')).toHaveLength(1)
  expect(agreedIn('Efter diskussion enades mötet om en plan och föreslog Anna.')).toHaveLength(1)
  expect(agreedIn('Anna föreslog att mötet beslutar om en plan.')).toEqual([])
})

test('each line that begins with what a body decided is a sentence, full stop or not', () => {
  expect(
    agreedIn(
      'Gruppen talade om mässor\nGruppen beslöt att vara med i Alby\nGruppen beslöt att inte vara med i Eklunda',
    ),
  ).toEqual(['Gruppen beslöt att vara med i Alby', 'Gruppen beslöt att inte vara med i Eklunda'])
})
