import { expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'

const kindsIn = (decision: string): string[] =>
  extractionOf(
    `Tekniska nämnden\nProtokoll 2031-09-10\n\n§ 5 Skolan\n\nBeslut\n\n${decision}\n\n§ 6 Övrigt\n`,
  ).decisions.map(({ kind }) => kind)

test.each([
  'Att inbjudan sänds ut av kansliet senast den 1 oktober.',
  'Yttrandena sammanställs av kansliet inför mötet i november.',
  'Återrapportering sker tertialsvis till arbetsutskottet.',
  'Riskanalysen kompletteras senast den 31 oktober.',
])('a decision of no telling verb that gives a duty assigns: %s', (decision) => {
  expect(kindsIn(decision)).toEqual(['assign'])
})

test.each([
  'Avgiften höjs från den 1 januari.',
  'Vi köper den nya kvarnen.',
  'Nämnden är överens om att frågan ska vara utredd innan avtalet skrivs under.',
])('one that gives none does not: %s', (decision) => {
  expect(kindsIn(decision)).toEqual(['other'])
})
