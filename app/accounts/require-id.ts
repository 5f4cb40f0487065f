import { data } from 'react-router'
import { z } from 'zod'

/** @throws a 404 where the address holds no uuid, which PostgreSQL would refuse less kindly. */
export function requireId(value: string): string {
  return requireMatch(z.uuid(), value)
}

/** For persons and sessions, whose ids are better-auth's own. @throws a 404 where it cannot be one. */
export function requireKey(value: string): string {
  return requireMatch(z.string().regex(/^[\w-]{1,64}$/), value)
}

function requireMatch(schema: z.ZodType<string>, value: string): string {
  if (!schema.safeParse(value).success) throw data(null, { status: 404 })
  return value
}
