import { data } from 'react-router'
import type { Role } from '#db/schema.ts'
import type { SignedIn } from './signed-in.ts'

export const actions = [
  'read',
  'import',
  'review',
  'edit-task',
  'update-own-task',
  'write-note',
  'make-report',
  'administer',
] as const
export type Action = (typeof actions)[number]

const allowed: Record<Role, readonly Action[]> = {
  administrator: actions,
  secretary: ['read', 'import', 'review', 'edit-task', 'update-own-task', 'write-note', 'make-report'],
  owner: ['read', 'update-own-task', 'write-note'],
  reader: ['read'],
}

/**
 * Whether the role as such may; for `update-own-task` and `write-note` the caller also sees to it that an
 * owner's task is their own (`edit-task` covers every task).
 */
export function may(role: Role, action: Action): boolean {
  return allowed[role].includes(action)
}

/** @throws a 403 that the error page explains. */
export function requireMay(signedIn: SignedIn, action: Action): void {
  if (!may(signedIn.role, action)) throw data(null, { status: 403 })
}
