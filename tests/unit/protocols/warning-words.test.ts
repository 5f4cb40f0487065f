import { expect, test } from 'vitest'
import type { WarningCode } from '#app/extraction/extraction.ts'
import { readableDates } from '#app/protocols/review/readable-dates.ts'
import { textOf } from '#app/text/index.ts'

test('dates are told as on every page, and quoted words stay as they are', () => {
  expect(readableDates('”2026-11-13, fredag” stämmer inte: 2026-11-13 är en lördag.')).toBe(
    '”2026-11-13, fredag” stämmer inte: 13 nov 2026 är en lördag.',
  )
  expect(readableDates('Diarienummer 12026-01-011 är inget datum.')).toContain('12026-01-011')
})

test('in English each kind of warning is named, since its sentence is Swedish', () => {
  const codes: Record<WarningCode, true> = {
    'weekday-mismatch': true,
    'impossible-date': true,
    'no-meeting-date': true,
    'duty-without-owner': true,
    'duty-without-deadline': true,
    'deadline-passed': true,
    'unknown-section-reference': true,
    'numbering-gap': true,
    'numbering-double': true,
    'missing-section': true,
    'attendance-contradiction': true,
    'lost-letters': true,
    'legacy-encoding': true,
    'tracked-changes': true,
    'pages-without-text': true,
    'turned-text-left-out': true,
    'unreadable-letters': true,
    'read-by-ocr': true,
  }
  for (const code of Object.keys(codes)) {
    expect(textOf('en').review.aboutWarning(code)).toMatch(/^[A-Z].+\.$/u)
    expect(textOf('sv').review.aboutWarning(code)).toBeNull()
  }
})
