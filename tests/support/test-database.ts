import { afterAll, inject } from 'vitest'
import { connect, type Db } from '#db/client.ts'
import { cloneTemplate, dropDatabase } from './template.ts'

/**
 * A migrated, empty database that nobody else sees, dropped when the test file is done. Call it at the top
 * of the file: `const db = await testDatabase()`.
 */
export async function testDatabase(): Promise<Db> {
  const address = await cloneTemplate(inject('postgres'))
  const db = connect(address, { max: 4 })
  afterAll(async () => {
    await db.destroy()
    await dropDatabase(address)
  })
  return db
}
