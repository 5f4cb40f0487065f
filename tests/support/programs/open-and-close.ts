// What any short command does: opens the database, looks, says how many migrations it took, and leaves.
import { openDatabase } from '#db/open-database.ts'

const { db, close } = await openDatabase()
const { applied } = await db
  .selectFrom('organisation')
  .select(({ fn }) => fn.countAll<number>().as('applied'))
  .executeTakeFirstOrThrow()
process.stdout.write(`${applied}\n`)
await close()
