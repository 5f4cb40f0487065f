/** A half-open range of UTF-16 code units in a document's text. */
export type Span = Readonly<{ start: number; end: number }>

/** A value together with the words that it was read from and the rule that read it. */
export type Sourced<T> = Readonly<{ value: T; span: Span; rule: string }>

export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
