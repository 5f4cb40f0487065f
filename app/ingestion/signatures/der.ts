/** One value of a DER encoding (ITU-T X.690): its tag, and where the whole of it and its contents lie in the bytes. */
export type DerValue = Readonly<{ tag: number; from: number; start: number; end: number }>

export const SEQUENCE = 0x30
export const SET = 0x31
export const INTEGER = 0x02
/** `[0]`, as a structure. */
export const CONTEXT_0 = 0xa0

/** Length octets beyond these would say gigabytes. */
const LONGEST_LENGTH = 4

/** The value that begins at `from` and ends before `limit`; null where there is none that is whole. */
export function readDer(bytes: Buffer, from: number, limit = bytes.length): DerValue | null {
  const [tag, first] = [bytes[from], bytes[from + 1]]
  // Tags of several bytes and lengths that are told at the end do not occur in signatures of a PDF.
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || first === 0x80) return null
  const octets = first > 0x80 ? first - 0x80 : 0
  const start = from + 2 + octets
  if (octets > LONGEST_LENGTH || start > limit) return null
  const length = octets === 0 ? first : bytes.readUIntBE(from + 2, octets)
  return start + length > limit ? null : { tag, from, start, end: start + length }
}

/** The values that a structure is made of, up to the first that is not whole. */
export function partsOf(bytes: Buffer, whole: DerValue | null | undefined): DerValue[] {
  if (!whole) return []
  const parts: DerValue[] = []
  let next = readDer(bytes, whole.start, whole.end)
  while (next !== null) {
    parts.push(next)
    next = readDer(bytes, next.end, whole.end)
  }
  return parts
}
