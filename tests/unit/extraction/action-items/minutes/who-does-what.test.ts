import { expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'

/** The duties of one item: owners and words. */
const dutiesIn = (item: string): string[] =>
  extractionOf(
    `Byalaget 2031-03-04\n\nNärvarande: Elsa Ask, Olle Ek, Kerstin Berg\n\n§ 6 Julmarknaden\n${item}\n\n§ 7 Övrigt\nInget.\n`,
  ).actionItems.map(({ owners, text }) => `${owners.map(({ name }) => name).join('+') || '–'} | ${text}`)

test('lines that say who does what are tasks, and a sentence below them is none', () => {
  expect(
    dutiesIn(
      'Arbetsfördelning:\nElsa – affischer och annons i bladet\nOlle – lotteriet och alla priserna\nKerstin – ordnar grötkokare\nElva hantverkare har anmält sig hittills.',
    ),
  ).toEqual([
    'Elsa Ask | Elsa – affischer och annons i bladet',
    'Olle Ek | Olle – lotteriet och alla priserna',
    'Kerstin Berg | Kerstin – ordnar grötkokare',
  ])
})

test('lines of names under another heading say who was there', () => {
  expect(dutiesIn('Gäster:\nElsa – ordförande\nOlle – kassör\nAlla hälsades välkomna.')).toEqual([])
})

test('what another is to hand in is told beside the matter', () => {
  expect(
    dutiesIn('Kommunen har begärt en undersökning, som konsulten lämnar in den 4 maj. Inget mer sades.'),
  ).toEqual(['konsult | Kommunen har begärt en undersökning, som konsulten lämnar in den 4 maj.'])
})
