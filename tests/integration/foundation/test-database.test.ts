import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '#tests/support/test-database.ts'

const db = await testDatabase()

test('a date stays the plain date that was stored, and a count is a number', async () => {
  const { rows } = await sql`select date '2024-10-25' as due, count(*) as tasks from task`.execute(db)
  expect(rows).toEqual([{ due: '2024-10-25', tasks: 0 }])
})

test('Swedish words sort, fold and stem as Swedes expect', async () => {
  const { rows } = await sql<{ word: string }>`
    select word from unnest(array['ö', 'a', 'ä', 'z', 'å']) as word order by word collate "sv-x-icu"
  `.execute(db)
  expect(rows.map(({ word }) => word)).toEqual(['a', 'z', 'å', 'ä', 'ö'])

  const { rows: folded } = await sql`
    select lower('ÅTGÄRD') as lower, 'åtgärd' ilike 'ÅTG%' as matches, similarity('åäö', 'åäö') as same
  `.execute(db)
  expect(folded).toEqual([{ lower: 'åtgärd', matches: true, same: 1 }])
})
