import { expect, test } from 'vitest'
import { findDecisionReferences } from '#app/extraction/closings/decision-references.ts'

const read = (text: string): string[] =>
  findDecisionReferences(text).map(({ section, date, year, body }) =>
    [section === null ? '–' : `§ ${section}`, date ?? year, body].filter(Boolean).join(' '),
  )

test.each<[text: string, references: string[]]>([
  ['uppdraget från den 3 mars 2030, § 44, är slutfört', ['§ 44 2030-03-03']],
  ['uppdraget, 2021-10-20 § 87, som avslutat', ['§ 87 2021-10-20']],
  ['enligt § 12/2029', ['§ 12 2029']],
  ['enligt § 12 den 3 mars 2030', ['§ 12 2030-03-03']],
  ['Kommunfullmäktige beslutade 2029-03-08, § 34, att', ['§ 34 2029-03-08 Kommunfullmäktige']],
  ['som lämnades av kommunstyrelsen den 15 mars 2021, § 52 b', ['§ 52 b 2021-03-15 kommunstyrelsen']],
  ['Nämnden beslutade 2027-09-20 att förvaltningschefen skulle återrapportera', ['– 2027-09-20']],
  ['att uppdraget från den 12 mars 2030 avskrivs', ['– 2030-03-12']],
  ['uppdraget om skolskjuts från 2030-03-12 stryks', ['– 2030-03-12']],
  ['som gavs den 4 maj 2029 § 3 och den 6 juni 2029 § 9', ['§ 3 2029-05-04', '§ 9 2029-06-06']],
])('%s', (text, references) => {
  expect(read(text)).toEqual(references)
})

test.each([
  'enligt § 44 ovan',
  'med stöd av 11 kap. 6 § socialtjänstlagen',
  'enligt 9 § förvaltningslagen den 3 mars 2030',
  'Utredningen återrapporterades till nämnden den 14 november 2029.',
  'senast den 1 maj 2030',
  'hyran från den 1 maj 2030',
])('%s names no earlier decision', (text) => {
  expect(read(text)).toEqual([])
})
