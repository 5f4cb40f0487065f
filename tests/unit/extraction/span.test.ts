import { expect, test } from 'vitest'
import { overlapping, overlaps, type Span } from '#app/extraction/span.ts'

const ordered: readonly Span[] = [0, 10, 20, 20, 35, 50].map((start) => ({ start, end: start + 10 }))

test.each([
  [{ start: 0, end: 5 }],
  [{ start: 9, end: 21 }],
  [{ start: 20, end: 20 }],
  [{ start: 30, end: 35 }],
  [{ start: 34, end: 51 }],
  [{ start: 60, end: 90 }],
  [{ start: 0, end: 90 }],
])('what overlaps %j is found as by looking at each', (span) => {
  expect(overlapping(ordered, (one) => one, span)).toEqual(ordered.filter((one) => overlaps(one, span)))
})
