import { expect, test } from 'vitest'
import { tidyDate } from '#app/ui/tidy-date.ts'

test.each([
  ['2026-11-21', '2026-11-21'],
  [' 2026-11-21 ', '2026-11-21'],
  ['20261121', '2026-11-21'],
  ['261121', '2026-11-21'],
  ['2026-1-5', '2026-01-05'],
  ['2026/11/05', '2026-11-05'],
  ['2026.11.5', '2026-11-05'],
])('%s is %s', (written, date) => {
  expect(tidyDate(written)).toBe(date)
})

// 05/11 may be in May or in November, and a week is no day: neither is guessed.
test.each(['', '05/11/2026', 'v. 47', 'i november', '2026', '2026-11'])(
  '"%s" is left to its writer',
  (written) => {
    expect(tidyDate(written)).toBe(written)
  },
)
