import { describe, expect, test } from 'vitest'
import { blocksOf, minutesOf, outline } from '#tests/support/minutes-of.ts'

/** Minutes whose line breaks were lost where they were copied from. */
const onOneLine = (...items: string[]): string =>
  `Minnesanteckningar från styrgruppen för Norrleden, 2031-06-25 Närvarande Karin Ek, ordförande Olle Ask Siv Lund ` +
  `${items.join(' ')} Vid protokollet Siv Lund, som har fört de här anteckningarna och skickar dem till alla i gruppen.\n`

const ITEMS = [
  '1. Mötets öppnande Ordföranden hälsade alla välkomna och förklarade mötet öppnat.',
  '2. Justerare Till justerare utsågs Olle Ask.',
  '3. Budget för 2032 Kassören redogjorde för läget. Beslutades att höja avgiften.',
  '4. Kansliets rapport Siv Lund tar fram en karta till nästa möte.',
]

describe('minutes that lost their line breaks', () => {
  test('have their items parted by their numbers, each heading from its text', () => {
    const minutes = minutesOf(onOneLine(...ITEMS))
    expect(outline(minutes)).toEqual([
      '1 Mötets öppnande',
      '2 Justerare',
      '3 Budget för 2032',
      '4 Kansliets rapport',
    ])
    expect(blocksOf(minutes).filter((block) => block.includes('Till justerare'))).toEqual([
      '0 ¶ Till justerare utsågs Olle Ask.',
    ])
  })

  test('may have lost a number too', () => {
    const [first = '', second = '', , last = ''] = ITEMS
    expect(outline(minutesOf(onOneLine(first, second, last)))).toEqual([
      '1 Mötets öppnande',
      '2 Justerare',
      '4 Kansliets rapport',
    ])
  })

  test('have the points of an item on lines of their own', () => {
    const minutes = minutesOf(
      onOneLine(
        ...ITEMS.slice(0, 2),
        '3. Vägen a) Grus Karin Ek beställer grus. b) Skyltar Olle Ask målar dem. att köpa in färg. 4. Slut Mötet avslutades.',
      ),
    )
    expect(outline(minutes)).toEqual(['1 Mötets öppnande', '2 Justerare', '3 Vägen', '4 Slut'])
    expect(blocksOf(minutes).slice(-4, -1)).toEqual([
      '0 a) Grus Karin Ek beställer grus.',
      '0 b) Skyltar Olle Ask målar dem.',
      '1 att att köpa in färg.',
    ])
  })

  test('keep an item whole that is one sentence', () => {
    const minutes = minutesOf(
      onOneLine(
        '1. Karin Ek öppnar mötet och hälsar välkommen.',
        '2. Till justerare väljs Olle Ask.',
        ...ITEMS.slice(2),
      ),
    )
    expect(outline(minutes).slice(0, 2)).toEqual([
      '1 Karin Ek öppnar mötet och hälsar välkommen.',
      '2 Till justerare väljs Olle Ask.',
    ])
  })
})

describe('numbers in a long line are no items', () => {
  test.each([
    [
      'of a list that opens no meeting',
      ['1. Skolan Allt är bra.', '2. Vägen Den är grusad.', '3. Bron Den är målad.'],
    ],
    ['where they are only two', ITEMS.slice(0, 2)],
    [
      'where they do not count on',
      ['1. Mötets öppnande Klart.', '7. Justerare Olle Ask valdes.', '9. Bron Målad.'],
    ],
  ])('%s', (_, items) => {
    expect(outline(minutesOf(onOneLine(...items))).some((title) => /^\d/.test(title))).toBe(false)
  })
})
