import { describe, expect, test } from 'vitest'
import type { Attendee } from '#app/extraction/extraction.ts'
import { tokenize } from '#app/extraction/language/token.ts'
import { knownNames } from '#app/extraction/owners/known-names.ts'
import { readOwners } from '#app/extraction/owners/read-owners.ts'
import { nearbyIn } from '#app/extraction/owners/nearby.ts'

const ATTENDANCE: readonly Attendee[] = [
  ['Karin Ek', 'förbundschef'],
  ['Olle Ask', null],
  ['Nils Östberg', 'controller'],
].map(([name, role]) => ({
  name: name ?? '',
  party: null,
  role: role ?? null,
  affiliation: null,
  presence: 'present',
  span: { start: 0, end: 0 },
}))

const PEOPLE = { attendance: ATTENDANCE, names: knownNames(ATTENDANCE), nearby: nearbyIn(() => '') }

function owners(phrase: string): string[] {
  const tokens = tokenize(phrase)
  return readOwners(tokens, { from: 0, to: tokens.length }, PEOPLE).map(({ name, kind }) => `${kind} ${name}`)
}

describe('how often somebody acts is no part of who', () => {
  test.each([
    ['varje kommun', ['body varje kommun']],
    ['projektledaren två gånger per år', ['role projektledare']],
    ['socialdirektören varannan månad', ['role socialdirektör']],
  ])('%s', (phrase, named) => expect(owners(phrase)).toEqual(named))
})

describe('offices in a list', () => {
  test.each([
    [
      'ordföranden, vice ordföranden och Karin',
      ['role ordförande', 'role vice ordförande', 'person Karin Ek'],
    ],
    [
      'ordföranden, 2:e vice ordföranden och kanslichefen',
      ['role ordförande', 'role 2:e vice ordförande', 'role kanslichef'],
    ],
    ['presidiet, kanslichefen och ekonomen', ['body presidiet', 'role kanslichef', 'role ekonom']],
    ['sexmästaren', ['role sexmästare']],
    ['rektorerna för årskurs 7–9', ['group rektorerna för årskurs 7–9']],
    ['årskurs 3', ['body årskurs 3']],
    ['Karin, Olle och en från klubben', ['person Karin Ek', 'person Olle Ask']],
    ['@karin, @okänd', ['person Karin Ek', 'person @okänd']],
    ['kanslisten', ['role kanslist']],
  ])('%s', (phrase, named) => expect(owners(phrase)).toEqual(named))
})

describe('persons', () => {
  test.each([
    ['Karin', ['person Karin Ek']],
    ['Gatuchef Frida Sköld', ['person Frida Sköld']],
    ['Kommunpolis Frida Sköld', ['person Frida Sköld']],
    ['Lotta + Ylva', ['person Lotta', 'person Ylva']],
    ['Karin Ek (S)', ['person Karin Ek']],
    ['ordförande Siv Berg (M)', ['person Siv Berg']],
    ['vice ordförande Siv Berg', ['person Siv Berg']],
    ['enhetschef Siv Berg och Olle', ['person Siv Berg', 'person Olle Ask']],
    ['enhetscheferna Siv Berg och Bo Lind', ['person Siv Berg', 'person Bo Lind']],
    ['Karin, Olle och Nils', ['person Karin Ek', 'person Olle Ask', 'person Nils Östberg']],
    ['KE/OA', ['person Karin Ek', 'person Olle Ask']],
    ['@Nils', ['person Nils Östberg']],
    ['@Greta', ['person @Greta']],
    ['@nils och @greta', ['person Nils Östberg', 'person @greta']],
    ['Karin Ek uppdaterar stadgarna', ['person Karin Ek']],
    ['Siv Berg (Byrån) via EQ', ['person Siv Berg']],
    ['Karin m.fl.', ['person Karin Ek']],
    ['Martin I i samarbete med Olle', ['person Martin I']],
    ['Karin m fl', ['person Karin Ek']],
    ['Karin plus Olle', ['person Karin Ek', 'person Olle Ask']],
  ])('%s', (phrase, expected) => expect(owners(phrase)).toEqual(expected))
})

describe('offices', () => {
  test.each([
    ['enhetschefen fritid', ['role enhetschef fritid']],
    ['verksamhetschef IFO', ['role verksamhetschef IFO']],
    ['förbundschefen', ['role förbundschef']],
    ['vik. förbundschefen', ['role vikarierande förbundschef']],
    ['vik förbundschef', ['role vikarierande förbundschef']],
    ['t f förbundschef', ['role tf förbundschef']],
    ['konsulten', ['role konsult']],
    ['Utbildnings- chefen', ['role utbildningschef']],
    ['Förbundschef', ['role förbundschef']],
    ['styrelsens ordförande', ['role styrelsens ordförande']],
    ['Ordförande och 1:e vice ordförande', ['role ordförande', 'role 1:e vice ordförande']],
    ['kommundirektören i Almvik', ['role kommundirektör i Almvik']],
    ['samordnarna i Norra Berga och Almvik', ['group samordnarna i Norra Berga och Almvik']],
    ['samordnarna i maj', ['group samordnarna']],
    [
      'socialcheferna i Almvik, Tallmo och Norra Berga',
      ['group socialcheferna i Almvik, Tallmo och Norra Berga'],
    ],
    [
      'socialcheferna i Almvik, Karin och Olle',
      ['group socialcheferna i Almvik', 'person Karin Ek', 'person Olle Ask'],
    ],
    ['alla i styrelsen', ['body alla i styrelsen']],
    ['Ordförande och förbundschef', ['role ordförande', 'role förbundschef']],
    ['kommundirektören samt ekonomichefen', ['role kommundirektör', 'role ekonomichef']],
    ['HR-chefen', ['role HR-chef']],
    ['VD för Lindviks Bostäder AB', ['role vd för Lindviks Bostäder AB']],
    ['Verksamhetschefen för äldreomsorg', ['role verksamhetschef för äldreomsorg']],
    ['tf verksamhetschefen för barn och unga', ['role tf verksamhetschef för barn och unga']],
    ['chefen för avdelningen Stöd och utveckling', ['role chef för avdelningen Stöd och utveckling']],
    ['rektorn på Norrskolan', ['role rektor på Norrskolan']],
    ['enhetscheferna inom hemtjänsten', ['group enhetscheferna inom hemtjänsten']],
    ['rektorerna för Norrskolan och Almskolan', ['group rektorerna för Norrskolan och Almskolan']],
    ['avfallschefen för besvarande', ['role avfallschef']],
    ['avfallschefen för vidare beredning', ['role avfallschef']],
    ['skolchefen på nästa möte', ['role skolchef']],
    ['skolchefen vid varje sammanträde', ['role skolchef']],
    ['skolchefen inom befintlig budget', ['role skolchef']],
    ['vice ordföranden', ['role vice ordförande']],
  ])('%s', (phrase, expected) => expect(owners(phrase)).toEqual(expected))
})

describe('an office that is described stands beside others', () => {
  test.each([
    [
      'Verksamhetschefen för äldreomsorg och Karin Ek',
      ['role verksamhetschef för äldreomsorg', 'person Karin Ek'],
    ],
    [
      'Verksamhetschefen för äldreomsorg och Karin',
      ['role verksamhetschef för äldreomsorg', 'person Karin Ek'],
    ],
    [
      'enhetschefen för barn och unga samt kommunstrategen',
      ['role enhetschef för barn och unga', 'role kommunstrateg'],
    ],
    [
      'chefen för elevhälsan och tekniska förvaltningen',
      ['role chef för elevhälsan', 'body tekniska förvaltningen'],
    ],
    ['rektorn för Norrskolan och ekonomichefen', ['role rektor för Norrskolan', 'role ekonomichef']],
  ])('%s', (phrase, expected) => expect(owners(phrase)).toEqual(expected))
})

describe('what somebody is, told after the name, is no further owner', () => {
  test.each([
    ['Siv Berg, chef för elevhälsan', ['person Siv Berg']],
    ['Siv Berg, HR-chef', ['person Siv Berg']],
    ['Siv Berg, projektledare, och Bo Lind', ['person Siv Berg', 'person Bo Lind']],
    ['Siv Berg, HR-chef, och Bo Lind', ['person Siv Berg', 'person Bo Lind']],
    [
      'Siv Berg, chef för elevhälsan, Bo Lind och Karin',
      ['person Siv Berg', 'person Bo Lind', 'person Karin Ek'],
    ],
  ])('%s', (phrase, expected) => expect(owners(phrase)).toEqual(expected))

  test('as a name is that follows its office between commas', () => {
    const tokens = tokenize('Skolchefen, Siv Berg, får')
    const read = readOwners(tokens, { from: 0, to: 4 }, PEOPLE).map(({ name }) => name)
    expect(read).toEqual(['Siv Berg'])
  })

  test('but a list of offices and names is a list', () => {
    expect(owners('Skolchefen, Siv Berg och Bo Lind')).toEqual([
      'role skolchef',
      'person Siv Berg',
      'person Bo Lind',
    ])
    expect(owners('Siv Berg och ekonomichef')).toEqual(['person Siv Berg', 'role ekonomichef'])
  })
})

describe('bodies', () => {
  test.each([
    ['Förvaltningen', ['body förvaltningen']],
    ['nämnden för Idrott & Fritid', ['body nämnden för Idrott & Fritid']],
    ['Nämnden för Idrott och Fritid', ['body nämnden för Idrott och Fritid']],
    ['Barn- och utbildningsnämnden', ['body barn- och utbildningsnämnden']],
    ['EQ', ['body EQ']],
    ['kansliet tillsammans med regionen', ['body kansliet']],
    ['kommunstyrelsen och tekniska nämnden', ['body kommunstyrelsen', 'body tekniska nämnden']],
    ['samtliga nämnder', ['body samtliga nämnder']],
    ['den arbetsgruppen', ['body arbetsgruppen']],
    ['Lindviks Fastigheter AB, lagfaren ägare till tomten', ['body Lindviks Fastigheter AB']],
    ['representanterna i programrådet', ['body representanterna i programrådet']],
    ['styrelsens första möte', ['body styrelsen']],
    ['kommundirektörerna', ['group kommundirektörerna']],
  ])('%s', (phrase, expected) => expect(owners(phrase)).toEqual(expected))
})

describe('groups', () => {
  test('by their named members', () => {
    expect(owners('Arbetsgrupp bestående av Karin Ek, Siv Berg (C) och Olle Ask')).toEqual([
      'person Karin Ek',
      'person Siv Berg',
      'person Olle Ask',
    ])
  })
})

describe('nobody', () => {
  test.each(['vi', 'man', 'det', 'den'])('is meant by %s', (phrase) => expect(owners(phrase)).toEqual([]))
})

describe('a firm after what it is to those who hire it', () => {
  test.each([
    ['revisorerna PwC', ['body PwC']],
    ['det sakkunniga biträdet PwC', ['body PwC']],
    ['konsulten Vattenteknik AB', ['body Vattenteknik AB']],
    ['konsulten Olle', ['person Olle Ask']],
    ['konsulten Siv Berg', ['person Siv Berg']],
    ['revisorerna', ['group revisorerna']],
  ])('%s', (phrase, expected) => expect(owners(phrase)).toEqual(expected))
})

describe('a list of offices and bodies', () => {
  test.each([
    [
      'förbundschefen, ekonomichefen och HR-chefen',
      ['role förbundschef', 'role ekonomichef', 'role HR-chef'],
    ],
    [
      'kulturnämnden, tekniska nämnden och Karin',
      ['body kulturnämnden', 'body tekniska nämnden', 'person Karin Ek'],
    ],
    [
      'avdelningen för digital utveckling, kassören samt Olle',
      ['body avdelningen för digital utveckling', 'role kassör', 'person Olle Ask'],
    ],
    [
      'barn- och ungdomsnämnden, vård- och omsorgsnämnden samt socialnämnden',
      ['body barn- och ungdomsnämnden', 'body vård- och omsorgsnämnden', 'body socialnämnden'],
    ],
    ['Barn-, kultur- och fritidsnämnden', ['body barn-, kultur- och fritidsnämnden']],
    ['Karin Ek, ordförande, och Olle', ['person Karin Ek', 'person Olle Ask']],
    ['Karin Ek, chef och projektledare', ['person Karin Ek']],
    ['kulturchefen, i samråd med ekonomichefen', ['role kulturchef']],
    ['Projektägaren, Ekviks kommun,', ['body Ekviks kommun']],
  ])('%s', (phrase, expected) => expect(owners(phrase)).toEqual(expected))
})

describe('a body that is named by its field', () => {
  test.each([
    ['nämnden för teknik och service', ['body nämnden för teknik och service']],
    ['Sektorn för samhällsbyggnad', ['body sektorn för samhällsbyggnad']],
    ['nämnden för prövning', ['body nämnden']],
    ['förvaltningen för att se över taxan', ['body förvaltningen']],
    ['kontoret för vidare hantering', ['body kontoret']],
  ])('%s', (phrase, expected) => expect(owners(phrase)).toEqual(expected))
})
