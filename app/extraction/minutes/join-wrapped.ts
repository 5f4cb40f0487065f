import type { TextLine } from './text-line.ts'

/**
 * Lines that the margin broke, put together again: a list of people may be broken in the middle of a name. Offsets
 * hold, because one space stands for one line break; nothing is joined where the format does not show who broke it.
 */
export function joinWrapped(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before?.wraps === true && !line.apart && line.span.start === before.span.end + 1)
      joined[joined.length - 1] = {
        ...before,
        span: { start: before.span.start, end: line.span.end },
        text: `${before.text} ${line.text}`,
        label: `${before.label} ${line.label}`,
        wraps: line.wraps,
      }
    else joined.push(line)
  }
  return joined
}
