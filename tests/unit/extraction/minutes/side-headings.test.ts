import { describe, expect, test } from 'vitest'
import { minutesOf } from '#tests/support/minutes-of.ts'

/** Lines in two columns, the right one from the 25th character on. */
const columns = (...rows: readonly (readonly [string, string])[]): string =>
  rows.map(([left, right]) => (right === '' ? left : left.padEnd(25) + right)).join('\n')

const protocol = (...decided: readonly (readonly [string, string])[]): string => `Tekniska utskottet
Protokoll 2031-03-04

${columns(
  ['§ 7', 'Dnr TU 2031/12'],
  ['', 'Ny bro över ån'],
  ['', ''],
  ...decided,
  ['', ''],
  ['Bakgrund', 'Bron är från 1931 och bär inte längre tung trafik, vilket en'],
  ['', 'besiktning har visat. Räcket lagades senast i fjol.'],
  ['', ''],
  ['Beslutet skickas', 'Gatuchefen'],
  ['till', 'Ekonomienheten'],
)}

${columns(['§ 8', 'Övriga frågor'], ['', ''], ['', 'Inga frågor fanns.'])}
`

const partsOf = (text: string): string[] =>
  (minutesOf(text).sections[0]?.parts ?? []).map(
    ({ kind, heading, blocks }) =>
      `${kind} · ${heading} · ${blocks.map(({ passage }) => passage.text).join(' | ')}`,
  )

describe('headings in a column at the left', () => {
  test('head what stands beside them and below', () => {
    const parts = partsOf(protocol(['Beslut', 'Utskottet godkänner'], ['', 'förslaget till ny bro.']))
    expect(parts).toEqual([
      'decision · Beslut · Utskottet godkänner förslaget till ny bro.',
      'background · Bakgrund · Bron är från 1931 och bär inte längre tung trafik, vilket en besiktning har visat. Räcket lagades senast i fjol.',
      'sent-to · Beslutet skickas till · Gatuchefen Ekonomienheten',
    ])
  })

  test('may be broken over several lines beside the text', () => {
    const [first] = partsOf(
      protocol(
        ['Tekniska', '1.  Förslaget godkänns.'],
        ['utskottets', ''],
        ['beslut', '2.  Gatuchefen får i uppdrag att upphandla bron.'],
      ),
    )
    expect(first).toBe(
      'decision · Tekniska utskottets beslut · Förslaget godkänns. | Gatuchefen får i uppdrag att upphandla bron.',
    )
  })

  test('leave the title of the item where it is', () => {
    const { sections } = minutesOf(protocol(['Beslut', 'Förslaget godkänns.']))
    expect(sections.map(({ number, title, caseNumber }) => [number, title, caseNumber])).toEqual([
      ['7', 'Ny bro över ån', 'TU 2031/12'],
      ['8', 'Övriga frågor', null],
    ])
  })

  test('quote the text where it stands', () => {
    const text = protocol(['Beslut', 'Utskottet godkänner förslaget.'])
    const block = minutesOf(text).sections[0]?.parts[0]?.blocks[0]
    expect(text.slice(block?.span.start, block?.span.end)).toBe('Utskottet godkänner förslaget.')
  })
})

test('minutes of one column with a table in them stay as they are', () => {
  const text = `Nämnden 2031-03-04

§ 1 Läget

Beslut

Förslaget godkänns.

Bakgrund                 12 000 kronor
Underlag                 Skrivelse

§ 2 Övrigt

Text.
`
  expect(partsOf(text)).toEqual([
    'decision · Beslut · Förslaget godkänns. | Bakgrund 12 000 kronor | Underlag Skrivelse',
  ])
})
