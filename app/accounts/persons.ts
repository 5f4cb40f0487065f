import type { Db } from '#db/client.ts'
import { listMembers } from '#db/queries/memberships.ts'
import { findOrAddOwners, listOwners } from '#db/queries/owners.ts'

/** Names to choose from where a person is meant: those whom the minutes name, and those who sign in. */
export async function suggestPersons(db: Db, organisation: string): Promise<{ id: string; name: string }[]> {
  const [owners, members] = await Promise.all([listOwners(db, organisation), listMembers(db, organisation)])
  const named = owners.filter(({ kind }) => kind === 'person').map(({ name }) => name)
  const working = members.filter(({ endedOn }) => endedOn === null).map(({ name }) => name)
  const names = new Set([...named, ...working])
  return [...names].toSorted((a, b) => a.localeCompare(b, 'sv')).map((name) => ({ id: name, name }))
}

/** The one among those who hold assignments who bears the name; added there if the minutes have not named them yet. */
export async function findOrAddPerson(db: Db, organisation: string, name: string): Promise<string> {
  const [person] = await findOrAddOwners(db, organisation, [{ kind: 'person', name }])
  if (!person) throw new Error('a person was neither found nor added')
  return person.id
}
