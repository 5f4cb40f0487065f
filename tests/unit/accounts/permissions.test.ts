import { describe, expect, test } from 'vitest'
import { actions, may, requireMay, type Action } from '#app/accounts/permissions.ts'
import type { Role } from '#db/schema.ts'

// Written out whole, as issue 2 has it: whoever changes who may what changes this table too.
const table: Record<Action, Record<Role, boolean>> = {
  read: { administrator: true, secretary: true, owner: true, reader: true },
  import: { administrator: true, secretary: true, owner: false, reader: false },
  review: { administrator: true, secretary: true, owner: false, reader: false },
  'edit-task': { administrator: true, secretary: true, owner: false, reader: false },
  'update-own-task': { administrator: true, secretary: true, owner: true, reader: false },
  'write-note': { administrator: true, secretary: true, owner: true, reader: false },
  'make-report': { administrator: true, secretary: true, owner: false, reader: false },
  administer: { administrator: true, secretary: false, owner: false, reader: false },
}

describe.each(actions)('%s', (action) => {
  test.each(Object.entries(table[action]) as [Role, boolean][])('%s: %s', (role, allowed) => {
    expect(may(role, action)).toBe(allowed)
  })
})

test('what one may not do is answered with 403', () => {
  const reader = {
    userId: 'u',
    name: 'Ros-Marie Öst',
    email: 'r@example.se',
    organisationId: 'o',
    organisationName: 'Förbundet',
    role: 'reader',
    ownerId: null,
  } as const
  expect(() => requireMay(reader, 'read')).not.toThrow()
  expect(() => requireMay(reader, 'import')).toThrow(expect.objectContaining({ init: { status: 403 } }))
})
