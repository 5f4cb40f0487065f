import type { Warning } from '../extraction.ts'
import type { Minutes } from '../minutes/minutes.ts'
import { coveredNumbers } from './covered-numbers.ts'
import { statedNumbers, type StatedNumbers } from './stated-numbers.ts'

/** A number between the two that the head does not leave out itself. */
function isGap(
  stated: StatedNumbers | null,
  listed: ReadonlySet<number>,
  before: number,
  after: number,
): boolean {
  const between = Array.from({ length: after - before - 1 }, (_, index) => before + 1 + index)
  if (between.every((number) => listed.has(number))) return false
  if (stated === null || !stated.numbers.has(before) || !stated.numbers.has(after)) return true
  return between.some((number) => stated.numbers.has(number))
}

/** Sections should count upwards by one: a number left out or used twice is named where the count breaks. */
export function checkNumbering({ sections, document, contents }: Minutes): Warning[] {
  const warnings: Warning[] = []
  let before: number | null = null
  const seen = new Set<string>()
  const stated = statedNumbers({ sections, document })
  // What the contents list is named as missing already.
  const listed = new Set(contents.map(({ number }) => Number(number)))
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
    const covered = coveredNumbers(section.number)
    if (covered === null) continue
    const number = covered.first
    if (before !== null && number > before + 1 && isGap(stated, listed, before, number)) {
      const missing = number === before + 2 ? `${before + 1} saknas` : `${before + 1}–${number - 1} saknas`
      warnings.push({
        code: 'numbering-gap',
        message: `Numreringen hoppar från ${before} till ${number}: ${missing}.`,
        span,
      })
    }
    before = covered.last
  }
  return warnings
}
