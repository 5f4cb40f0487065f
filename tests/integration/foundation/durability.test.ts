import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '#db/open-database.ts'
import { makeTestFolder, removeTestFolder } from '#tests/support/test-folder.ts'
import { runProgram, type Program } from '#tests/support/program.ts'

const folder = makeTestFolder()
const env = { BESLUTSSPAR_DATA: folder, DATABASE_URL: '' }

afterAll(() => removeTestFolder(folder))

test.each(['writer', 'server', 'both'])(
  'kill -9 of %s during writes loses nothing acknowledged',
  async (victim) => {
    const writer = runProgram('write-without-end.ts', [victim], env)
    await writer.printed(300)
    // Another moment each time, so that over many runs the kill falls everywhere.
    await sleep(Math.random() * 50)
    if (victim !== 'writer') process.kill(postmaster(), 'SIGKILL')
    if (victim === 'server') await goesOnWriting(writer)
    writer.kill('SIGKILL')
    await writer.ended
    const acknowledged = writer.lines().map(Number)

    const { db, close } = await openDatabase({ env })
    const rows = await db
      .selectFrom('organisation')
      .select('name')
      .where('name', 'like', `${victim} %`)
      .execute()
    await close()
    const kept = new Set(rows.map(({ name }) => Number(name.split(' ')[1])))
    expect(acknowledged.length).toBeGreaterThanOrEqual(300)
    expect(acknowledged.filter((number) => !kept.has(number))).toEqual([])
  },
)

/** The writer's process starts the server again by itself. */
async function goesOnWriting(writer: Program): Promise<void> {
  await writer.printed(writer.lines().length + 100)
}

function postmaster(): number {
  return Number(readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])
}
