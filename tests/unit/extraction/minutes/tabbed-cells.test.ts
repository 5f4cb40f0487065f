import { describe, expect, test } from 'vitest'
import { blocksOf, minutesOf } from '#tests/support/minutes-of.ts'

/** Some running text of the document's usual width, so that a line's end can be told from its margin. */
const wide = `
§ 1 Läget

Arbetet med att ta fram en gemensam plan för hela området har tagit längre tid än väntat och
fortsätter under våren med stöd av de resurser som nämnden tidigare har anvisat för ändamålet.
`

const blocks = (body: string): string[] =>
  blocksOf(minutesOf(`${wide}\n§ 2 Punkten\n\n${body}\n\n§ 3 Övrigt\n`)).slice(1)

describe('cells that tabs part', () => {
  test('are in their columns also where a row lacks its last ones', () => {
    expect(
      blocks('Uppdrag\tAnsvarig\tKlart\nBoka lokal\tLena\nSkriva brev\tAnna\t2026-12-01\n\nEfter.'),
    ).toEqual([
      '0 [Uppdrag] Boka lokal',
      '0 [Ansvarig] Lena',
      '0 [Uppdrag] Skriva brev',
      '0 [Ansvarig] Anna',
      '0 [Klart] 2026-12-01',
      '0 ¶ Efter.',
    ])
  })

  test('do not draw a label below the table into it', () => {
    expect(
      blocks('Uppdrag\tAnsvarig\tKlart\nBoka lokal\tLena\t2026-12-01\n\nNästa möte:\t18 januari'),
    ).toEqual([
      '0 [Uppdrag] Boka lokal',
      '0 [Ansvarig] Lena',
      '0 [Klart] 2026-12-01',
      '0 ¶ Nästa möte: 18 januari',
    ])
  })

  test('end their line, so that the initials beside one sentence do not begin the next', () => {
    expect(blocks('Alf tar in offerter.\tAR\nSigne kontaktar kommunen.\tST')).toEqual([
      '0 ¶ Alf tar in offerter. AR',
      '0 ¶ Signe kontaktar kommunen. ST',
    ])
  })
})

describe('a sentence that cannot be at its end', () => {
  test.each(['på', 'med', 'och', 'till'])('goes on after a blank line: %s', (word) => {
    expect(blocks(`Gun håller möte ${word}\n\nEconomica den 4 maj.`)).toEqual([
      `0 ¶ Gun håller möte ${word} Economica den 4 maj.`,
    ])
  })
})
