import { describe, expect, test } from 'vitest'
import { wantsPoints } from '#app/extraction/action-items/list-points.ts'
import { itemsOf } from './readable-items.ts'

const told = (lines: string): string[] =>
  itemsOf(`
Kulturnämnden 2031-09-10

Närvarande: Bo Dahl, Lena Ask

§ 4 Avtalet

${lines}
`).map((item) => item.replace(/^§4 \w+: /u, ''))

describe('a sentence that wants what stands below it', () => {
  test.each([
    'Senast den 1 maj ska följande vara klart:',
    'Inför mötet behövs nedanstående:',
    'Följande åtgärder återstår:',
  ])('%s', (lead) => {
    expect(wantsPoints(lead)).toBe(true)
  })

  test.each([
    'Följande framkom:',
    'Senast den 1 maj ska planen vara klar:',
    'Följande ska vara klart.',
    'Följande regler ska gälla för lokalen:',
    'Enligt rutinen ska följande göras vid varje flytt:',
    'Beslutet skickas till följande:',
  ])('but not: %s', (lead) => {
    expect(wantsPoints(lead)).toBe(false)
  })
})

test('its points have its day, and it is none of them', () => {
  expect(
    told(
      'Senast den 31 oktober ska följande vara genomfört:\n\n- Ekonomichefen lämnar ett underlag.\n- Lena Ask kallar föreningarna.',
    ),
  ).toEqual([
    'Ekonomichefen lämnar ett underlag. | ekonomichef | 2031-10-31 (Senast den 31 oktober)',
    'Lena Ask kallar föreningarna. | Lena Ask | 2031-10-31 (Senast den 31 oktober)',
  ])
})

test('a point keeps a day of its own', () => {
  expect(
    told(
      'Före den 31 oktober ska följande göras:\n\n- Ekonomichefen lämnar ett underlag senast den 1 oktober.\n- Lena Ask kallar föreningarna.',
    ).map((item) => item.slice(item.lastIndexOf('|') + 2, item.lastIndexOf('(') - 1)),
  ).toEqual(['2031-10-01', '2031-10-30'])
})

test('where no point names anybody, the sentence above them stays', () => {
  expect(
    told('Senast den 31 oktober ska följande vara genomfört:\n\n- Nytt räcke\n- Ny belysning'),
  ).toHaveLength(1)
})

test('what came up at a meeting has not its day', () => {
  expect(told('Vid mötet den 12 juni kom följande fram:\n\n- Bo Dahl undersöker saken.')).toEqual([
    'Bo Dahl undersöker saken. | Bo Dahl',
  ])
})
