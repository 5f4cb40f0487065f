import type { Warning } from '../extraction.ts'
import type { Minutes } from '../minutes/minutes.ts'
import { coveredNumbers } from './covered-numbers.ts'
import { statedNumbers } from './stated-numbers.ts'

/** A § that the table of contents or the head lists and the minutes do not hold. */
export function checkMissingSections(minutes: Minutes): Warning[] {
  const { contents, sections } = minutes
  const held = new Set(sections.map((section) => section.number))
  const missing = contents
    .filter(({ number }) => !held.has(number))
    .map(({ number, span }): Warning => ({
      code: 'missing-section',
      message: `§ ${number} står i innehållsförteckningen men inte i protokollet.`,
      span,
    }))
  return missing.length > 0 ? missing : missingOfHead(minutes)
}

/** "Paragrafer: 27–31" over minutes that end at 30; a number left out in between is a gap of the numbering. */
function missingOfHead(minutes: Minutes): Warning[] {
  const stated = statedNumbers(minutes)
  const held = minutes.sections.flatMap(({ number }) => {
    const covered = coveredNumbers(number)
    return covered === null ? [] : [covered.first, covered.last]
  })
  const [first, last] = [Math.min(...held), Math.max(...held)]
  // Where the head names other numbers than the minutes have, it speaks of something else.
  if (stated === null || held.length === 0 || !held.every((number) => stated.numbers.has(number))) return []
  const outside = [...stated.numbers].filter((number) => number < first || number > last)
  return outside
    .toSorted((a, b) => a - b)
    .map((number) => ({
      code: 'missing-section',
      message: `§ ${number} står i protokollets huvud men inte i protokollet.`,
      span: stated.span,
    }))
}
