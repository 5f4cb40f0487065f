import { describe, expect, test } from 'vitest'
import { readStatement } from '#app/extraction/decisions/read-statement.ts'

const BODY = 'Tekniska nämnden'

describe('a further paragraph decides something too', () => {
  test.each([
    'Nämnden ger samtidigt direktören rätt att teckna avtal.',
    'Nämnden noterar att utredningen pågår.',
    'Tekniska nämnden tackar för informationen.',
    'Nämnden godkände rapporten.',
    'Överskridandet anmäls till kommunstyrelsen.',
    'Föreläggandet förenas med ett vite om 20 000 kronor.',
    'Paragrafen justeras omedelbart.',
    'Kontoret får i uppdrag att dessförinnan kalla ägaren till ett möte.',
    'Samtliga förvaltningar ska lämna en åtgärdsplan senast den 30 april.',
    'Ansökan avslås.',
    'att avslå ansökan',
    'Uppdra åt kontoret att svara.',
    'Avslag på motionen.',
    'Motionen anses besvarad.',
    'Nämnden gav kontoret i uppdrag att se över taxan till mars.',
    'Posten är vakant.',
    'Det åligger tekniska kontoret att laga bryggan.',
    'Det ankommer på Siv Ask att kalla till mötet.',
  ])('%s', (text) => {
    expect(readStatement(text, BODY)).toBe('decides')
  })
})

describe('a person does something, which is decided or told by where it stands', () => {
  test.each([
    'Siv Ask anmäler föreningens intresse till länsstyrelsen.',
    'Bo Ek gör i stället en analys av platsen.',
    'Siv Ask och Bo Ek skickar ut länken.',
  ])('%s', (text) => {
    expect(readStatement(text, BODY)).toBe('does')
  })
})

describe('a further paragraph explains the decision', () => {
  test.each([
    'Beslutet kan överklagas till länsstyrelsen.',
    'Villkoret är att regionen bidrar med lika mycket.',
    'Kostnaden beräknas till 40 000 kronor.',
    'Beslut som fattats med stöd av delegation ska anmälas vid nästa sammanträde.',
    'I två av fem områden är vakansläget besvärligt.',
  ])('%s', (text) => {
    expect(readStatement(text, BODY)).toBe('explains')
  })
})

describe('a further paragraph tells of the matter', () => {
  test.each([
    'Karin Ek informerar om de ansökningar som beviljades i fjol.',
    'Bo Ek (M) undrar om förslaget antas.',
    'Länsstyrelsen granskade nämnden i april och godkände rutinen.',
    'Nämnden har överlåtit sin beslutanderätt till utskottet.',
    'Förvaltningschefen föreslår två nya tjänster som finansieras inom ram.',
    'Hon menar att medel bör anvisas.',
    'Siv Ask anmäler jäv.',
    'Siv Ask skickar inte ut länken.',
    'Siv Ask låter anteckna att hon är emot.',
    'Bo Ek berättar om sin resa.',
    'Nämnden gav den 11 mars 2030 kontoret i uppdrag att revidera taxan.',
    'Kontoret fick redan 2029 i uppdrag att se över taxan.',
    'Tekniska nämnden gav vid sitt möte i maj kontoret i uppdrag att se över taxan.',
    'På grund av brist på lokaler står 22 personer i kö. Den annons som gick ut i våras gav elva svar, och två av dem antas kunna leda till ett avtal. Kontoret följer frågan och återkommer med ett förslag när mer är känt om lokalerna i centrum.',
  ])('%s', (text) => {
    expect(readStatement(text, BODY)).toBe('tells')
  })
})

test.each([
  'Avgift: 28 640 kr.',
  'Kommunala pensionärsrådets protokoll 2031-02-12',
  'Brottsofferjouren 90 000 kr',
])('no verb: %s', (text) => {
  expect(readStatement(text, BODY)).toBe('verbless')
})
