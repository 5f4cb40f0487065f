import { createHash, randomBytes } from 'node:crypto'

/** A link that lets its bearer in once. Whoever reads the database learns only the hash, which opens nothing. */
export type OneTimeLink = Readonly<{ token: string; hash: string }>

export function newOneTimeLink(): OneTimeLink {
  const token = randomBytes(24).toString('base64url')
  return { token, hash: hashOf(token) }
}

/** The token has 192 random bits, so a plain hash is enough: there is nothing to guess. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
