import { readFile } from 'node:fs/promises'
import { readDocumentInWorker } from '#app/ingestion/read-document-in-worker.ts'
import { makeDocx, paragraph } from '#tests/unit/ingestion/support/make-docx.ts'
import { mutate, randomNumbers } from '#tests/unit/ingestion/support/mutate.ts'
import { seedFiles, type SeedFile } from '#tests/unit/ingestion/support/seed-files.ts'
import { DOCX, PDF } from '#tests/unit/ingestion/support/text-of.ts'
import type { Measurement } from './measurement.ts'

/** How many damaged files were read, turned away, or made the reader throw, and the milliseconds of the slowest. */
export type FuzzBench = Readonly<{
  read: number
  refused: number
  thrown: readonly string[]
  slowest: number
}>

/** Threads at a time, as the server has. */
const LANES = 2

const DAMAGED_FILES = 10_000

export async function measureFuzz(): Promise<Measurement[]> {
  const { thrown } = await benchFuzz(DAMAGED_FILES)
  const name = `of ${DAMAGED_FILES} damaged files ended with anything but a value`
  return [{ name, value: thrown.length, unit: 'files', bound: { atMost: 0 } }]
}

/** Damages files in every way and reads them; each has to end with a value. The same files in every run. */
export async function benchFuzz(cases: number, seed = 1): Promise<FuzzBench> {
  const seeds = [...(await seedFiles()), ...(await printedFiles())]
  const random = randomNumbers(seed)
  const thrown: string[] = []
  let read = 0
  let refused = 0
  let slowest = 0
  let next = 0
  const work = async (): Promise<void> => {
    while (next < cases) {
      const number = next++
      const { bytes, mediaType } = damagedFile(seeds, number, random)
      const start = performance.now()
      try {
        const result = await readDocumentInWorker(bytes, mediaType)
        if (result.ok) read++
        else refused++
      } catch (error) {
        thrown.push(`case ${number}: ${String(error)}`)
      }
      slowest = Math.max(slowest, performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: LANES }, work))
  return { read, refused, thrown, slowest }
}

/** What other programs wrote, with all that they put in a file besides its words. */
function printedFiles(): Promise<SeedFile[]> {
  const files = [
    ['pdf/natverket-chromium.pdf', PDF],
    ['pdf/natverket-libreoffice.pdf', PDF],
    ['docx/direktionen-libreoffice.docx', DOCX],
  ] as const
  return Promise.all(
    files.map(async ([name, mediaType]) => ({
      bytes: await readFile(new URL(`../fixtures/${name}`, import.meta.url)),
      mediaType,
    })),
  )
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
