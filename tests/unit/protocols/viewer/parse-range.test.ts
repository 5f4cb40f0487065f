import { expect, test } from 'vitest'
import { parseRange } from '#app/protocols/viewer/parse-range.ts'

test.each([
  ['bytes=0-99', { start: 0, end: 100 }],
  ['bytes=500-', { start: 500, end: 1000 }],
  ['bytes=-100', { start: 900, end: 1000 }],
  ['bytes=-5000', { start: 0, end: 1000 }],
  ['bytes=900-5000', { start: 900, end: 1000 }],
])('%s of 1000 bytes', (header, range) => {
  expect(parseRange(header, 1000)).toEqual(range)
})

test.each([null, '', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=a-b'])(
  '%s is answered with the whole file',
  (header) => {
    expect(parseRange(header, 1000)).toBeNull()
  },
)

test.each(['bytes=1000-', 'bytes=1000-1200', 'bytes=-0'])('%s asks for what is not there', (header) => {
  expect(parseRange(header, 1000)).toBe('unsatisfiable')
})
