import { describe, expect, test } from 'vitest'
import { blocksOf, minutesOf, outline } from '#tests/support/minutes-of.ts'

const endingWith = (end: string): string => `
§ 1 Ekonomi

Saldot är gott.

§ 2 Övrigt

Inget fanns.

${end}
`
const minutes = ['0 ¶ Saldot är gott.', '0 ¶ Inget fanns.']

describe('signatures end the minutes', () => {
  test.each([
    ['Vid protokollet\n\nElin Brandt\n\nJusteras\n\nAnna Berg'],
    ['Vid protokollet:            Justeras:\nElin Brandt                 Anna Berg'],
    ['Vid anteckningarna\nElin Brandt'],
    ['Justeras\n\nAnna Berg'],
    ['Justeras den ____________\n\nAnna Berg'],
    ['Underskrifter\n\nElin Brandt'],
    ['Antecknat av:\n\nElin Brandt\n\nFörbundssekreterare'],
    ['Mötesordförande:\n\nUnderskrift          Namnförtydligande'],
    ['Sekreterare          Ordförande\n\nElin Brandt          Anna Berg'],
    ['Bevis om anslag\n\nOrgan Direktionen'],
    ['# Bilagor\n\n## Bilaga 1: Stadgar\n\nText.'],
  ])('%s', (end) => {
    expect(blocksOf(minutesOf(endingWith(end)))).toEqual(minutes)
  })
})

describe('a certificate of electronic signatures ends them', () => {
  test.each([
    ['Undertecknat av följande personer\n\nANNA BERG\nDatum: 2025-03-05 10:11:12'],
    ['Detta är ett elektroniskt undertecknat dokument\n\nUnderskrift 1\nNamn: Anna Berg'],
    ['Detta dokument har signerats digitalt av följande personer\n\n§ 1 Villkor'],
    ['Dokumentet   är signerat med en e-tjänst\n\nOrganisation'],
    ['Följande personer har genom sin elektroniska underskrift godkänt innehållet\n\nAnna Berg'],
    ['Signatursida\n\nAnna Berg'],
    ['Verifikat\n\nTransaktion 0922211'],
    ['E-signerat 2025-03-05\n\nAnna Berg'],
  ])('%s', (end) => {
    expect(blocksOf(minutesOf(endingWith(end)))).toEqual(minutes)
    expect(outline(minutesOf(endingWith(end)))).toEqual(['1 Ekonomi', '2 Övrigt'])
  })
})

describe('what mentions signing and ends nothing', () => {
  test.each([
    'Protokollet justeras digitalt den 5 mars.',
    'Ordföranden undertecknar avtalet.',
    'Sekreteraren antecknar detta.',
  ])('%s', (line) => {
    expect(blocksOf(minutesOf(endingWith(`${line}\n\nSlut på mötet.`)))).toEqual([
      ...minutes,
      `0 ¶ ${line}`,
      '0 ¶ Slut på mötet.',
    ])
  })
})

test('signatures before the last item are left alone: they stand on the first page', () => {
  const text = `
Justeras

Anna Berg

§ 1 Ekonomi

Saldot är gott.
`
  expect(blocksOf(minutesOf(text))).toEqual(['0 ¶ Saldot är gott.'])
})

test('a list of appendices inside an item belongs to it', () => {
  const text = endingWith('Bilaga:\n\n- Presentation')
  expect(blocksOf(minutesOf(text))).toEqual([...minutes, '0 - Presentation'])
})
