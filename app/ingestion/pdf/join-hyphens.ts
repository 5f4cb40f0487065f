/** `el-` and `gasnät` in "el- och gasnät" are two words. */
const STANDS_ALONE = /^(?:och|eller|samt|respektive|resp\.?|till|kontra)\b/u
const BROKEN_WORD = /\p{L}[-\u00ad]$/u
/** `IT-system`, `e-post`, `2026-10-30`, `09.00–12.15`: the hyphen or dash is the word's own. */
const OWN_HYPHEN = /(?:\p{Lu}|\d|(?:^|[^\p{L}])\p{L})-$|–$/u
const BROKEN_NUMBER = /\d[-–]$/u

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
    const goesOn = before !== undefined && isBroken(before, line)
    if (goesOn) joined[last] = (OWN_HYPHEN.test(before) ? before : before.slice(0, -1)) + head
    joined.push(goesOn ? rest.join(' ') : line)
    if (!goesOn || rest.length > 0) last = joined.length - 1
  }
  return joined.map((line) => line.replace(/\u00ad/gu, ''))
}

function isBroken(before: string, line: string): boolean {
  if (before.endsWith('\u00ad')) return true
  if (BROKEN_NUMBER.test(before)) return /^\d/u.test(line)
  return BROKEN_WORD.test(before) && /^\p{Ll}/u.test(line) && !STANDS_ALONE.test(line)
}
