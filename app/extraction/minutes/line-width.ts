import type { TextLine } from './text-line.ts'

/** The width in characters at which the document breaks its lines: what nine of ten running lines keep to. */
export function lineWidth(lines: readonly TextLine[]): number {
  const lengths = lines.map((line) => line.indent + line.text.length).filter((length) => length >= 40)
  const sorted = Uint32Array.from(lengths).toSorted()
  return sorted[Math.floor(sorted.length * 0.9)] ?? 80
}

/**
 * Whether the writer ended the line, rather than the margin: the next line's first word would have fitted on it. A
 * page shows it by its measures; in plain text the number of characters has to do.
 */
export function breaksOnPurpose(line: TextLine, next: TextLine, width: number): boolean {
  if (line.wraps !== null) return !line.wraps
  const word = next.text.indexOf(' ')
  const needed = 1 + (word < 0 ? next.text.length : word)
  return line.indent + line.text.length + needed < width - 2
}
