import { expect, type Page } from '@playwright/test'
import { hashPassword } from 'better-auth/crypto'
import type { Db } from '#db/client.ts'
import { addMember } from '#db/queries/memberships.ts'
import { addOrganisation } from '#db/queries/organisations.ts'
import { addPerson } from '#db/queries/people.ts'
import type { Role } from '#db/schema.ts'

export const password = 'ett långt lösenord'

export const people: Record<Role, { name: string; email: string }> = {
  administrator: { name: 'Karin Ek', email: 'administrator@mellanalven.example' },
  secretary: { name: 'Siv Åberg', email: 'secretary@mellanalven.example' },
  owner: { name: 'Örjan Lind', email: 'owner@mellanalven.example' },
  reader: { name: 'Ros-Marie Öst', email: 'reader@mellanalven.example' },
}

export type TestOrganisation = Readonly<{ organisationId: string; userIds: Record<Role, string> }>

const roles = Object.keys(people) as Role[]

/** An organisation with one person of each role; the same one when it is there already. */
export async function setUpOrganisation(
  db: Db,
  name = 'Kommunförbundet Mellanälven',
): Promise<TestOrganisation> {
  const known = await findOrganisation(db, name)
  if (known) return known
  const passwordHash = await hashPassword(password)
  return db.transaction().execute(async (trx) => {
    const organisationId = await addOrganisation(trx, name)
    const userIds = {} as Record<Role, string>
    for (const role of roles) {
      userIds[role] = await addPerson(trx, { ...people[role], passwordHash })
      await addMember(trx, organisationId, userIds[role], { role, ownerId: null })
    }
    return { organisationId, userIds }
  })
}

/** Through the sign-in page, as one of the people of `setUpOrganisation`; ends on the overview. */
export async function signIn(page: Page, role: Role): Promise<void> {
  await page.goto('/logga-in')
  await page.getByLabel('E-post').fill(people[role].email)
  await page.getByLabel('Lösenord').fill(password)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page.getByRole('button', { name: people[role].name })).toBeVisible()
}

async function findOrganisation(db: Db, name: string): Promise<TestOrganisation | null> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .innerJoin('user', 'user.id', 'membership.user_id')
    .select(['organisation.id', 'user.id as userId', 'user.email'])
    .where('organisation.name', '=', name)
    .execute()
  const [first] = rows
  if (!first) return null
  // By their addresses: a test may have invited somebody else with the same role.
  const userIds = Object.fromEntries(
    roles.map((role) => [role, rows.find(({ email }) => email === people[role].email)?.userId]),
  ) as Record<Role, string>
  return { organisationId: first.id, userIds }
}
