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
    ['Arbetet leds av förbundschefen.', 'förbundschef'],
    ['Den upprättas av förbundschefen.', 'förbundschef'],
    ['Uppdragstagare är förbundschefen, med Karin Ek som stöd.', 'förbundschef'],
    ['Förbundschefen leder genomgången.', 'förbundschef'],
    ['Kansliet bereder den prövningen.', 'kansliet'],
    ['Olle Ask utses att leda översynen.', 'Olle Ask'],
    ['Karin Ek kallar.', 'Karin Ek'],
    ['För åtgärdandet svarar Karin Ek.', 'Karin Ek'],
    ['Arbetet sker under ledning av Karin Ek.', 'Karin Ek'],
    ['Samordningen sker genom kansliet.', 'kansliet'],
    ['Förbundschefen leder arbetet.', 'förbundschef'],
    ['Kansliet får uppdraget.', 'kansliet'],
    ['Karin Ek åtog sig uppdraget.', 'Karin Ek'],
    ['Uppgiften tilldelas förbundschefen.', 'förbundschef'],
    ['Det ankommer på förbundschefen.', 'förbundschef'],
    ['Detta är förbundschefens ansvar.', 'förbundschef'],
    ['För genomförandet svarar kansliet.', 'kansliet'],
    ['Kansliet ser till att så sker.', 'kansliet'],
    ['Förbundschefen verkställer.', 'förbundschef'],
    ['Som ansvarig utses Karin Ek.', 'Karin Ek'],
    ['Karin Ek utses till ansvarig.', 'Karin Ek'],
    ['Ansvarig handläggare är Karin Ek.', 'Karin Ek'],
    ['Det görs av kansliet efter utbildningen.', 'kansliet'],
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
    'Bidraget går till Karin Ek.',
    'Det är förbundschefens förslag.',
    'Styrelsen ser till att så sker.',
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

  test('when, too, where the duty says nothing of it', () => {
    expect(decided('Attestreglerna ska ses över. Översynen görs av ekonomichefen under våren 2032.')).toEqual(
      [
        '§5 assignment: Attestreglerna ska ses över. Översynen görs av ekonomichefen under våren 2032. | ekonomichef | 2032-05-31 (under våren 2032)',
      ],
    )
  })

  test('all that the paragraph left to nobody', () => {
    const items = decided(
      'Nya regler ska tas fram. Styrelsen vill se ett utkast i november. Förbundschefen håller i arbetet.',
    )
    expect(items).toHaveLength(2)
    for (const item of items) expect(item).toContain('| förbundschef')
  })

  test('but not where somebody was named, or another paragraph stands between', () => {
    expect(decided('Kansliet ska utreda frågan. Olle Ask håller i arbetet.').at(0)).toContain('| kansliet')
    expect(decided(`${DUTY}\n\nAnsvaret åvilar kommunchefen.`)[0]).toBe(
      `§5 assignment: ${DUTY} | 2032-02-29 (före den 1 mars 2032)`,
    )
  })
})
