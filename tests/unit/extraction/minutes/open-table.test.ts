import { describe, expect, test } from 'vitest'
import { readOpenTable } from '#app/extraction/minutes/open-table.ts'
import { readTextLines } from '#app/extraction/minutes/text-line.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'

/** The cells of the table that begins at the first line, each with its column, and how many lines it takes. */
function tableOf(text: string): { lines: number; cells: string[] } | null {
  const document = documentOfText(text)
  const table = readOpenTable(readTextLines(document), 0)
  return table === null
    ? null
    : {
        lines: table.lines,
        cells: table.cells.map(
          ({ span, column, below = [] }) =>
            `${column}: ${[span, ...below].map(({ start, end }) => document.text.slice(start, end)).join(' / ')}`,
        ),
      }
}

describe('an action table is read', () => {
  test('with bars between its cells and none around them', () => {
    expect(
      tableOf(
        'Vad | Vem | Klart\n----|-----|------\nBoka lokal | Olle | 16 maj\nNya skyltar | Siv | juli\n\nSlut',
      ),
    ).toEqual({
      lines: 4,
      cells: ['Vad: Boka lokal', 'Vem: Olle', 'Klart: 16 maj', 'Vad: Nya skyltar', 'Vem: Siv', 'Klart: juli'],
    })
  })

  test('with a cell that is empty between bars', () => {
    expect(tableOf('Åtgärd | Ansvarig | När\nBoka lokal |  | 16 maj')?.cells).toEqual([
      'Åtgärd: Boka lokal',
      'När: 16 maj',
    ])
  })

  test('lined up with spaces, with cells of several lines', () => {
    expect(
      tableOf(
        [
          'Nr   Åtgärd                      Ansvarig     Klart',
          '36   Se över behörigheterna i    Siv Ask      2031-10-10',
          '     testmiljön',
          '37   Ta fram mötestider          Siv och      Snarast',
          '                                 Olle',
        ].join('\n'),
      ),
    ).toEqual({
      lines: 5,
      cells: [
        'Nr: 36',
        'Åtgärd: Se över behörigheterna i / testmiljön',
        'Ansvarig: Siv Ask',
        'Klart: 2031-10-10',
        'Nr: 37',
        'Åtgärd: Ta fram mötestider',
        'Ansvarig: Siv och / Olle',
        'Klart: Snarast',
      ],
    })
    expect(
      tableOf(
        'Åtgärd                      Ansvarig     Klart\nSe över behörigheterna i    Siv Ask      2031-10-10\ntestmiljön',
      )?.cells[0],
    ).toBe('Åtgärd: Se över behörigheterna i / testmiljön')
  })

  test('lined up with spaces', () => {
    expect(
      tableOf(
        'Nr   Aktivitet               Ansvarig     Klart\nA1   Avtal med Norra Å       Simon Hjort  2031-11-30\nA2   Test av återläsning     Siv Ask      Q1 2032',
      )?.cells,
    ).toEqual([
      'Nr: A1',
      'Aktivitet: Avtal med Norra Å',
      'Ansvarig: Simon Hjort',
      'Klart: 2031-11-30',
      'Nr: A2',
      'Aktivitet: Test av återläsning',
      'Ansvarig: Siv Ask',
      'Klart: Q1 2032',
    ])
  })

  test('where a cell is so long that one space parts it from the next', () => {
    expect(
      tableOf(
        'Vad                            Vem    Klart\nBoka lokal                     GR     1/3\nPlanen: lägg till nya frågorna ET     13/3',
      )?.cells.slice(3),
    ).toEqual(['Vad: Planen: lägg till nya frågorna', 'Vem: ET', 'Klart: 13/3'])
  })

  test('where its last cell is empty', () => {
    expect(tableOf('Vad                  Vem       Klart\nBoka lokal           Olle')?.cells).toEqual([
      'Vad: Boka lokal',
      'Vem: Olle',
    ])
  })

  test('with one tab between two columns', () => {
    expect(tableOf('Vad\tVem\nBoka lokal\tOlle')?.cells).toEqual(['Vad: Boka lokal', 'Vem: Olle'])
  })

  test('until a line that is no row', () => {
    expect(tableOf('Vad | Vem | När\nBoka lokal | Olle | maj\nMötet avslutades.')?.lines).toBe(2)
  })
})

describe('no action table is', () => {
  test.each([
    ['a head without rows', 'Vad | Vem | Klart\nMötet avslutades.'],
    ['a table that names nobody', 'Område | Timmar | Start\nArbetsmiljö | 120 | april'],
    ['a table of names alone', 'Namn   Parti\nOlle Ek   S'],
    ['running text', 'Vem som är ansvarig  framgår av planen.\nDen följs upp.'],
    ['a table with bars around it, which has its own reader', '| Vad | Vem |\n| Boka lokal | Olle |'],
    ['a list of items with their reporters', 'Punkt | Föredragande\n1 | Olle Ek'],
  ])('%s', (_name, text) => expect(tableOf(text)).toBeNull())
})
