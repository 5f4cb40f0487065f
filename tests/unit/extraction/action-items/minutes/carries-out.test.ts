import { describe, expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

const told = (text: string): readonly string[] =>
  itemsOf(`
Tallbackens byalag
Protokoll 2031-09-10

Närvarande: Karin Ek, Olle Ask

§ 5 Vägen

${text}

§ 6 Övrigt

Inget.
`)

describe('Who carries out what was decided just before has been given it', () => {
  test('where the sentence points back at it', () => {
    expect(
      told('Styrelsen beslutade att fråga kommunen om grus. Olle Ask gör detta före den 1 mars 2032.'),
    ).toEqual([
      '§5 assignment: Styrelsen beslutade att fråga kommunen om grus. Olle Ask gör detta före den 1 mars 2032. | Olle Ask | 2032-02-29 (före den 1 mars 2032)',
    ])
  })

  test('where the blank between the sentences is lost', () => {
    expect(
      told(
        'Vi var eniga om att fråga grannen om grus får läggas på hans mark.Olle Ask kontaktar honom om detta.',
      ),
    ).toEqual([
      '§5 assignment: Vi var eniga om att fråga grannen om grus får läggas på hans mark.Olle Ask kontaktar honom om detta. | Olle Ask',
    ])
  })

  test('where the sentence says no more than who does it', () => {
    expect(told('Styrelsen beslutade att fråga kommunen om grus. Olle Ask ringer.')).toEqual([
      '§5 assignment: Styrelsen beslutade att fråga kommunen om grus. Olle Ask ringer. | Olle Ask',
    ])
  })

  test('but not where it tells of something else, or of what was left alone', () => {
    expect(told('Styrelsen beslutade att fråga kommunen om grus. Olle Ask bokar lokal.').at(-1)).toBe(
      '§5 commitment: Olle Ask bokar lokal. | Olle Ask',
    )
    expect(told('Styrelsen beslutade att inte köpa grus. Olle Ask meddelar dem som frågat.').at(-1)).toBe(
      '§5 commitment: Olle Ask meddelar dem som frågat. | Olle Ask',
    )
  })

  test('nor where a little word points back at a thing beside other words', () => {
    expect(
      told('Styrelsen beslutade att rekommendera grus. Olle Ask uppdaterar sidan med det, helst i maj.').at(
        -1,
      ),
    ).toContain('§5 commitment: Olle Ask uppdaterar sidan med det')
    expect(told('Styrelsen beslutade att fråga kommunen om grus. Olle Ask gör det.').at(-1)).toContain(
      '§5 assignment:',
    )
  })

  test('nor where it was done by deciding it', () => {
    expect(told('Styrelsen beslutade att fyllnadsvälja dem. Olle Ask tar kontakt med dem.').at(-1)).toBe(
      '§5 commitment: Olle Ask tar kontakt med dem. | Olle Ask',
    )
  })
})

describe('A name above a list', () => {
  test('is whose its points are', () => {
    expect(
      told('Karin:\n- kollar med kommunen om grus\n- boka lokal\n\nOlle:\n- Bevakar frågan om skyltar'),
    ).toEqual([
      '§5 commitment: kollar med kommunen om grus | Karin Ek',
      '§5 commitment: boka lokal | Karin Ek',
      '§5 commitment: Bevakar frågan om skyltar | Olle Ask',
    ])
  })
})
