import type { Signature } from '#app/extraction/document.ts'

/**
 * Each signature once: services print them in the list of parties and in the log, stamps stand on every page, and the
 * file itself may tell of them too. Each keeps what any of its tellings knows. One without a name is told of only where
 * no other has one: services seal with a certificate of their own what persons have signed.
 */
export function mergeSignatures(signatures: readonly Signature[]): Signature[] {
  const merged: Signature[] = []
  const named = signatures.filter(({ name }) => name !== null)
  for (const signature of named.length > 0 ? named : signatures) {
    const at = merged.findIndex((other) => isSame(other, signature))
    const known = merged[at]
    if (known === undefined) merged.push(signature)
    else
      merged[at] = {
        ...known,
        signedAt: known.signedAt ?? signature.signedAt,
        page: known.page ?? signature.page,
      }
  }
  return merged
}

const isSame = (a: Signature, b: Signature): boolean =>
  a.name?.toLowerCase() === b.name?.toLowerCase() &&
  a.certificate === b.certificate &&
  (a.signedAt === null || b.signedAt === null || isSameMinute(a.signedAt, b.signedAt))

const WITH_ZONE = /T.*(?:Z|[+-]\d{2}:\d{2})$/u

/** Times with their zones are compared as moments; where one has none, as they are written. */
function isSameMinute(a: string, b: string): boolean {
  if (WITH_ZONE.test(a) && WITH_ZONE.test(b)) return Math.abs(Date.parse(a) - Date.parse(b)) < 60_000
  const shorter = Math.min(a.length, b.length, 16)
  return a.slice(0, shorter) === b.slice(0, shorter)
}
