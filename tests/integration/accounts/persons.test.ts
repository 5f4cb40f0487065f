import { beforeEach, expect, test } from 'vitest'
import { invite } from '#app/accounts/invite.ts'
import { join } from '#app/accounts/join.ts'
import { findOrAddPerson, suggestPersons } from '#app/accounts/persons.ts'
import { listMembers } from '#db/queries/memberships.ts'
import { findOrAddOwners } from '#db/queries/owners.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { emptyAccounts, password, tokenOf, wholeSetUp } from './world.ts'

const db = await testDatabase()
beforeEach(() => emptyAccounts(db))

test('names to choose from are those of the minutes and of the members, each once, as Swedish sorts them', async () => {
  const { me } = await wholeSetUp(db)
  await findOrAddOwners(db, me.organisationId, [
    { kind: 'person', name: 'Örjan Lind' },
    { kind: 'person', name: 'Åsa Berg' },
    { kind: 'person', name: 'Karin Ek' },
    { kind: 'role', name: 'förbundschefen' },
  ])
  await wholeSetUp(db, 'Grannförbundet', 'chef@granne.example')
  const names = (await suggestPersons(db, me.organisationId)).map(({ name }) => name)
  expect(names).toEqual(['Karin Ek', 'Åsa Berg', 'Örjan Lind'])
})

test('a person whom the minutes name is found however it is written, another one is added', async () => {
  const { me } = await wholeSetUp(db)
  const found = await findOrAddPerson(db, me.organisationId, 'Örjan Lind')
  expect(await findOrAddPerson(db, me.organisationId, 'örjan  lind')).toBe(found)
  expect(await findOrAddPerson(db, me.organisationId, 'Örjan Lindh')).not.toBe(found)
})

test('whoever is invited as a person of the minutes holds that person’s assignments', async () => {
  const { me } = await wholeSetUp(db)
  const outcome = await invite(db, me, { email: 'orjan@ek.example', role: 'owner', ownerName: 'Örjan Lind' })
  await join(db, tokenOf(outcome.ok ? outcome.path : null), { name: 'Örjan Lind', password })
  const members = await listMembers(db, me.organisationId)
  expect(members.map(({ name, ownerName }) => [name, ownerName])).toContainEqual(['Örjan Lind', 'Örjan Lind'])
})
