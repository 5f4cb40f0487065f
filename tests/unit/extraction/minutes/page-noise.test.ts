import { describe, expect, test } from 'vitest'
import { blocksOf, minutesOf, outline } from '#tests/support/minutes-of.ts'
import { withoutPageNoise } from '#app/extraction/minutes/page-noise.ts'
import { readTextLines } from '#app/extraction/minutes/text-line.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'

const linesOf = (text: string): string[] =>
  withoutPageNoise(readTextLines(documentOfText(text))).map((line) => line.text)

describe('lines that are noise wherever they stand', () => {
  test.each([
    'Sida 3 av 20',
    'Sida 3(20)',
    'Sid 3',
    'Sida: 3',
    '3 (20)',
    '- 3 -',
    '– 3 –',
    'Justerandes sign',
    'Justerandes signatur',
    'Justerandes sign                    Utdragsbestyrkande',
    'Justerarens signatur:',
    'Ordförandens sign.',
    'Utdragsbestyrkande',
    'Det här dokumentet är digitalt signerat',
    'Detta dokument är elektroniskt undertecknat.',
    'Transaktionsidentitet: 0A1B2C3D4E5F60718293A4B5C6D7E8F901234567',
    'Transaktions-ID: 41c226cf4468491a',
    '______________________',
    '- - - - - - - - - -',
    '——————————',
  ])('%s', (noise) => {
    expect(linesOf(`Före.\n\n${noise}\n\nEfter.`)).toEqual(['Före.', 'Efter.'])
  })
})

describe('lines that only resemble noise', () => {
  test.each([
    'Justering av protokollet sker digitalt.',
    'Sidan 3 i bilagan rättas.',
    'Sekreteraren signerar avtalet.',
    'Utdrag ur protokollet skickas till alla.',
    '- 3 stolar',
    '24/25',
  ])('%s', (line) => {
    expect(linesOf(`Före.\n\n${line}\n\nEfter.`)).toEqual(['Före.', line, 'Efter.'])
  })
})

const header = (number: number): string =>
  `ALMVIKS KOMMUN   PROTOKOLL   ${number} (3)\nTekniska nämnden\n2025-03-04`

const page = (top: string, body: string, footer = ''): string => `${top}\n\n${body}\n\n${footer}`

describe('headers and footers by standing at most page breaks', () => {
  test('after form feeds', () => {
    const text = [1, 2, 3].map((n) => page(header(n), `Text ${n} om något.`)).join('\f')
    expect(linesOf(text)).toEqual(['Text 1 om något.', 'Text 2 om något.', 'Text 3 om något.'])
  })

  test('without form feeds, by the page numbers in them', () => {
    const text = [1, 2, 3]
      .map((n) => page(header(n), `Text ${n}.\n\nMer.\n\nMer.\n\nMer.\n\nMer.`))
      .join('\n\n')
    expect(linesOf(text).filter((line) => line !== 'Mer.')).toEqual(['Text 1.', 'Text 2.', 'Text 3.'])
  })

  test('with page numbers that OCR spoiled', () => {
    const spoiled = ['1 (3)', '2013)', '3 (3)'].map((n) => `ALMVIKS KOMMUN PROTOKOLL ${n}\nTekniska nämnden`)
    const text = spoiled.map((head, n) => page(head, `Text ${n}.`)).join('\f')
    expect(linesOf(text)).toEqual(['Text 0.', 'Text 1.', 'Text 2.'])
  })

  test('with the page number inside the line', () => {
    const text = [1, 2, 3]
      .map((n) => page(`Direktionen   Sida ${n} av 3   2025-03-04`, `Text ${n}.`))
      .join('\f')
    expect(linesOf(text)).toEqual(['Text 1.', 'Text 2.', 'Text 3.'])
  })

  test('footers of several lines', () => {
    const footer = 'Norrviks kommunalförbund\nStorgatan 1, Norrvik\nwww.norrvik.example'
    const text = [1, 2, 3].map((n) => page('', `Text ${n}.`, footer)).join('\f')
    expect(linesOf(text)).toEqual(['Text 1.', 'Text 2.', 'Text 3.'])
  })

  test('lone page numbers that count with the pages', () => {
    const text = [4, 5, 6].map((n) => page('', `Sida med ${n + 10} ord.`, `${n}`)).join('\f')
    expect(linesOf(text)).toEqual(['Sida med 14 ord.', 'Sida med 15 ord.', 'Sida med 16 ord.'])
  })
})

describe('what opens many pages and is no header', () => {
  test('a heading of a part', () => {
    const text = ['Beslut\n\nEtt.', 'Beslut\n\nTvå.', 'Beslut\n\nTre.'].join('\f')
    expect(linesOf(text)).toEqual(['Beslut', 'Ett.', 'Beslut', 'Två.', 'Beslut', 'Tre.'])
  })

  test('paragraphs, one a page, that count upwards', () => {
    const text = [11, 12, 13]
      .map((n) => page(`Direktionen ${n - 10} (3)`, `§ ${n} Ärende\n\nText.`))
      .join('\f')
    expect(outline(minutesOf(text))).toEqual(['11 Ärende', '12 Ärende', '13 Ärende'])
  })

  test('a line that stands on fewer than most pages', () => {
    const text = ['Samma rad\n\nEtt.', 'Två.', 'Samma rad\n\nTre.', 'Fyra.', 'Fem.'].join('\f')
    expect(linesOf(text)).toEqual(['Samma rad', 'Ett.', 'Två.', 'Samma rad', 'Tre.', 'Fyra.', 'Fem.'])
  })
})

describe('a sentence over a page break', () => {
  const text = [
    page(
      'Direktionen 1 (2)',
      '§ 1 Ekonomi\n\nBeslut\n\nDirektionen ger förbundschefen i uppdrag att',
      'Justerandes sign',
    ),
    page('Direktionen 2 (2)', 'redovisa utfallet i maj.\n\n§ 2 Övrigt\n\nInget fanns.'),
  ].join('\f')

  test('is one block again', () => {
    expect(blocksOf(minutesOf(text))).toEqual([
      '0 ¶ Direktionen ger förbundschefen i uppdrag att redovisa utfallet i maj.',
      '0 ¶ Inget fanns.',
    ])
  })
})

const twoPages = (between: string) => `NORRA RÅDET
Kommunala pensionärsrådet            PROTOKOLL
                                     2031-11-25

§ 1 Maten

Rådet beslutar
att sekreteraren bjuder in en dietist till nästa möte

${between}

§ 2 Övrigt
Inget fanns.
`

const quoteIn = (between: string) =>
  minutesOf(twoPages(between)).sections[0]?.parts.at(-1)?.blocks.at(-1)?.passage.text

describe('the header of the second of two pages', () => {
  test('repeats what the first began with', () =>
    expect(
      quoteIn(`NORRA RÅDET
Kommunala pensionärsrådet            PROTOKOLL     sid 2
                                     2031-11-25`),
    ).toBe('att sekreteraren bjuder in en dietist till nästa möte'))

  test('and other lines with a page number are kept', () =>
    expect(quoteIn('Bilagan finns på sid 2')).toContain('sid 2'))
})
