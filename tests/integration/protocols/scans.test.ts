import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, expect, inject, test } from 'vitest'
import { startJobWorker } from '#app/protocols/jobs/start-job-worker.ts'
import { queueDocument } from '#app/protocols/queue-document.ts'
import { findJobs } from '#db/queries/job-list.ts'
import { arrangeTenant, type Tenant } from '#tests/support/protocol-world.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { makePdf } from '#tests/unit/ingestion/support/make-pdf.ts'
import { scannedPages, scannedPdf } from '#tests/unit/ingestion/support/scanned-pdf.ts'

const db = await testDatabase()
let tenant: Tenant

beforeEach(async () => {
  await db.deleteFrom('job').execute()
  tenant = await arrangeTenant(db)
})

const queue = async (bytes: Uint8Array) =>
  queueDocument(db, tenant.organisation, tenant.actor, { name: 'inskannat.pdf', bytes })

const jobs = () => findJobs(db, tenant.organisation)
const isUnderWay = async () => (await jobs()).some(({ state }) => state === 'queued' || state === 'running')

async function workUntilDone(): Promise<void> {
  const worker = startJobWorker(db, { report: (error) => String(error), idle: 20 })
  try {
    while (await isUnderWay()) await sleep(50)
  } finally {
    await worker.stop()
  }
}

const pagesKept = () =>
  db
    .selectFrom('scanned_page')
    .select(['page', 'read_at'])
    .where('organisation_id', '=', tenant.organisation)
    .orderBy('page')
    .execute()

test(
  'a scanned protocol is read from its picture, and the reviewer is told',
  { timeout: 120_000 },
  async () => {
    await queue(await scannedPdf('Styrelsen beslutar', 'Kansliet får i uppdrag att se över planen.'))
    await workUntilDone()
    expect(await jobs()).toMatchObject([{ state: 'done' }])
    const { result } = await db
      .selectFrom('extraction')
      .select('result')
      .where('organisation_id', '=', tenant.organisation)
      .executeTakeFirstOrThrow()
    expect(result.warnings.map(({ code }) => code)).toContain('read-by-ocr')
    const { recognised } = await db
      .selectFrom('scanned_page')
      .select('recognised')
      .where('organisation_id', '=', tenant.organisation)
      .executeTakeFirstOrThrow()
    expect(recognised).toMatchObject({ page: 2, confidence: expect.any(Number), skew: expect.any(Number) })
    expect(recognised).toMatchObject({
      pieces: expect.arrayContaining([
        expect.objectContaining({ text: 'Styrelsen', x: expect.any(Number), confidence: expect.any(Number) }),
      ]),
    })
  },
)

test(
  'scans wait for each other, and a file with text waits for none of them',
  { timeout: 240_000 },
  async () => {
    for (const name of ['Den ena skanningens', 'Den andra skanningens']) {
      await queue(await scannedPages(Array.from({ length: 4 }, (_, page) => [`${name} sida ${page + 1}.`])))
    }
    const worker = startJobWorker(db, { report: (error) => String(error), idle: 20 })
    try {
      // One of them is being read from its pictures, and the other has been opened and waits.
      const isSettled = async () => {
        const scans = (await jobs()).filter(({ isScan }) => isScan).map(({ state }) => state)
        return scans.length === 2 && scans.includes('running') && scans.includes('queued')
      }
      while (!(await isSettled())) await sleep(20)
      await queue(await makePdf((pdf) => pdf.text('Kansliet får i uppdrag att se över planen till våren.')))
      while ((await jobs())[2]?.state !== 'done') await sleep(20)
      expect((await jobs()).map(({ state }) => state).toSorted()).toEqual(['done', 'queued', 'running'])
      while (await isUnderWay()) await sleep(50)
      expect((await jobs()).map(({ state }) => state)).toEqual(['done', 'done', 'done'])
    } finally {
      await worker.stop()
    }
  },
)

const PAGES = 6

test('a scan whose server is killed goes on with the next page', { timeout: 240_000 }, async () => {
  await queue(await scannedPages(Array.from({ length: PAGES }, (_, page) => [`Sida ${page + 1} är läst.`])))
  const child = spawn(process.execPath, [`${import.meta.dirname}/worker-process.ts`, await connection()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  while ((await pagesKept()).length < 2) await sleep(20)
  const [told] = await jobs()
  child.kill('SIGKILL')
  await once(child, 'exit')
  const before = await pagesKept()
  expect(before.length).toBeLessThan(PAGES)
  expect(told).toMatchObject({ state: 'running', step: 'reading', pagesToRead: PAGES })
  expect(told?.pagesRead).toBeGreaterThan(0)

  await db
    .updateTable('job')
    .set({ locked_until: new Date(0) })
    .execute()
  const readAfterwards: (number | null)[] = []
  const watch = setInterval(() => {
    void jobs().then(([job]) => readAfterwards.push(job?.pagesRead ?? null))
  }, 20)
  await workUntilDone()
  clearInterval(watch)

  expect(await jobs()).toMatchObject([{ state: 'done', pagesRead: null }])
  const after = await pagesKept()
  expect(after.map(({ page }) => page)).toEqual(Array.from({ length: PAGES }, (_, page) => page + 1))
  // What was kept is what it was; only the pages that were missing have been read.
  expect(after.slice(0, before.length)).toEqual(before)
  const counts = readAfterwards.filter((count) => count !== null)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(before.length)
  const { source } = await db
    .selectFrom('protocol')
    .select('source')
    .where('organisation_id', '=', tenant.organisation)
    .executeTakeFirstOrThrow()
  expect(source.text.match(/Sida \d är läst/gu)).toHaveLength(PAGES)
})

async function connection(): Promise<string> {
  const { rows } = await db.executeQuery<{ name: string }>(
    db.selectNoFrom((eb) => eb.fn<string>('current_database', []).as('name')).compile(),
  )
  return JSON.stringify({ ...inject('postgres'), database: rows[0]?.name })
}
