import { SOFT_HYPHEN } from '#app/extraction/language/characters.ts'
import { jointOf, type Joint } from '#app/extraction/language/broken-words.ts'

/**
 * Puts words together that were broken at the end of a line: the whole word ends the line that it began on. A
 * hyphen is taken away only where a lower-case letter goes on.
 */
export function joinHyphens(lines: readonly string[]): string[] {
  const joined: string[] = []
  // The last line with words: one that gave its only word away stays behind as an empty one.
  let last = -1
  for (const line of lines) {
    const before = joined[last]
    const [head = '', ...rest] = line.split(' ')
    const joint = before === undefined ? null : jointAt(before, line)
    if (before !== undefined && joint !== null)
      joined[last] = (joint === 'own-hyphen' ? before : before.slice(0, -1)) + head
    joined.push(joint === null ? line : rest.join(' '))
    if (joint === null || rest.length > 0) last = joined.length - 1
  }
  return joined.map((line) => line.replaceAll(SOFT_HYPHEN, ''))
}

const jointAt = (before: string, line: string): Joint | null =>
  before.endsWith(SOFT_HYPHEN) ? 'break' : jointOf(before, line)
