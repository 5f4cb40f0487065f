import { data } from 'react-router'
import { z } from 'zod'

/** @throws a 404 where a part of the address is no id at all. */
export function requireUuid(id: string): string {
  if (!z.uuid().safeParse(id).success) throw data(null, { status: 404 })
  return id
}
