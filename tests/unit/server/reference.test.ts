import { expect, test } from 'vitest'
import { newReference } from '#app/server/reference.ts'

test('a reference is short, has no letter that is misheard, and is hardly ever the same', () => {
  const references = Array.from({ length: 1_000 }, newReference)
  for (const reference of references)
    expect(reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/)
  expect(new Set(references).size).toBeGreaterThan(995)
})
