import { expect, test } from 'vitest'
import type { Finding } from '#app/protocols/review/finding.ts'
import { neighbourOf } from '#app/protocols/review/neighbours.ts'
import { toFinding } from '#app/protocols/review/to-finding.ts'
import { itemOf, TEXT } from '#tests/support/protocol-world.ts'

const finding = (id: string, state: Finding['state'], start: number): Finding =>
  toFinding(
    {
      id,
      protocolId: 'p',
      ordinal: 0,
      sectionNumber: '1',
      sectionTitle: null,
      quote: 'x',
      span: { start, end: start + 5 },
      page: null,
      extracted: itemOf(TEXT, 'Uppdraget återrapporteras till styrelsen.'),
      corrected: null,
      state,
      version: 1,
      reviewedBy: null,
      reviewedAt: null,
      taskNumber: null,
    },
    null,
  )

const all = [
  finding('a', 'pending', 0),
  finding('b', 'accepted', 10),
  finding('c', 'pending', 20),
  finding('d', 'pending', 20),
]

test.each([
  [null, 1, 'a'],
  [null, -1, 'd'],
  ['a', 1, 'c'],
  ['b', 1, 'c'],
  ['b', -1, 'a'],
  ['c', 1, 'd'],
  ['d', 1, 'a'],
  ['a', -1, 'd'],
] as const)('from %s by %i to %s', (current, step, next) => {
  expect(neighbourOf(all, current, step)?.id).toBe(next)
})

test('where nothing waits, all are gone through', () => {
  const done = all.map((one): Finding => ({ ...one, state: 'accepted' }))
  expect(neighbourOf(done, 'a', 1)?.id).toBe('b')
})

test('there is no way on from nothing', () => {
  expect(neighbourOf([], null, 1)).toBeUndefined()
})
