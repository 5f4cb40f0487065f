import { describe, expect, test } from 'vitest'
import { readableClauses } from './readable-clause.ts'

type Reading = Readonly<{ says: string; clauses: readonly string[] }>

describe('what opens a clause and what only looks like it', () => {
  test.each<Reading>([
    {
      says: 'Ledaren överlämnar en plan så snart besked har kommit.',
      clauses: ['main · Ledaren · överlämna', 'condition snart · besked · perfect · komma · told'],
    },
    {
      says: 'Chefen ger besked så fort bolaget hört av sig.',
      clauses: ['main · Chefen · ge', 'condition fort · bolaget · höra · told'],
    },
    {
      says: 'Kansliet återkommer så snart som möjligt.',
      clauses: ['main · Kansliet · återkomma'],
    },
    {
      says: 'Gruppen, med Siv Ask som ordförande, arbetar fram en ansökan.',
      clauses: ['main · Gruppen, med Siv Ask som ordförande · arbeta'],
    },
    {
      says: 'Som villkor gäller att sökanden lämnar en rapport.',
      clauses: ['main · Som villkor · gälla', 'that · sökanden · lämna'],
    },
    {
      says: 'Det moment som avser bidrag kompletteras av kansliet.',
      clauses: ['main · Det moment som avser bidrag · komplettera (passive)', 'relative som · – · avse'],
    },
  ])('$says', ({ says, clauses }) => {
    expect(readableClauses(says)).toEqual(clauses)
  })
})
