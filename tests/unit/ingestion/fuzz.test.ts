import { expect, it } from 'vitest'
import { detectMediaType, readDocument } from '#app/ingestion/read-document.ts'
import { mutate, randomNumbers } from './support/mutate.ts'
import { seedFiles } from './support/seed-files.ts'

const CASES = 200

// `npm run bench` does the same with 10,000 cases.
it(
  `ends with a value on ${CASES} damaged files, and what it reads is whole`,
  { timeout: 30_000 },
  async () => {
    const seeds = await seedFiles()
    const random = randomNumbers(4)
    for (let number = 0; number < CASES; number++) {
      const seed = seeds[number % seeds.length]
      if (seed === undefined) throw new Error('There are no files to damage')
      const damaged = mutate(seed.bytes, random)
      detectMediaType(damaged, 'protokoll.txt')
      const result = await readDocument(damaged, seed.mediaType)
      if (!result.ok) continue
      const { text, lines } = result.document
      expect(text.trim(), `case ${number}`).not.toBe('')
      expect(
        lines.every(({ span }) => 0 <= span.start && span.start <= span.end && span.end <= text.length),
        `case ${number}`,
      ).toBe(true)
    }
  },
)
