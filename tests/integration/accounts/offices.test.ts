import { beforeEach, expect, test } from 'vitest'
import { addOfficeTerm, endOfficeTerm, listOffices } from '#db/queries/offices.ts'
import { findOrAddOwners } from '#db/queries/owners.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { emptyAccounts, wholeSetUp } from './world.ts'

const db = await testDatabase()
beforeEach(() => emptyAccounts(db))

async function directory() {
  const { me } = await wholeSetUp(db)
  const [chief, ekonom, karin] = await findOrAddOwners(db, me.organisationId, [
    { kind: 'role', name: 'förbundschefen' },
    { kind: 'role', name: 'ekonomichefen' },
    { kind: 'person', name: 'Karin Ek' },
  ])
  if (!chief || !ekonom || !karin) throw new Error('no directory')
  return { organisation: me.organisationId, chief: chief.id, karin: karin.id }
}

test('every office is listed, with who has held it, the latest first', async () => {
  const { organisation, chief, karin } = await directory()
  const term = { roleId: chief, personId: karin }
  expect(await addOfficeTerm(db, organisation, { ...term, from: '2024-01-01', until: '2024-12-31' })).toBe(
    true,
  )
  expect(await addOfficeTerm(db, organisation, { ...term, from: '2026-03-01', until: null })).toBe(true)
  expect(await addOfficeTerm(db, organisation, { ...term, from: '2026-03-01', until: null })).toBe(false)
  const offices = await listOffices(db, organisation)
  expect(offices.map(({ role, terms }) => [role, terms.map(({ from, until }) => [from, until])])).toEqual([
    ['ekonomichefen', []],
    [
      'förbundschefen',
      [
        ['2026-03-01', null],
        ['2024-01-01', '2024-12-31'],
      ],
    ],
  ])
})

test('an office ends on the day given, or on its first day where that is later', async () => {
  const { organisation, chief, karin } = await directory()
  await addOfficeTerm(db, organisation, { roleId: chief, personId: karin, from: '2026-03-01', until: null })
  const [, office] = await listOffices(db, organisation)
  const id = office?.terms[0]?.id ?? ''
  await endOfficeTerm(db, organisation, id, '2026-01-01')
  expect((await listOffices(db, organisation))[1]?.terms[0]?.until).toBe('2026-03-01')
})

test('another organisation sees none of it and changes none of it', async () => {
  const { organisation, chief, karin } = await directory()
  await addOfficeTerm(db, organisation, { roleId: chief, personId: karin, from: '2026-03-01', until: null })
  const { me: other } = await wholeSetUp(db, 'Grannförbundet', 'chef@granne.example')
  expect(await listOffices(db, other.organisationId)).toEqual([])
  const id = (await listOffices(db, organisation))[1]?.terms[0]?.id ?? ''
  await endOfficeTerm(db, other.organisationId, id, '2026-11-21')
  expect((await listOffices(db, organisation))[1]?.terms[0]?.until).toBeNull()
  const theirs = addOfficeTerm(db, other.organisationId, {
    roleId: chief,
    personId: karin,
    from: '2026-05-01',
    until: null,
  })
  await expect(theirs).rejects.toThrow('foreign key')
})
