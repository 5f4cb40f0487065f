import { describe, expect, it } from 'vitest'
import { readLimits } from '#app/ingestion/limits.ts'
import { tooLarge, type MetLimit } from '#app/ingestion/read-result.ts'
import { textOf } from '#app/text/index.ts'

/** What each limit is in words. */
const told: readonly (readonly [what: MetLimit['what'], max: number, sv: string, en: string])[] = [
  ['bytes', readLimits.bytes / 1024 / 1024, '50 MB', '50 MB'],
  ['unpacked-bytes', readLimits.unpackedBytes / 1024 / 1024, '200 MB', '200 MB'],
  ['entries', readLimits.entries, '10 000', '10,000'],
  ['pages', readLimits.pages, '2 000', '2,000'],
  ['characters', readLimits.characters / 1_000_000, '10 miljoner', '10 million'],
  ['memory', readLimits.memoryMegabytes, '384 MB', '384 MB'],
  ['milliseconds', readLimits.milliseconds / 60_000, 'en minut', 'a minute'],
]

describe('a limit that was met', () => {
  it.each(told)('is named in the message, with what it is: %s', (what, max, sv, en) => {
    const { reason } = tooLarge(what, max)
    expect(textOf('sv').protocols.reasons).toHaveProperty(reason, expect.stringContaining(sv))
    expect(textOf('en').protocols.reasons).toHaveProperty(reason, expect.stringContaining(en))
    expect(Number(sv.replace('en ', '1 ').replace(/\D/gu, ''))).toBe(max)
  })

  it('has a reason of its own', () => {
    const reasons = told.map(([what, max]) => tooLarge(what, max).reason)
    expect(new Set(reasons).size).toBe(told.length)
  })
})
