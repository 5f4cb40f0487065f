import { beforeEach, expect, test } from 'vitest'
import {
  changeMember,
  endMembership,
  findMember,
  findMembership,
  listMembers,
} from '#db/queries/memberships.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { emptyAccounts, wholeSetUp } from './world.ts'

const db = await testDatabase()
beforeEach(() => emptyAccounts(db))

const reader = { role: 'reader', ownerId: null } as const

test('the last administrator can neither leave nor step down', async () => {
  const { me } = await wholeSetUp(db)
  expect(await endMembership(db, me.organisationId, me.userId)).toBe('last-administrator')
  expect(await changeMember(db, me.organisationId, me.userId, reader)).toBe('last-administrator')
  expect(await findMembership(db, me.userId)).toMatchObject({ role: 'administrator' })
})

test('two administrators who remove each other at once do not leave nobody', async () => {
  const { me } = await wholeSetUp(db)
  const other = await wholeSetUp(db, 'Förbundet', 'andra@ek.example', me.organisationId)
  const outcomes = await Promise.all([
    endMembership(db, me.organisationId, other.me.userId),
    endMembership(db, me.organisationId, me.userId),
  ])
  expect(outcomes.toSorted()).toEqual(['done', 'last-administrator'])
})

test('an administrator who has left does not count', async () => {
  const { me } = await wholeSetUp(db)
  const other = await wholeSetUp(db, 'Förbundet', 'andra@ek.example', me.organisationId)
  expect(await endMembership(db, me.organisationId, other.me.userId)).toBe('done')
  expect(await endMembership(db, me.organisationId, me.userId)).toBe('last-administrator')
  expect(await endMembership(db, me.organisationId, other.me.userId)).toBe('missing')
})

test('who has left stays in the list, last and with the day, for history points at them', async () => {
  const { me } = await wholeSetUp(db)
  const other = await wholeSetUp(db, 'Förbundet', 'andra@ek.example', me.organisationId)
  await endMembership(db, me.organisationId, other.me.userId)
  const members = await listMembers(db, me.organisationId)
  expect(members.map(({ email, endedOn }) => [email, endedOn !== null])).toEqual([
    ['karin@ek.example', false],
    ['andra@ek.example', true],
  ])
  expect(members[1]?.endedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test('an administrator reaches no member of another organisation', async () => {
  const { me } = await wholeSetUp(db)
  const { me: other } = await wholeSetUp(db, 'Grannförbundet', 'chef@granne.example')
  expect(await findMember(db, me.organisationId, other.userId)).toBeNull()
  expect(await changeMember(db, me.organisationId, other.userId, reader)).toBe('missing')
  expect(await endMembership(db, me.organisationId, other.userId)).toBe('missing')
  expect(await listMembers(db, me.organisationId)).toHaveLength(1)
  expect(await findMembership(db, other.userId)).toMatchObject({ role: 'administrator' })
})

test('a member cannot be made an owner of another organisation: the database refuses', async () => {
  const { me } = await wholeSetUp(db)
  const { me: other } = await wholeSetUp(db, 'Grannförbundet', 'chef@granne.example')
  const { id: theirs } = await db
    .insertInto('owner')
    .values({ organisation_id: other.organisationId, kind: 'person', name: 'Chefen' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const change = changeMember(db, me.organisationId, me.userId, { role: 'administrator', ownerId: theirs })
  await expect(change).rejects.toThrow('foreign key')
})
