import type { Db } from '#db/client.ts'
import { type DirectoryOwner, listOwners } from '#db/queries/owners.ts'

/** The persons among those who hold assignments: whom a member can be, and who can hold an office. */
export async function listPersons(db: Db, organisation: string): Promise<DirectoryOwner[]> {
  return (await listOwners(db, organisation)).filter(({ kind }) => kind === 'person')
}
