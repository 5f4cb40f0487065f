import type { Warning } from '../extraction.ts'
import type { Minutes } from '../minutes/minutes.ts'

/** A § that the table of contents lists and the minutes do not hold. */
export function checkMissingSections({ contents, sections }: Minutes): Warning[] {
  const held = new Set(sections.map((section) => section.number))
  return contents
    .filter(({ number }) => !held.has(number))
    .map(({ number, span }) => ({
      code: 'missing-section',
      message: `§ ${number} står i innehållsförteckningen men inte i protokollet.`,
      span,
    }))
}
