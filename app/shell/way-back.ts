/**
 * An address within the product to return to, or the overview: a link that someone was sent must never lead
 * to another host by way of ours.
 */
export function wayBack(address: unknown): string {
  if (typeof address !== 'string' || !address.startsWith('/')) return '/'
  try {
    const here = 'http://here.invalid'
    const { origin, pathname, search, hash } = new URL(address, here)
    return origin === here && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/'
  } catch {
    return '/'
  }
}
