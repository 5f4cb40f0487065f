import { latin } from '../language/latin.ts'
import type { TextLine } from './text-line.ts'

/** "…, Sara Ek, Magnus" at the end of a line that lists full names, and "Berg, Ylva Ask" on the next. */
const ENDS_IN_NAME = latin(/\p{Ll} \p{Lu}[\p{L}-]+(?: \(\p{L}+\))?, \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u)
const GOES_ON = latin(/^\p{Lu}[\p{Ll}-]+(?:-\p{Lu}\p{Ll}+)?(?:[,.]|\s(?:och|samt|\())/u)

/**
 * Lines that the margin broke, put together again: a list of people may be broken in the middle of a name. Offsets
 * hold, because one space stands for one line break; where the format does not show who broke it, only a name that
 * goes on is joined.
 */
export function joinWrapped(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before !== undefined && wraps(before, line) && !line.apart && line.span.start === before.span.end + 1)
      joined[joined.length - 1] = {
        ...before,
        span: { start: before.span.start, end: line.span.end },
        text: `${before.text} ${line.text}`,
        label: `${before.label} ${line.label}`,
        ...(line.wraps === undefined ? {} : { wraps: line.wraps }),
      }
    else joined.push(line)
  }
  return joined
}

const wraps = (before: TextLine, line: TextLine): boolean =>
  before.wraps ?? (ENDS_IN_NAME.test(before.text) && GOES_ON.test(line.text))
