import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSingleSentence, type SentenceRow } from '#app/extraction/action-items/read-single-sentence.ts'

const BANK = join(import.meta.dirname, '../../../../../shared/corpus/sentences/dev.jsonl')
const present = existsSync(BANK)

type Gold = SentenceRow &
  Readonly<{
    kind: string
    kindAlso?: string[]
    optional?: boolean
    owners: string[]
    ownersAlso?: (string | string[])[]
    due: string | null
    dueAlso?: (string | null)[]
    every: string | null
    everyAlso?: (string | null)[]
    closes?: boolean
  }>

const rows = present
  ? readFileSync(BANK, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Gold)
  : []

const share = (outcomes: readonly boolean[]): number => outcomes.filter(Boolean).length / outcomes.length
const folded = (names: readonly string[]): string =>
  names
    .map((name) => name.toLowerCase())
    .toSorted()
    .join('|')

test.skipIf(present)(
  'the bank of real sentences is absent: ../shared is not there, so nothing is measured',
  () => {
    expect(rows).toEqual([])
  },
)

describe('the bank of real sentences', () => {
  const read = rows.map((gold) => ({ gold, reading: readSingleSentence(gold) }))
  const certain = read.filter(({ gold }) => !gold.optional)
  const both = read.filter(({ gold, reading }) => gold.kind !== 'none' && reading.kind !== 'none')

  test.runIf(present)('is read by kind', () => {
    const right = certain.map(({ gold, reading }) =>
      [gold.kind, ...(gold.kindAlso ?? [])].includes(reading.kind),
    )
    expect(share(right)).toBeGreaterThanOrEqual(0.95)
  })

  test.runIf(present)('is read by owners', () => {
    const right = both.map(({ gold, reading }) =>
      [gold.owners, ...(gold.ownersAlso ?? []).map((also) => [also].flat())].some(
        (names) => folded(names) === folded(reading.owners),
      ),
    )
    expect(share(right)).toBeGreaterThanOrEqual(0.93)
  })

  test.runIf(present)('is read by deadline and recurrence', () => {
    const due = both.map(({ gold, reading }) => [gold.due, ...(gold.dueAlso ?? [])].includes(reading.due))
    const every = both.map(({ gold, reading }) =>
      [gold.every, ...(gold.everyAlso ?? [])].includes(reading.every),
    )
    expect(share(due)).toBeGreaterThanOrEqual(0.97)
    expect(share(every)).toBeGreaterThanOrEqual(0.97)
  })

  test.runIf(present)('gives no date that is wrong', () => {
    const wrong = read.filter(
      ({ gold, reading }) =>
        reading.due !== null && ![gold.due, ...(gold.dueAlso ?? [])].includes(reading.due),
    )
    expect(wrong.map(({ gold }) => gold.text)).toEqual([])
  })

  test.runIf(present)('is read by closings', () => {
    const right = certain.map(({ gold, reading }) => (gold.closes === true) === reading.closes)
    expect(share(right)).toBeGreaterThanOrEqual(0.97)
  })
})
