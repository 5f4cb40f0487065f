import { describe, expect, test } from 'vitest'
import { headsActions, headsEarlier } from '#app/extraction/action-items/action-headings.ts'

describe('what a heading says of the list below it', () => {
  test.each([
    'Att göra',
    'Action points',
    'Actionpunkter',
    'AKTIVITETSLISTA',
    'Att komma ihåg till nästa gång',
    'Uppföljning',
    'Nästa steg',
    'Åtgärdslista',
    '7. Åtgärder',
    'Beslut och åtgärder:',
    'Aktiviteter inför höstmötet',
    '## Kvarstående uppgifter',
  ])('%s: to be done', (heading) => {
    expect(headsActions(heading)).toBe(true)
    expect(headsEarlier(heading)).toBe(false)
  })
  test.each([
    'Förra mötets åtgärder',
    'Uppföljning av att göra-listan',
    'Åtgärder sedan sist',
    'Uppgifter från föregående möte',
  ])('%s: was to be done', (heading) => {
    expect(headsEarlier(heading)).toBe(true)
    expect(headsActions(heading)).toBe(false)
  })
  test.each([
    'Ekonomi',
    'Rapporter',
    'Nästa möte',
    'Åtgärder för en budget i balans',
    'Återrapport: åtgärder mot buller',
    'Uppföljning av internkontrollen',
    'Ekonomisk uppföljning',
    'Aktiviteter för äldre',
    null,
  ])('%s: neither', (heading) => {
    expect(headsActions(heading)).toBe(false)
    expect(headsEarlier(heading)).toBe(false)
  })
})
