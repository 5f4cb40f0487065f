/** From `start` up to `end`, which is not included. */
export type ByteRange = Readonly<{ start: number; end: number }>

/**
 * What a `Range` header asks for of a file of `size` bytes: null where it asks for all of it, or in a way that may be
 * answered so (RFC 9110, 14.2), and `unsatisfiable` where the file has no such bytes.
 */
export function parseRange(header: string | null, size: number): ByteRange | 'unsatisfiable' | null {
  const found = /^bytes=(?<from>\d*)-(?<to>\d*)$/u.exec(header ?? '')
  const { from = '', to = '' } = found?.groups ?? {}
  if (!found || (from === '' && to === '')) return null
  if (from === '') {
    const start = Math.max(0, size - Number(to))
    return start < size ? { start, end: size } : 'unsatisfiable'
  }
  const start = Number(from)
  const end = to === '' ? size : Math.min(Number(to) + 1, size)
  if (to !== '' && Number(to) < start) return null
  return start < size ? { start, end } : 'unsatisfiable'
}
