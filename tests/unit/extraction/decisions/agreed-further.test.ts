import { describe, expect, test } from 'vitest'
import { givesInPast } from '#app/extraction/decisions/agreement-patterns.ts'
import { extractionOf } from '#tests/support/minutes-of.ts'

/** The decisions of one item in a board's minutes without decision headings, each with its kind. */
const decidedIn = (words: string): string[] =>
  extractionOf(
    `Styrelsen\nProtokoll 2031-03-27\n\nNärvarande: Karin Ek (ordförande), Bo Dahl\n\n§ 1 Öppnande\nKarin hälsade välkommen.\n\n§ 2 Frågan\n${words}\n\n§ 3 Slut\nDet var allt.\n`,
  )
    .decisions.filter(({ section }) => section === '2')
    .map(({ kind, text }) => `${kind}: ${text}`)

describe('a sentence records what was agreed, and of what kind it is', () => {
  test.each([
    ['other', 'Däremot var man överens om att ha en gemensam sida för frågor.'],
    ['other', 'Styrelsen var dock överens om att vänta.'],
    ['other', 'Efter diskussion kommer vi överens om att börja i Alby.'],
    ['refer', 'Frågan hänvisas till byggnadsnämnden.'],
    ['refer', 'I nuläget saknas behov, varför frågan parkeras.'],
    ['approve', 'Styrelsen omfattade förslaget.'],
    ['approve', 'Styrelsen biträder valberedningens förslag.'],
    ['approve', 'Beslut enligt förslag.'],
    ['other', 'Efter diskussion fattades beslut om att höja avgiften.'],
    ['other', 'Avgiften höjdes från 200 till 300 kr.'],
    ['reject', 'Styrelsen avböjde erbjudandet.'],
    ['approve', 'Styrelsen accepterade offerten från Bygg AB.'],
    ['approve', 'Offerten godtogs.'],
    ['procedure', 'Siv Lund adjungeras med närvarorätt.'],
    ['elect', 'Siv Lund adjungeras till styrelsen.'],
    ['approve', 'Ny tidplan för e-arkivet med start 2032-03-02 godkänns.'],
    ['procedure', 'Tidplan för styrelsens möten 2032 fastställs.'],
    ['approve', 'Samverkan sker i enighet. Riktlinjen gäller från den 1 juni 2032.'],
    ['assign', 'Att ge Bo i uppdrag att ta in offerter.'],
    ['elect', 'En arbetsgrupp tillsattes.'],
    ['elect', 'En arbetsgrupp bildades bestående av Bo och Siv.'],
    ['approve', 'Styrelsen avger yttrande enligt förslaget.'],
    ['note', 'Styrelsen tackar Bo för redovisningen.'],
    ['fund', 'Bidrag om 40 000 kronor beviljas Köpmannaföreningen.'],
    ['assign', 'Inför samtalet med kommunen beslutas därtill att Bo begär in statistik.'],
    ['assign', 'Hyresgästerna anmodas att lämna sina nycklar före årets utgång.'],
    ['fund', 'Halvdagsarvode utgår till Bo Dahl för träffen den 4 mars.'],
    ['other', 'Bo Dahls uppdrag att se över stadgarna förklaras slutfört.'],
    ['other', 'Festgruppen förklaras upplöst då dess uppdrag är slutfört.'],
    ['other', 'Styrelsen anser motionen besvarad.'],
    ['refer', 'Styrelsen överlämnar skrivelsen till Bo Dahl att besvara.'],
    ['refer', 'Styrelsen hänvisar frågan till årsmötet.'],
    ['reject', 'Bo yrkade att klubben köper en kaffebryggare. Avslogs.'],
  ])('%s: %s', (kind, words) => {
    expect(decidedIn(words)).toEqual([`${kind}: ${words}`])
  })
})

describe('a sentence of the same words tells of something else', () => {
  test.each([
    'Kommunerna var överens om att frågan är svår.',
    'De var inte överens om att vänta.',
    'Förra året var man överens om att vänta.',
    'I höstas togs ett beslut att vänta.',
    'Förra året beslutades att köpa en ny, men det blev aldrig av.',
    'Reglerna omfattar förslaget.',
    'Vi omfattar alla åldrar.',
    'Kommunen hänvisar till byggnadsnämnden.',
    'Frågan hänvisas ofta till oss.',
    'Ansökan accepterades av länsstyrelsen.',
    'En arbetsgrupp bildades redan i maj.',
    'En arbetsgrupp bildades av kommunen.',
    'Samverkan sker med polisen.',
    'Priserna höjdes från 200 till 300 kr av leverantören.',
    'Mötet förklaras avslutat.',
    'Diskussionen förklaras avslutad.',
    'Arvode utgår enligt stadgarna.',
    'Att planen kan antas till hösten bedöms som rimligt.',
    'Klubben överlämnade en gåva till Bo.',
    'Var lägret hålls bestäms av årsmötet.',
    'Det bestäms senare var lägret hålls.',
    'Alla uppmanas att hålla tiderna.',
    'Bo fick på förra mötet i uppgift att begära offert.',
  ])('%s', (words) => {
    expect(decidedIn(words)).toEqual([])
  })
})

test('what is settled is told after it, or begins under a lead', () => {
  expect(decidedIn('Kontrollen görs av Bo, beslutar styrelsen, och ska vara klar i maj 2031.')).toHaveLength(
    1,
  )
  expect(decidedIn('Taket läcker, och det bestäms att Bo lagar det.')).toHaveLength(1)
  expect(decidedIn('Kontrollen görs av Bo, säger styrelsen.')).toEqual([])
  expect(
    decidedIn('Mötet valde\n- Bo Dahl till ordförande på ett år\n- Siv Lund till kassör på två år'),
  ).toEqual(['elect: Bo Dahl till ordförande på ett år', 'elect: Siv Lund till kassör på två år'])
})

test.each([
  ['Däremot fick styrelsen årsmötets uppdrag att gå igenom magasinet.', true],
  ['Kassören fick i uppdrag att byta bank.', true],
  ['Vid årsmötet fick styrelsen stämmans uppdrag att sälja magasinet.', false],
  ['Styrelsen fick ett nytt uppdrag.', false],
])('given in the past: %s %s', (sentence, given) => expect(givesInPast(sentence)).toBe(given))
