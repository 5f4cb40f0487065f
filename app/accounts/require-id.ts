import { data } from 'react-router'
import { z } from 'zod'

/** @throws a 404 where the address holds no id, which PostgreSQL would refuse less kindly. */
export function requireId(value: string): string {
  if (!z.uuid().safeParse(value).success) throw data(null, { status: 404 })
  return value
}
