import { randomInt } from 'node:crypto'

// Crockford's alphabet: nothing that is misheard or misread on the telephone.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A new name for a request, short enough to read aloud: `7F3K-2Q`. */
export function newReference(): string {
  const letters = Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)])
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}
