/** A half-open range of UTF-16 code units in a document's text. */
export type Span = Readonly<{ start: number; end: number }>

/** A value together with the words that it was read from and the rule that read it. */
export type Sourced<T> = Readonly<{ value: T; span: Span; rule: string }>

export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Of things in the order of the text, of which none covers another, those that overlap the span. */
export function overlapping<T>(ordered: readonly T[], spanOf: (one: T) => Span, span: Span): T[] {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spanOf(ordered[middle] as T).end <= span.start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let one = ordered[low]; one !== undefined && spanOf(one).start < span.end; one = ordered[++low])
    found.push(one)
  return found
}
