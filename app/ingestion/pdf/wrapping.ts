import type { Stretch } from './stretches.ts'

/** Whether the first word of the next line had found room before the limit, so that the line was ended on purpose. */
export function wouldHaveFitted(line: Stretch, next: Stretch, limit: number): boolean {
  const [word = ''] = next.text.split(' ')
  const wordWidth = (next.box.width / Math.max(1, next.text.length)) * (word.length + 1)
  return line.box.x + line.box.width + wordWidth <= limit - line.size
}

/** Every line but the last was broken because there was no room left. */
export const isWrapped = (lines: readonly Stretch[], limit: number): boolean =>
  lines.every((line, index) => {
    const next = lines[index + 1]
    return next === undefined || !wouldHaveFitted(line, next, limit)
  })
