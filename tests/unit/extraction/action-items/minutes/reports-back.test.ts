import { describe, expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

/** The items of a § whose text says what was decided without a heading over it. */
const itemsIn = (text: string): string[] =>
  itemsOf(`
Hedens samordningsförbund
Styrelsen 2031-03-04

Närvarande: Siv Ask, Olle Ek
Nästa möte: 2031-04-08

§ 4 Verksamheten
Läget är i stort sett oförändrat sedan förra mötet.

${text}

§ 5 Övrigt
Inget.
`)

const GIVEN = 'Styrelsen beslutar att ge förbundschefen i uppdrag att ta fram en kommunikationsplan.'
const PLAN = `§4 assignment: ${GIVEN} | förbundschef`

describe('a report in the sentence after what was given is decided with it, and theirs who were given it', () => {
  test.each([
    ['Planen presenteras på mötet i oktober.', '2031-10-31 (på mötet i oktober)'],
    ['Ett utkast presenteras på mötet i oktober.', '2031-10-31 (på mötet i oktober)'],
    ['Uppdraget följs upp vid nästa möte.', '2031-04-08 (vid nästa möte)'],
    ['En första delredovisning lämnas i oktober.', '2031-10-31 (i oktober)'],
    ['Planen läggs fram den 7 oktober.', '2031-10-07 (den 7 oktober)'],
  ])('%s', (after, due) =>
    expect(itemsIn(`${GIVEN} ${after}`)).toEqual([
      PLAN,
      `§4 report: ${after} | förbundschef | ${due} | of 0`,
    ]),
  )
})

test('whoever is told of it is told by those who were given it', () => {
  expect(itemsIn(`${GIVEN} Styrelsen hålls löpande informerad.`)).toEqual([
    PLAN,
    '§4 report: Styrelsen hålls löpande informerad. | förbundschef | ongoing | → Styrelsen | of 0',
  ])
})

describe('what is tried is looked back on by nobody named', () => {
  test.each([
    'Försöket utvärderas i oktober.',
    'Utvärdering sker på mötet i oktober.',
    'En skriftlig redovisning av hur medlen använts ska vara styrelsen tillhanda senast den 7 oktober.',
  ])('%s', (after) =>
    expect(
      itemsIn(`Styrelsen beslutar att bevilja 40 000 kronor till ett försök med öppen mottagning. ${after}`),
    ).toEqual([expect.stringMatching(/^§4 (?:report|assignment): [^|]+ \| 2031-10-\d\d/u)]),
  )
})

test('who got a grant reports what came of it', () => {
  expect(
    itemsIn(
      'Styrelsen beslutar att bevilja Norrby kommun 40 000 kronor. Norrby kommun lämnar en rapport till styrelsen varje kvartal.',
    ),
  ).toEqual([
    '§4 report: Norrby kommun lämnar en rapport till styrelsen varje kvartal. | Norrby kommun | P3M | → styrelsen',
  ])
})

describe('what is told after it without a time or a body is no report', () => {
  test.each(['Planen presenteras i bilaga 2.', 'Arbetet pågår.', 'Frågan redovisades av Siv Ask.'])(
    '%s',
    (after) => expect(itemsIn(`${GIVEN} ${after}`)).toEqual([PLAN]),
  )
})

test('a compound is the thing that its last part names', () => {
  expect(
    itemsIn(
      'Styrelsen beslutar att förbundschefen förhandlar om ett hyresavtal. Tecknat avtal redovisas vid nästa möte.',
    ),
  ).toEqual([
    '§4 assignment: Styrelsen beslutar att förbundschefen förhandlar om ett hyresavtal. | förbundschef',
    '§4 report: Tecknat avtal redovisas vid nästa möte. | förbundschef | 2031-04-08 (vid nästa möte) | of 0',
  ])
})

test('who reports when a matter is taken up again stands after the day', () => {
  expect(itemsIn('Beslut: Ärendet tas upp vid nästa möte, då Siv Ask lämnar en lägesrapport.')).toEqual([
    '§4 assignment: Ärendet tas upp vid nästa möte, då Siv Ask lämnar en lägesrapport. | Siv Ask | 2031-04-08 (vid nästa möte)',
  ])
})
