import { describe, expect, test } from 'vitest'
import { splitSentences } from '#app/extraction/language/sentences.ts'

const sentences = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  test('end at full stops, question marks and exclamation marks', () => {
    expect(sentences('Planen antas. Vem följer upp den? Kansliet!')).toEqual([
      'Planen antas.',
      'Vem följer upp den?',
      'Kansliet!',
    ])
  })

  test('end at an abbreviation that may stand last, before a capital letter', () => {
    expect(sentences('Underskottet är 39 tkr. Hon skickar en kalkyl.')).toHaveLength(2)
    expect(sentences('Vi köper penslar m.m. Olle hämtar.')).toHaveLength(2)
  })

  test.each([
    'Avtalet gäller bl.a. lokaler och m.m. enligt bilaga.',
    'Mötet hålls kl. 13.00 i stora salen.',
    'Närvarande var K. Ek och O. Ask.',
    'Rapporten lämnas senast v. 44 till styrelsen.',
    'Kostnaden är ca. 2.5 miljoner kronor.',
    'Kansliet får i uppdrag att: 1. Kalla till möte 2. Boka lokal',
    'Skapa en mall med frågor vi har. (Kansliet sammanställer)',
    'Förslag av Karin Ek m.fl. avslås.',
    'Planen (jfr. bilagan) antas.',
    'Mötet öppnas. ”därefter fika”',
  ])('%s is one', (text) => {
    expect(sentences(text)).toEqual([text])
  })

  test.each([
    ['Planen gäller till 2031. Därefter ses den över.', 2],
    ['Utgåvan fryses i maj. @olle skriver anteckningar.', 2],
    ['Arkivet kostar 200 kr. @siv betalar.', 2],
    ['Bidraget är 5 000 kr. Det betalas ut i maj.', 2],
    ['Se § 4. Ärendet är klart.', 2],
    ['Cyklarna hämtas v. 48. SR sätter upp anslag.', 2],
    ['Han sa "nej." Mötet fortsatte.', 2],
    ['Rad ett\nRad två', 2],
    ['Träffar hålls under våren Beslutades att skriva till kommunen.', 2],
    ['Se bilaga 2 (rapporten) Beslöts att lägga den till handlingarna.', 2],
    ['Karin sade att det Beslutades i fjol.', 1],
    ['Frågan Beslut i ärendet är öppen.', 1],
    ['  ', 0],
  ])('%s gives %i', (text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })

  test('leave out the white space around them and lose no word', () => {
    const text = '  Planen antas.   Kansliet sprider den.  '
    expect(sentences(text).join(' ')).toBe('Planen antas. Kansliet sprider den.')
  })

  test('take linear time on a text of nothing but stops', () => {
    const began = performance.now()
    splitSentences('a. '.repeat(50_000))
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
