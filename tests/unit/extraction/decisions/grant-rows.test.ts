import { describe, expect, test } from 'vitest'
import { isGrantRow } from '#app/extraction/decisions/grant-rows.ts'
import { extractionOf } from '#tests/support/minutes-of.ts'

test.each([
  'Simklubben Gäddan 40 000 kr',
  'Länkarna i Almvik: 45 000 kronor',
  'Föreningen Ljusglimten – 5 tkr',
  'RSMH Almvik-Norrvik 12 500 kr.',
  '40 000 kr till Simklubben Gäddan',
])('who gets how much: %s', (row) => {
  expect(isGrantRow(row)).toBe(true)
})

test.each([
  'Simklubben beviljas 40 000 kr',
  'Priset höjs till 80 kr.',
  'Summa 260 000 kr',
  'Totalt 260 000 kr',
  'Simklubben Gäddan',
  'Beslutet gäller från och med 2031.',
])('a sentence, a sum or no amount: %s', (row) => {
  expect(isGrantRow(row)).toBe(false)
})

const decisionsIn = (body: string): string[] =>
  extractionOf(
    `Fritidsnämnden\nProtokoll 2031-03-04\n\n§ 5 Föreningsbidrag\n\n${body}\n\n§ 6 Övrigt\n`,
  ).decisions.map(({ kind, text }) => `${kind}: ${text}`)

describe('a list of grants under a decision heading', () => {
  test('is a decision a row, and what follows it another', () => {
    expect(
      decisionsIn(
        'Beslut:\nSimklubben Gäddan           40 000 kr\nLänkarna i Almvik           45 000 kr\nByalagets ansökan avslås då den avser en annan kommun.',
      ),
    ).toEqual([
      'fund: Simklubben Gäddan 40 000 kr',
      'fund: Länkarna i Almvik 45 000 kr',
      'reject: Byalagets ansökan avslås då den avser en annan kommun.',
    ])
  })

  test('with bullets', () => {
    expect(decisionsIn('Beslut\n\n- Simklubben Gäddan: 40 000 kr\n- Byalaget: 5 000 kr')).toEqual([
      'fund: Simklubben Gäddan: 40 000 kr',
      'fund: Byalaget: 5 000 kr',
    ])
  })

  test('belongs to the sentence that grants them, where there is one', () => {
    expect(
      decisionsIn(
        'Beslut\n\nFöljande bidrag beviljas:\nSimklubben Gäddan    40 000 kr\nByalaget    5 000 kr',
      ),
    ).toEqual(['fund: Följande bidrag beviljas:'])
  })

  test('is told of, after a decision of its own', () => {
    expect(
      decisionsIn(
        'Beslut\n\nBidragen fördelas enligt nedan.\n\nSimklubben Gäddan    40 000 kr\nByalaget    5 000 kr',
      ),
    ).toHaveLength(1)
  })
})
