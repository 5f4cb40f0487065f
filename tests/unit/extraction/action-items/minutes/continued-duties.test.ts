import { describe, expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

const decided = (text: string): readonly string[] =>
  itemsOf(`
Tekniska nämnden
Protokoll 2031-09-10

Närvarande: Karin Ek, Olle Ask

§ 5 Skolan

${text}

§ 6 Övrigt

Inget.
`)

describe('A sentence that goes on with the assignment before it has its owners', () => {
  test('where it says by when the assignment is to be done', () => {
    expect(
      decided(`Beslut

Kontoret får i uppdrag att utreda skolskjutsen.

Uppdraget ska vara genomfört före den 1 mars 2032.`).at(-1),
    ).toBe(
      '§5 assignment: Uppdraget ska vara genomfört före den 1 mars 2032. | kontoret | 2032-02-29 (före den 1 mars 2032)',
    )
  })

  test('where it says when the first report of it comes', () => {
    expect(
      decided(`Beslut

Ekonomichefen ansvarar för att inköpen följs upp. Första redovisningen sker i januari 2032.`).at(-1),
    ).toContain('| ekonomichef | 2032-01-31')
  })

  test('where "de" means the several who were given it', () => {
    expect(
      decided(`Beslut

Ekonomichefen och rektorn får i uppdrag att förhandla avtalet. De ska återkomma senast i november.`).at(-1),
    ).toContain('| ekonomichef, rektor | 2031-11-30')
  })

  test('but not where one alone was, or another subject stands there', () => {
    expect(
      decided(`Beslut

Ekonomichefen får i uppdrag att förhandla avtalet. De ska återkomma senast i november.`).at(-1),
    ).not.toContain('| ekonomichef')
    expect(
      decided(`Beslut

Kontoret får i uppdrag att utreda skolskjutsen.

Lokalen ska vara klar senast den 1 mars 2032.`).at(-1),
    ).not.toContain('| kontoret')
  })
})

const section = (decision: string): string => `Förslag till beslut

Kontoret får i uppdrag att se över taxan.

Yrkanden

Kontoret får i uppdrag att utreda en ny hall.

Beslut

${decision}`

describe('What is decided as proposed', () => {
  test('is the proposal of those who prepared it, not a motion made after it', () => {
    expect(decided(section('Nämnden beslutar enligt kontorets förslag.'))).toEqual([
      '§5 assignment: Kontoret får i uppdrag att se över taxan. | kontoret',
    ])
  })

  test('is the motion where that is adopted', () => {
    expect(decided(section('Nämnden beslutar att yrkandet bifalls.'))).toEqual([
      '§5 assignment: Kontoret får i uppdrag att utreda en ny hall. | kontoret',
    ])
  })
})
