import { describe, expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

const decided = (text: string): readonly string[] =>
  itemsOf(`
Ekby samordningsförbund
Styrelsen
Protokoll 2031-09-10

Närvarande: Karin Ek, Olle Ask

§ 5 Vägen

Beslut

${text}

§ 6 Övrigt

Inget.
`)

const DUTY = 'Bristerna ska vara åtgärdade före den 1 mars 2032.'

describe('The sentence after a duty of nobody says whose it is', () => {
  test.each([
    ['Ansvaret åvilar kommunchefen.', 'kommunchef'],
    ['Ansvaret ligger hos kommunchefen.', 'kommunchef'],
    ['Ansvaret för detta vilar på kommunchefen.', 'kommunchef'],
    ['Ansvarig är Karin Ek.', 'Karin Ek'],
    ['Ansvariga är Karin Ek och Olle Ask.', 'Karin Ek, Olle Ask'],
    ['Förbundschefen ombesörjer detta.', 'förbundschef'],
    ['Kansliet svarar för genomförandet.', 'kansliet'],
    ['Olle håller i arbetet.', 'Olle Ask'],
    ['Karin Ek tar hand om det.', 'Karin Ek'],
    ['Detta görs av Karin Ek.', 'Karin Ek'],
    ['Genomgången ombesörjs av förbundschefen.', 'förbundschef'],
  ])('%s', (says, owner) => {
    expect(decided(`${DUTY} ${says}`)).toEqual([
      `§5 assignment: ${DUTY} ${says} | ${owner} | 2032-02-29 (före den 1 mars 2032)`,
    ])
  })

  test.each([
    'Ansvaret är stort.',
    'Karin Ek ordnar en fest.',
    'Detta görs årligen.',
    'Ansvaret för skolan åvilar rektorn.',
    'Kostnaden bärs av kommunen.',
    'Rapporten godkänns av styrelsen.',
    'Kansliet svarar för kostnaden.',
  ])('not so: %s', (says) => {
    expect(decided(`${DUTY} ${says}`)[0]).toBe(`§5 assignment: ${DUTY} | 2032-02-29 (före den 1 mars 2032)`)
  })

  test('a report too', () => {
    expect(
      decided('Styrelsen vill ha en redovisning i november. Redovisningen lämnas av ekonomichefen.'),
    ).toEqual([
      '§5 report: Styrelsen vill ha en redovisning i november. Redovisningen lämnas av ekonomichefen. | ekonomichef | 2031-11-30 (i november) | → Styrelsen',
    ])
  })

  test('but not where somebody was named, or another paragraph stands between', () => {
    expect(decided('Kansliet ska utreda frågan. Olle Ask håller i arbetet.').at(0)).toContain('| kansliet')
    expect(decided(`${DUTY}\n\nAnsvaret åvilar kommunchefen.`)[0]).toBe(
      `§5 assignment: ${DUTY} | 2032-02-29 (före den 1 mars 2032)`,
    )
  })
})
