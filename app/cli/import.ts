import { parseArgs } from 'node:util'
import { startJobWorker } from '#app/protocols/jobs/start-job-worker.ts'
import { textOf } from '#app/text/index.ts'
import { openDatabase } from '#db/open-database.ts'
import { findOrganisation } from './find-organisation.ts'
import { queueFile, waitForOutcome } from './import-file.ts'

// Reads files as the page does, into the database that the server may be using at the same time. Prints one line
// a file; exits with 1 where any could not be read, with 2 where the command itself was wrong.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { organisation: { type: 'string' } },
})
if (positionals.length === 0) fail(textOf('sv').protocols.commandLine.usage)

const { db, close } = await openDatabase()
const organisation = await findOrganisation(db, values.organisation)
if (!organisation.ok) {
  await close()
  fail(organisation.message)
}
// Where no server runs nobody else would take the jobs; where one does, the two share them.
const worker = startJobWorker(db, { report: tell, idle: 50 })
const queued = []
for (const path of positionals) {
  queued.push({ path, outcome: await queueFile(db, organisation.id, path) })
}
for (const { path, outcome } of queued) {
  const { ok, message } = await waitForOutcome(db, organisation.id, outcome)
  if (!ok) process.exitCode = 1
  process.stdout.write(`${path}: ${message}\n`)
}
await worker.stop()
await close()

/** The error goes to the terminal, so that it needs no reference there. */
function tell(error: unknown): string {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return ''
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}
