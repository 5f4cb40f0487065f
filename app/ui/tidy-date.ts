const written: readonly RegExp[] = [
  /^(?<year>\d{4})[-/. ](?<month>\d{1,2})[-/. ](?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})$/,
]

/**
 * What was written as a Swede writes a date, as `YYYY-MM-DD`: `20261121`, `261121`, `2026-1-5`. Anything else
 * stays as it is, for the writer to see; whether there is such a day is for the server to say.
 */
export function tidyDate(text: string): string {
  const trimmed = text.trim()
  for (const pattern of written) {
    const { year = '', month = '', day = '' } = pattern.exec(trimmed)?.groups ?? {}
    if (day) return [year.padStart(4, '20'), month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  }
  return trimmed
}
