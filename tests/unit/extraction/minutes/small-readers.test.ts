import { describe, expect, test } from 'vitest'
import { breaksOnPurpose, lineWidth } from '#app/extraction/minutes/line-width.ts'
import { markerShape, readListMarker } from '#app/extraction/minutes/list-marker.ts'
import { ownerColumn, splitMargin } from '#app/extraction/minutes/margin-cell.ts'
import { looksLikeName } from '#app/extraction/minutes/person-name.ts'
import { readTextLines, type TextLine } from '#app/extraction/minutes/text-line.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'

const linesOf = (text: string): TextLine[] => readTextLines(documentOfText(text))
const lineOf = (text: string): TextLine => {
  const [line] = linesOf(text)
  if (line === undefined) throw new Error('the text holds no line')
  return line
}

/** Running text of about so many characters. */
const running = (length: number): string => 'ord '.repeat(length / 4).trim()

describe('lines', () => {
  test('blank ones are left out, and what follows them stands apart', () => {
    const lines = linesOf('Ett\nTvå\n\n   \nTre')
    expect(lines.map(({ text, apart }) => [text, apart])).toEqual([
      ['Ett', true],
      ['Två', false],
      ['Tre', true],
    ])
  })

  test('have labels without emphasis marks and soft hyphens', () => {
    expect(lineOf('**Be\u00ADslut**').label).toBe('Beslut')
    expect(lineOf('**Be\u00ADslut**').text).toBe('**Be\u00ADslut**')
  })

  test('the first line of each page says so', () => {
    expect(linesOf('Ett\nTvå\fTre\nFyra').map(({ opensPage }) => opensPage)).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  test('have their place without white space and heading marks', () => {
    const text = '  ## Ekonomi  \n'
    const line = lineOf(text)
    expect(line).toMatchObject({ text: 'Ekonomi', heading: 2, indent: 2 })
    expect(text.slice(line.span.start, line.span.end)).toBe('Ekonomi')
  })

  test.each([
    ['**Beslut:**', 'Beslut:', true],
    ['*Beslut*', 'Beslut', false],
    ['__Beslut__', 'Beslut', false],
    ['**Beslut:** Planen antas.', 'Beslut:** Planen antas.', false],
    ['Beslut', 'Beslut', false],
  ])('%s has the label %s', (text, label, bold) => {
    expect(lineOf(text)).toMatchObject({ label, bold })
  })

  test.each(['<!-- en anmärkning -->\nEtt', '<!--\nen anmärkning\n-->\nEtt'])(
    'comments are left out: %j',
    (text) => {
      expect(linesOf(text).map((line) => line.text)).toEqual(['Ett'])
    },
  )

  test('a hash without a space is no heading mark', () => {
    expect(lineOf('#advent i chatten')).toMatchObject({ heading: 0, text: '#advent i chatten' })
  })
})

describe('the width of a document', () => {
  test('is what its running lines keep to', () => {
    const text = [...Array.from({ length: 20 }, () => running(80)), 'Kort', running(60)].join('\n')
    expect(lineWidth(linesOf(text))).toBe(79)
  })

  test('is a page of typewriting where no line runs', () => {
    expect(lineWidth(linesOf('Kort\nKort'))).toBe(80)
  })

  test.each([
    ['a short line', 'Kort rad', 'Nästa', true],
    ['a full line', running(80), 'Nästa', false],
    ['a line that the next long word did not fit on', running(68), 'Kommunfullmäktigeledamot', false],
    ['a line that the next short word would have fitted on', running(68), 'och', true],
  ])('%s', (_, first, second, onPurpose) => {
    const [line, next] = linesOf(`${first}\n${second}`)
    expect(line !== undefined && next !== undefined && breaksOnPurpose(line, next, 80)).toBe(onPurpose)
  })

  test('a page knows by its measures which lines the margin ended', () => {
    const [line, next] = linesOf('Kort rad\nNästa')
    if (line === undefined || next === undefined) throw new Error('two lines were written')
    expect(breaksOnPurpose({ ...line, wraps: true }, next, 80)).toBe(false)
    expect(breaksOnPurpose({ ...line, wraps: false }, next, 4)).toBe(true)
  })
})

describe('list markers', () => {
  test.each([
    ['- punkt', '-', 2],
    ['• punkt', '•', 2],
    ['*  punkt', '*', 3],
    ['– punkt', '–', 2],
    ['o  punkt', 'o', 3],
    ['o Punkt', 'o', 2],
    ['e Punkt', 'e', 2],
    ['¢ Punkt', '¢', 2],
    ['« Punkt', '«', 2],
    ['=> punkt', '=>', 3],
    ['-> punkt', '->', 3],
    ['→ punkt', '→', 2],
    ['1. punkt', '1.', 3],
    ['12) punkt', '12)', 4],
    ['1.2. punkt', '1.2.', 5],
    ['(3) punkt', '(3)', 4],
    ['a) punkt', 'a)', 3],
    ['B. punkt', 'B.', 3],
    ['iv) punkt', 'iv)', 4],
    ['- a) punkt', 'a)', 5],
    ['- - punkt', '-', 4],
    ['1.Punkt', '1.', 2],
    ['1 . Punkt', '1.', 4],
    ['att göra något', 'att', 0],
    ['Att göra något', 'att', 0],
  ])('%s', (text, marker, length) => {
    expect(readListMarker(text)).toEqual({ marker, length })
  })

  test.each([
    '-punkt',
    '*kursivt*',
    '1 000 kronor',
    '1 . punkt',
    '2025 års budget',
    'attest',
    'o andra',
    'e andra',
    'en Punkt',
    'Punkt',
    '-',
    '3.5 procent',
  ])('%s has none', (text) => {
    expect(readListMarker(text)).toBeNull()
  })

  test.each([
    ['1.', '1.'],
    ['12.', '1.'],
    ['3)', '1)'],
    ['b)', 'a)'],
    ['C.', 'a.'],
    ['-', '-'],
    ['att', 'att'],
  ])('%s belongs to the list of %s', (marker, shape) => {
    expect(markerShape(marker)).toBe(shape)
  })
})

describe('names', () => {
  test.each([
    'Anna Berg',
    'Anna-Karin Berg',
    'Anna Berg-Lund',
    'Jan Erik Berg',
    'Carl von Essen',
    'Sven af Klint',
    'Lars E. Berg',
    'Åsa Öberg',
    'Osama Mohamad Mesto',
    'Ermin Škorić',
    'Patrick O’Brien',
    'Anna McDonald',
  ])('%s', (name) => {
    expect(looksLikeName(name)).toBe(true)
  })

  test.each([
    'Anna',
    'anna berg',
    'ANNA BERG',
    'Ordförande Anna Berg',
    'Region Halland',
    'Stora Salen',
    'Almviks Kommunhus',
    'Norra Storgatan',
    'Oktober November',
    'Digital Justering',
    'Anna berg',
    'Anna Berg yrkar',
  ])('not %s', (words) => {
    expect(looksLikeName(words)).toBe(false)
  })
})

describe('the column at the right', () => {
  test.each([
    ['Punkt | Vad                 Ansvar', 'Ansvar'],
    ['Nr | Fråga        Ansvarig', 'Ansvarig'],
    ['Punkt | Vad        Föredragande/\n                    Ansvar', 'Ansvar'],
    ['Ärende | Vad        Vem', 'Vem'],
  ])('%j is headed %s', (head, column) => {
    expect(ownerColumn(linesOf(head))).toBe(column)
  })

  test.each(['Styrelsen har ansvar för allt.', 'Punkt | Vad', 'Närvarande: Anna Berg'])(
    '%s heads none',
    (head) => {
      expect(ownerColumn(linesOf(head))).toBeNull()
    },
  )

  test.each([
    ['Gunnel skriver brev.          GW', 'Gunnel skriver brev.', 'GW'],
    ['Rapporten är klar. | UH/NK', 'Rapporten är klar.', 'UH/NK'],
    ['Gunnel skriver brev.', 'Gunnel skriver brev.', null],
    [
      'Ett brev    till alla som bor i området omkring',
      'Ett brev    till alla som bor i området omkring',
      null,
    ],
  ])('%j', (text, words, cell) => {
    const parted = splitMargin(lineOf(text))
    expect(text.slice(parted.text.start, parted.text.end)).toBe(words)
    expect(parted.cell === null ? null : text.slice(parted.cell.start, parted.cell.end)).toBe(cell)
  })
})
