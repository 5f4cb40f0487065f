import { describe, expect, test } from 'vitest'
import { minutesOf, outline } from '#tests/support/minutes-of.ts'

const body = `
§ 7 Val av justerare

Bo Ek väljs.

§ 8 Budget

Budgeten antas.

§ 9 Övrigt

Inget.
`

describe('a table of contents names sections but is none', () => {
  test.each([
    [
      'with dotted leaders',
      '§ 7 Val av justerare......... 3\n§ 8 Budget................... 4\n§ 9 Övrigt.................... 5',
    ],
    ['with spaces and page numbers', '§ 7 Val av justerare    3\n§ 8 Budget    4\n§ 9 Övrigt    5'],
    ['with tabs', '§ 7 Val av justerare\t3\n§ 8 Budget\t4\n§ 9 Övrigt\t5'],
    ['without page numbers', '§ 7 Val av justerare\n§ 8 Budget\n§ 9 Övrigt'],
    [
      'with case numbers and titles below',
      '§ 7 Dnr D-2025-1\nVal av justerare .... 3\n\n§ 8 Dnr D-2025-2\nBudget .... 4\n\n§ 9 Dnr D-2025-3\nÖvrigt .... 5',
    ],
  ])('%s', (_, contents) => {
    const minutes = minutesOf(`Direktionen 2025-03-04\n\nInnehållsförteckning\n\n${contents}\n${body}`)
    expect(outline(minutes)).toEqual(['7 Val av justerare', '8 Budget', '9 Övrigt'])
    expect(minutes.contents.map(({ number }) => number)).toEqual(['7', '8', '9'])
  })

  test('of unnumbered entries before numbers that stand alone', () => {
    const minutes = minutesOf(`
Innehåll

Mötets öppnande              3
Ekonomi                      3

1

Mötets öppnande

Anna öppnade mötet.

2

Ekonomi

Saldot är gott.
`)
    expect(outline(minutes)).toEqual(['1 Mötets öppnande', '2 Ekonomi'])
  })

  test('the title is the one over the item, not the one in the contents', () => {
    const minutes = minutesOf(
      `Innehåll\n\n§ 7 Val av en justerare ..... 3\n§ 8 Budgeten ..... 4\n§ 9 Övriga ..... 5\n${body}`,
    )
    expect(outline(minutes)).toEqual(['7 Val av justerare', '8 Budget', '9 Övrigt'])
  })

  test('minutes without contents have none', () => {
    expect(minutesOf(body).contents).toEqual([])
  })
})
