import type { DateReading } from './rule.ts'

const FROM_YEAR =
  /(?:från och med|fr\.?\s?o\.?\s?m\.?|med (?:start|början)|första gången) (?:(?:år|våren|hösten|januari) )?(\d{4})(?![-\d])/u

/** The year from which something is done ("från och med 2026 varje år i september"), in lower-case text; null where none is told. */
export const firstYear = (text: string): string | null => FROM_YEAR.exec(text)?.[1] ?? null

/** The date, or the same day of that first year where it would fall before it. */
export const notBefore = (reading: DateReading, year: string | null): DateReading =>
  year === null || reading.date === null || reading.year === 'stated' || reading.date.slice(0, 4) >= year
    ? reading
    : { ...reading, date: year + reading.date.slice(4) }
