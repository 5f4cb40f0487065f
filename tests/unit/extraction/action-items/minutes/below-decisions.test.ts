import { expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'

/** The duties of an item whose decisions are followed by a paragraph: kind, owners and words. */
const dutiesBelow = (decisions: string, below: string): string[] =>
  extractionOf(
    `Styrelsen 2031-03-04\n\nNärvarande: Siv Ask, Olle Ek\n\n§ 1 Revisionen\nRevisorerna anmärker på att tre kvitton saknas, att kassan inte har stämts av månadsvis och att protokollen anslagits för sent.\n\nBeslut:\n${decisions}\n\n${below}\n\n§ 2 Övrigt\nInget.\n`,
  ).actionItems.map(({ kind, owners, text }) =>
    [kind, owners.map(({ name }) => name).join('+') || '–', text].join(' | '),
  )

const LIST = '- att lägga rapporten till handlingarna\n- att ålägga kassören att stämma av kassan'
const GIVEN = 'assignment | kassör | att ålägga kassören att stämma av kassan'

test('what somebody says that he will do below a list of decisions is a promise', () => {
  expect(dutiesBelow(LIST, 'Siv letar fram kvittona till nästa möte.')).toEqual([
    GIVEN,
    'commitment | Siv Ask | Siv letar fram kvittona till nästa möte.',
  ])
})

test('what the list itself says is decided', () => {
  expect(dutiesBelow(`${LIST}\n- att Siv letar fram kvittona till nästa möte`, 'Inget mer.')).toEqual([
    GIVEN,
    'assignment | Siv Ask | att Siv letar fram kvittona till nästa möte',
  ])
})

test('a lone decision goes on in the paragraph below it', () => {
  expect(dutiesBelow('Styrelsen godkänner rapporten.', 'Kassören ska stämma av kassan.')).toEqual([
    'assignment | kassör | Kassören ska stämma av kassan.',
  ])
})
