// Opens the product's database and writes rows, one commit each, saying each number once it is acknowledged.
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '#db/open-database.ts'

const prefix = process.argv[2] ?? ''
const { db } = await openDatabase()

for (let number = 1; ; number += 1) {
  try {
    await db
      .insertInto('organisation')
      .values({ name: `${prefix} ${number}` })
      .execute()
    process.stdout.write(`${number}\n`)
  } catch {
    // The server is away for a moment: the number is not acknowledged, and the next one may be.
    await sleep(20)
  }
}
