import { expect, it } from 'vitest'
import { signingMoment } from '#app/protocols/signing-moment.ts'

it.each([
  ['2026-11-20T14:03:11+01:00', '2026-11-20', '14:03'],
  ['2026-11-20T23:30:00Z', '2026-11-21', '00:30'],
  ['2026-07-20T12:00Z', '2026-07-20', '14:00'],
  ['2026-11-20T14:03', '2026-11-20', '14:03'],
  ['2026-11-20', '2026-11-20', null],
])('%s was, by Swedish clocks, %s at %s', (signedAt, day, clock) => {
  expect(signingMoment(signedAt)).toEqual({ day, clock })
})
