import { expect, test } from 'vitest'
import { minutesOf, outline } from '#tests/support/minutes-of.ts'

const head = 'Kommunstyrelsen\nProtokoll 2031-03-17\n'
const caseNumbers = (text: string): (string | null)[] =>
  minutesOf(text).sections.map(({ caseNumber }) => caseNumber)

const above = `${head}
Dagordning
§ 30

Beslut
Dagordningen godkänns.

Svar på motion om
cykelparkering vid stationen
§ 31                              Dnr KS 2031/112

Beslut
Motionen avslås.

Övrigt
§ 32

Inget.
`

test('a title over its number, on one line or two', () => {
  expect(outline(minutesOf(above))).toEqual([
    '30 Dagordning',
    '31 Svar på motion om cykelparkering vid stationen',
    '32 Övrigt',
  ])
  expect(caseNumbers(above)).toEqual([null, 'KS 2031/112', null])
})

test('the title belongs to the item below it and not to the one before', () => {
  const [first, second] = minutesOf(above).sections
  expect(above.slice(first?.span.start, first?.span.end)).toBe(
    'Dagordning\n§ 30\n\nBeslut\nDagordningen godkänns.',
  )
  expect(above.slice(second?.span.start, second?.span.end)).toContain('Svar på motion om\n')
})

test('with a blank line between the two, where the decision follows at once', () => {
  expect(
    outline(
      minutesOf(`${head}
Dagordning

§ 30

Beslut

Dagordningen godkänns.

Budget

§ 31

Beslut

Budgeten antas.
`),
    ),
  ).toEqual(['30 Dagordning', '31 Budget'])
})

test.each([
  [
    'below its number',
    '§ 30\nDagordning\n\nText.\n\n§ 31\nBudget\n\nText.\n',
    ['30 Dagordning', '31 Budget'],
  ],
  [
    'beside its number',
    'Anna öppnar.\n\n§ 30 Dagordning\n\nText.\n\n§ 31 Budget\n\nText.\n',
    ['30 Dagordning', '31 Budget'],
  ],
  [
    'below, where the text before ends without a full stop',
    'Paragrafer\n§ 30\nDagordning\n\nSekreteraren läser upp den\n\n§ 31\nBudget\n\nText.\n\n§ 32\nSlut\n\nText.\n',
    ['30 Dagordning', '31 Budget', '32 Slut'],
  ],
])('a title %s stays where it is', (_, text, sections) => {
  expect(outline(minutesOf(`${head}\n${text}`))).toEqual(sections)
})
