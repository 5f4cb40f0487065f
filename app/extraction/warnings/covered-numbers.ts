/** The first and the last number of a section, which are two for "40–41"; null for a lettered or a Roman one. */
export function coveredNumbers(number: string | null): Readonly<{ first: number; last: number }> | null {
  const match = /^(?<first>\d+)(?:[-–—](?<last>\d+))?$/u.exec(number ?? '')
  if (match?.groups === undefined) return null
  const { first, last = first } = match.groups
  return { first: Number(first), last: Number(last) }
}
