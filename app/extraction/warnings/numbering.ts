import type { Warning } from '../extraction.ts'
import type { Minutes } from '../minutes/minutes.ts'

/** Sections should count upwards by one: a number left out or used twice is named where the count breaks. */
export function checkNumbering({ sections }: Minutes): Warning[] {
  const warnings: Warning[] = []
  let before: number | null = null
  const seen = new Set<string>()
  for (const section of sections) {
    if (section.number === null) continue
    const span = { start: section.span.start, end: Math.min(section.span.end, section.span.start + 40) }
    if (seen.has(section.number)) {
      warnings.push({
        code: 'numbering-double',
        message: `Numret ${section.number} används två gånger.`,
        span,
      })
    }
    seen.add(section.number)
    if (!/^\d+$/u.test(section.number)) continue
    const number = Number(section.number)
    if (before !== null && number > before + 1) {
      const missing = number === before + 2 ? `${before + 1} saknas` : `${before + 1}–${number - 1} saknas`
      warnings.push({
        code: 'numbering-gap',
        message: `Numreringen hoppar från ${before} till ${number}: ${missing}.`,
        span,
      })
    }
    before = number
  }
  return warnings
}
