import { describe, expect, test } from 'vitest'
import { engine, extract } from '#app/extraction/extract.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'

const text = `Styrelsemöte Norrviks kommunalförbund

Tid och plats: fredag 25 oktober 2024 kl. 09.00
Nästa möte: fredag 22 november 2024

Närvarande:
Anna Berg (S), Norrvik, ordförande
Maria Lodin, förbundschef

§ 31 Val av justerare

Styrelsens beslut

Anna Berg väljs att justera protokollet.

§ 32 Bredband

Styrelsens beslut

1. Förbundschefen får i uppdrag att utreda bredbandet.
2. Uppdraget delåterrapporteras till styrelsen senast 2025-02-14.

Bakgrund

Kommunerna har olika nät.
`

const calendar = { meetings: [] }

describe('a whole extraction', () => {
  const extraction = extract(documentOfText(text), calendar)

  test('names the engine that made it', () => {
    expect(extraction.engine).toBe(engine)
  })

  test('knows the meeting', () => {
    const { body, date, nextMeeting } = extraction.meeting
    expect([body, date, nextMeeting]).toEqual([
      'Styrelsemöte Norrviks kommunalförbund',
      '2024-10-25',
      '2024-11-22',
    ])
  })

  test('knows who was there', () => {
    expect(extraction.attendance.map(({ name, role }) => [name, role])).toEqual([
      ['Anna Berg', 'ordförande'],
      ['Maria Lodin', 'förbundschef'],
    ])
  })

  test('has sections with the kinds of their parts, and no text in them', () => {
    expect(extraction.sections.map(({ number, parts }) => [number, parts.map(({ kind }) => kind)])).toEqual([
      ['31', ['decision']],
      ['32', ['decision', 'background']],
    ])
    expect(Object.keys(extraction.sections[0]?.parts[0] ?? {})).toEqual(['kind', 'heading', 'span'])
  })

  test('has decisions in the order of the text', () => {
    expect(extraction.decisions.map(({ section, kind }) => [section, kind])).toEqual([
      ['31', 'procedure'],
      ['32', 'assign'],
      ['32', 'assign'],
    ])
  })

  test('has the duties that the decisions give', () => {
    expect(
      extraction.actionItems.map(({ kind, owners, due }) => [kind, owners[0]?.name, due?.date ?? null]),
    ).toEqual([
      ['assignment', 'förbundschef', null],
      ['report', 'förbundschef', '2025-02-14'],
    ])
  })

  test('is plain data: written as JSON and read again it is the same', () => {
    expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction)
  })
})

test('the same text gives the same extraction', () => {
  expect(extract(documentOfText(text), calendar)).toEqual(extract(documentOfText(text), calendar))
})

describe('texts that are no minutes', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\n\f '],
    ['one letter', 'a'],
    ['one line', 'Hej alla glada'],
    ['signs', '§§§ 1.1.1 ||| *** ### $$$ ---'],
    ['another language', 'The board met on Friday. It decided nothing.'],
    ['figures', Array.from({ length: 50 }, (_, index) => `${index}`).join('\n')],
    ['a heading alone', '§ 1'],
    ['headings alone', '§ 1\n§ 2\n§ 3'],
    ['a heading without its text', '§ 1 Val\n\nBeslut'],
    ['only a certificate', 'Undertecknat av följande personer\n\nANNA BERG'],
    ['a lone surrogate', 'Beslut \ud83d § 1 \udc00'],
    ['Windows line breaks', '§ 1 Val\r\n\r\nBeslut\r\n\r\nPlanen antas.\r\n'],
  ])('%s', (_, strange) => {
    const extraction = extract(documentOfText(strange), calendar)
    for (const { span } of [...extraction.sections, ...extraction.decisions]) {
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeLessThanOrEqual(strange.length)
      expect(span.start).toBeLessThanOrEqual(span.end)
    }
  })

  test('Windows line breaks change nothing', () => {
    const windows = extract(documentOfText(text.replaceAll('\n', '\r\n')), calendar)
    const unix = extract(documentOfText(text), calendar)
    expect(windows.decisions.map((decision) => decision.text)).toEqual(
      unix.decisions.map((decision) => decision.text),
    )
    expect(windows.sections.map(({ title }) => title)).toEqual(unix.sections.map(({ title }) => title))
  })
})
