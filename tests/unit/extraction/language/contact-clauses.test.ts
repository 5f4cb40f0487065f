import { describe, expect, test } from 'vitest'
import { readableClauses } from './readable-clause.ts'

type Reading = Readonly<{ says: string; clauses: readonly string[] }>

describe('a relative clause without "som"', () => {
  test.each<Reading>([
    {
      says: 'Chefen, eller den hon sätter i sitt ställe, bemyndigas att underteckna avtalet.',
      clauses: [
        'main · Chefen, eller den hon sätter i sitt ställe · bemyndiga (passive)',
        'relative · hon · sätta',
        'infinitive · – · underteckna',
      ],
    },
    {
      says: 'Det vi köpte skickas till kansliet.',
      clauses: ['main · Det vi köpte · skicka (passive)', 'relative · vi · köpa · told'],
    },
    {
      says: 'Kansliet skickar den, och vi svarar.',
      clauses: ['main · Kansliet · skicka', 'main · vi · svara'],
    },
  ])('is found in $says', ({ says, clauses }) => {
    expect(readableClauses(says)).toEqual(clauses)
  })
})
