import { readDocument } from '#app/ingestion/read-document.ts'
import { makeDocx, paragraph } from '#tests/unit/ingestion/support/make-docx.ts'
import { mutate, randomNumbers } from '#tests/unit/ingestion/support/mutate.ts'
import { seedFiles, type SeedFile } from '#tests/unit/ingestion/support/seed-files.ts'
import { DOCX } from '#tests/unit/ingestion/support/text-of.ts'

/** How many damaged files were read, turned away, or made the reader throw, and the milliseconds of the slowest. */
export type FuzzBench = Readonly<{
  read: number
  refused: number
  thrown: readonly string[]
  slowest: number
}>

/** Damages files in every way and reads them; each has to end with a value. The same files in every run. */
export async function benchFuzz(cases: number, seed = 1): Promise<FuzzBench> {
  const seeds = await seedFiles()
  const random = randomNumbers(seed)
  const thrown: string[] = []
  let read = 0
  let refused = 0
  let slowest = 0
  for (let number = 0; number < cases; number++) {
    const { bytes, mediaType } = damagedFile(seeds, number, random)
    const start = performance.now()
    try {
      const result = await readDocument(bytes, mediaType)
      if (result.ok) read++
      else refused++
    } catch (error) {
      thrown.push(`case ${number}: ${String(error)}`)
    }
    slowest = Math.max(slowest, performance.now() - start)
  }
  return { read, refused, thrown, slowest }
}

/** Damage to a Word file seldom gets past its packing, so every fourth case is damaged before it is packed. */
function damagedFile(seeds: readonly SeedFile[], number: number, random: () => number): SeedFile {
  if (number % 4 === 3) {
    const body = Buffer.from(mutate(Buffer.from(paragraph('§ 1 Upprop').repeat(3)), random)).toString('utf8')
    return { bytes: makeDocx({ body }), mediaType: DOCX }
  }
  const seed = seeds[number % seeds.length]
  if (seed === undefined) throw new Error('There are no files to damage')
  return { bytes: mutate(seed.bytes, random), mediaType: seed.mediaType }
}
