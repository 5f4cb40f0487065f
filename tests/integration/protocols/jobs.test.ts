import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { beforeEach, expect, inject, test } from 'vitest'
import { startJobWorker } from '#app/protocols/jobs/start-job-worker.ts'
import { queueDocument } from '#app/protocols/queue-document.ts'
import { findJobs, putJobsAway } from '#db/queries/job-list.ts'
import { claimJob, failJob, finishJob, MAX_ATTEMPTS, releaseJob, renewLease } from '#db/queries/jobs.ts'
import { connect } from '#db/client.ts'
import { openDetour } from '#tests/support/detour.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import {
  arrangeProtocol,
  arrangeTenant,
  extractionOf,
  TEXT,
  type Tenant,
} from '#tests/support/protocol-world.ts'

const db = await testDatabase()

let tenant: Tenant

beforeEach(async () => {
  // The worker takes jobs of all organisations: what earlier tests left would be taken first.
  await db.deleteFrom('job').execute()
  tenant = await arrangeTenant(db)
})

const queue = (name: string, content: string) =>
  queueDocument(db, tenant.organisation, tenant.actor, { name, bytes: Buffer.from(content) })

const jobs = () => findJobs(db, tenant.organisation)

const letLeasesRunOut = () =>
  db
    .updateTable('job')
    .set({ locked_until: new Date(0) })
    .where('state', '=', 'running')
    .execute()

async function databaseName(): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
  return rows[0]?.name ?? ''
}

async function workUntilDone(): Promise<void> {
  const errors: unknown[] = []
  const worker = startJobWorker(db, { report: (error) => `reference ${errors.push(error)}`, idle: 20 })
  try {
    while ((await jobs()).some(({ state }) => state === 'queued' || state === 'running')) await sleep(20)
  } finally {
    await worker.stop()
  }
  expect(errors).toEqual([])
}

test('a file that is queued twice is one job', async () => {
  const [one, other] = await Promise.all([queue('a.txt', TEXT), queue('b.txt', TEXT)])
  expect(one).toEqual(other)
  expect(await jobs()).toMatchObject([{ state: 'queued' }])
})

test.each([
  ['empty', 'tom.txt', ''],
  ['unsupported-type', 'program.exe', 'MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0\xb8\0\0\0'],
  ['picture', 'bild.png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0'],
])('what can be told at once is refused at once: %s', async (reason, name, content) => {
  const bytes = Buffer.from(content, 'latin1')
  expect(await queueDocument(db, tenant.organisation, tenant.actor, { name, bytes })).toEqual({
    outcome: 'refused',
    reason,
  })
  expect(await jobs()).toEqual([])
})

test('a job is read, saved and done; the same bytes lead there', async () => {
  await queue('protokoll.txt', TEXT)
  await workUntilDone()
  const [job] = await jobs()
  expect(job).toMatchObject({ state: 'done', fileName: 'protokoll.txt' })
  expect(await queue('samma.txt', TEXT)).toEqual({ outcome: 'known', protocolId: job?.protocolId })
})

test('a file that cannot be read fails with its reason and can be tried again', async () => {
  await queue('skadad.pdf', '%PDF-1.7\nno pdf at all')
  await workUntilDone()
  expect(await jobs()).toMatchObject([{ state: 'failed', reason: 'corrupt' }])
  await queue('skadad.pdf', '%PDF-1.7\nno pdf at all')
  expect(await jobs()).toMatchObject([{ state: 'queued' }])
})

test('letters that PostgreSQL keeps in no text are no hindrance', async () => {
  await queue('nul.txt', `${TEXT}\n${'Ingenting. '.repeat(500)}\0 slut`)
  await workUntilDone()
  expect(await jobs()).toMatchObject([{ state: 'done' }])
})

test('a very long document is extracted too, in a thread of its own', async () => {
  await queue('lang.txt', `${TEXT}\n${'Ingenting beslutas här. '.repeat(12_000)}`)
  await workUntilDone()
  expect(await jobs()).toMatchObject([{ state: 'done' }])
})

test('a failure stays on the list until it is put away', async () => {
  await queue('skadad.pdf', '%PDF-1.7\nno pdf at all')
  await workUntilDone()
  await putJobsAway(db, tenant.organisation)
  const [failed] = await jobs()
  await putJobsAway(db, tenant.organisation, failed?.id)
  expect(await jobs()).toEqual([])
})

test('two workers never hold the same job', async () => {
  for (let index = 0; index < 20; index++) await queue(`${index}.txt`, `${TEXT}\n${index}`)
  const claimed = await Promise.all(Array.from({ length: 30 }, () => claimJob(db)))
  const ids = claimed.flatMap((job) => (job ? [job.id] : []))
  expect(new Set(ids).size).toBe(20)
  expect(ids).toHaveLength(20)
})

test('the job of a dead worker is taken over, and the dead one can no longer finish it', async () => {
  await queue('protokoll.txt', TEXT)
  const dead = await claimJob(db)
  if (!dead) throw new Error('nothing to claim')
  expect(await claimJob(db)).toBeUndefined()
  await letLeasesRunOut()
  const heir = await claimJob(db)
  expect(heir).toMatchObject({ id: dead.id, attempt: 2 })
  const protocolId = await arrangeProtocol(db, tenant, extractionOf(TEXT, []))
  expect(await renewLease(db, dead, { step: 'saving', progress: 1, pages: null })).toBe(false)
  await expect(finishJob(db, dead, protocolId)).rejects.toThrow('another worker')
  await failJob(db, dead, 'internal', null)
  expect(await jobs()).toMatchObject([{ state: 'running' }])
})

test('a database that is away is told of ever more seldom, and work goes on when it is back', async () => {
  const detour = await openDetour({ ...inject('postgres'), database: await databaseName() })
  const away = connect(detour.address)
  const times: number[] = []
  const began = performance.now()
  await detour.close()
  const worker = startJobWorker(away, {
    report: () => `reference ${times.push(performance.now() - began)}`,
    lanes: ['files'],
    idle: 20,
  })
  try {
    await sleep(1500)
    const told = times.length
    // Twenty to forty milliseconds at first, twice that after each: every thirty would be fifty times.
    expect(told).toBeGreaterThan(2)
    expect(told).toBeLessThan(9)
    await queue('protokoll.txt', TEXT)
    await detour.open()
    while ((await jobs())[0]?.state !== 'done') await sleep(20)
  } finally {
    await worker.stop()
    await away.destroy()
    await detour.close()
  }
})

test('a worker that stops gives its job back unharmed', async () => {
  await queue('protokoll.txt', TEXT)
  const job = await claimJob(db)
  if (job) await releaseJob(db, job)
  expect(await claimJob(db)).toMatchObject({ attempt: 1 })
})

test('a job that kills every worker is given up, with a reference', async () => {
  await queue('protokoll.txt', TEXT)
  for (let death = 0; death < MAX_ATTEMPTS; death++) {
    await claimJob(db)
    await letLeasesRunOut()
  }
  const worker = startJobWorker(db, { report: () => '7F3K-2Q', idle: 20 })
  while ((await jobs())[0]?.state !== 'failed') await sleep(20)
  await worker.stop()
  expect(await jobs()).toMatchObject([{ reason: 'internal', reference: '7F3K-2Q' }])
})

test('a process killed at any moment loses no job and does none twice', async () => {
  const count = 6
  for (let index = 0; index < count; index++) await queue(`${index}.txt`, `${TEXT}\n${index}`)
  const connection = JSON.stringify({ ...inject('postgres'), database: await databaseName() })
  for (const milliseconds of [400, 700]) {
    const child = spawn(process.execPath, [`${import.meta.dirname}/worker-process.ts`, connection], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    await sleep(milliseconds)
    child.kill('SIGKILL')
    await once(child, 'exit')
    await letLeasesRunOut()
  }
  await workUntilDone()
  const { done, protocols } = await db
    .selectNoFrom((eb) => [
      eb.selectFrom('job').where('state', '=', 'done').select(eb.fn.countAll<number>().as('n')).as('done'),
      eb
        .selectFrom('protocol')
        .where('organisation_id', '=', tenant.organisation)
        .select(eb.fn.countAll<number>().as('n'))
        .as('protocols'),
    ])
    .executeTakeFirstOrThrow()
  expect({ done, protocols }).toEqual({ done: count, protocols: count })
})

test('a name that is too long keeps its beginning and its ending', async () => {
  await queue(`Kommunstyrelsens protokoll ${'2026 '.repeat(60)}.txt`, TEXT)
  const [job] = await jobs()
  expect(job?.fileName).toHaveLength(200)
  expect(job?.fileName).toMatch(/^Kommunstyrelsens protokoll 2026.*…\.txt$/u)
})
