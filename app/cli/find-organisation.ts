import { textOf } from '#app/text/index.ts'
import type { Db } from '#db/client.ts'

type Found = Readonly<{ ok: true; id: string } | { ok: false; message: string }>

/** The organisation of that name; without a name the only one that there is. */
export async function findOrganisation(db: Db, name: string | undefined): Promise<Found> {
  const { commandLine } = textOf('sv').protocols
  const all = await db
    .selectFrom('organisation')
    .select(['id', 'name'])
    .orderBy('name')
    .orderBy('id')
    .execute()
  const [only] = all
  if (only === undefined) return { ok: false, message: commandLine.noOrganisation }
  if (name === undefined) {
    return all.length === 1
      ? { ok: true, id: only.id }
      : { ok: false, message: commandLine.whichOrganisation(all.map((one) => one.name).join(', ')) }
  }
  const named = all.find((one) => one.name.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv'))
  return named ? { ok: true, id: named.id } : { ok: false, message: commandLine.unknownOrganisation(name) }
}
