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

test.each([
  ['Elsa bjuder in grannbyn till marknaden och ber Olle visa köket.', ['Elsa Ask']],
  ['Varje rote utser en städansvarig till marknaden.', ['varje rote']],
  ['Elsa ber om en lista på priserna och för den sedan vidare till köket.', ['Elsa Ask']],
  ['Elsa och Olle parskriver en ny affisch den 28 mars.', ['Elsa Ask+Olle Ek']],
  ['Kommunpolisen har inte siffrorna med sig men lovar att mejla dem.', ['kommunpolis']],
])('whose it is: %s', (told, owners) =>
  expect(dutiesIn(told).map((one) => one.split(' | ')[0])).toEqual(owners),
)

test.each([
  'Elsa bad mötet dela upp sysslorna.',
  'Det förtydligas att byalaget ska städa inom två veckor.',
  'Alla roter ska enligt årshjulet ha städat före jul.',
])('nobody does anything: %s', (told) => expect(dutiesIn(told)).toEqual([]))

/** What became of two tasks of the last meeting, the second as told. */
const rows = (status: string): string =>
  `Föregående åtgärdslista:\n\nNr  Åtgärd                   Ansvar  Klart        Status\n21  Beställa nya bord        Elsa    2031-03-05   Klar\n23  Skriva en städrutin      Olle    2031-04-30   ${status}`

test('of the list of the last meeting those tasks go on whose status says so', () => {
  expect(dutiesIn(rows('Pågår'))).toEqual(['Olle Ek | Skriva en städrutin'])
  expect(dutiesIn(rows('Ej påbörjad'))).toEqual(['Olle Ek | Skriva en städrutin'])
  expect(dutiesIn(rows('Utgår'))).toEqual([])
})
