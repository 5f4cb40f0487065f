import { expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'

/** The decisions in the first item of notes without decision headings. */
const agreedIn = (body: string): string[] =>
  extractionOf(
    `Nätverket 2025-03-04\n\n1. Läget\n\n${body}\n\n2. Övrigt\n\nInget.\n\n3. Slut\n`,
  ).decisions.map(({ text }) => text)

test('each point of a list that was agreed', () => {
  expect(agreedIn('Gruppen enades om att\n\n- avvakta utredningen\n- Karin kallar till nästa möte.')).toEqual(
    ['avvakta utredningen', 'Karin kallar till nästa möte.'],
  )
  expect(
    agreedIn('Vi kom överens om följande:\n\n- Mallen används från maj.\n- Karin kallar till nästa möte.'),
  ).toEqual(['Mallen används från maj.', 'Karin kallar till nästa möte.'])
  expect(
    agreedIn('Enighet nås om följande:\na) Mallen används från maj.\nb) Uppföljning sker i höst.'),
  ).toEqual(['Mallen används från maj.', 'Uppföljning sker i höst.'])
  expect(agreedIn('Enighet nås sällan om följande:\na) mallar\nb) tider')).toEqual([])
})

test('what a group that was just set up is to do is decided with it', () => {
  const task = 'Festgruppen ska boka lokal till mötet i maj.'
  expect(agreedIn(`Mötet beslutade att utse Karin Ek och Bo Ek till festgrupp. ${task}`)).toContain(task)
  expect(agreedIn(`Festen hölls i maj. ${task}`)).toEqual([])
  expect(agreedIn('Mötet valde en festgrupp. Festgruppen ska ha tre medlemmar.')).toHaveLength(1)
})

test('sentences beside a decision heading, in notes that are not parted into items', () => {
  const text =
    'Styrelsemöte i klubben\nDatum: 4 mars 2025\n- Dagordning\nDagordningen godkändes.\n- Tält\nLäget gicks igenom.\nBeslut: Vi köper ett tält.\n'
  expect(extractionOf(text).decisions.map((one) => one.text)).toEqual([
    'Dagordningen godkändes.',
    'Vi köper ett tält.',
  ])
})
