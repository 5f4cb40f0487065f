import { expect, it } from 'vitest'
import { judgeCertainty } from '#app/protocols/certainty.ts'

it('tells how sure a scan was read in all, and which pages to look at', () => {
  const unsure = { page: 3, confidence: 61 }
  expect(judgeCertainty([{ page: 2, confidence: 94 }, unsure, { page: 4, confidence: 80 }])).toEqual({
    pages: 3,
    mean: 78,
    unsure: [unsure],
  })
})

it('has nothing to tell of a file with its own text', () => {
  expect(judgeCertainty([])).toBeNull()
})
