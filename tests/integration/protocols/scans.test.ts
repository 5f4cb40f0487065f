import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startJobWorker } from '#app/protocols/jobs/start-job-worker.ts'
import { queueDocument } from '#app/protocols/queue-document.ts'
import { findJobs } from '#db/queries/job-list.ts'
import { arrangeTenant } from '#tests/support/protocol-world.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { scannedPdf } from '#tests/unit/ingestion/support/scanned-pdf.ts'

const db = await testDatabase()

test(
  'a scanned protocol is read from its picture, and the reviewer is told',
  { timeout: 120_000 },
  async () => {
    const { organisation, actor } = await arrangeTenant(db)
    const bytes = Buffer.from(
      await scannedPdf('Styrelsen beslutar', 'Kansliet får i uppdrag att se över planen.'),
    )
    await queueDocument(db, organisation, actor, { name: 'inskannat.pdf', bytes })
    const worker = startJobWorker(db, { report: (error) => String(error), idle: 20 })
    try {
      while (
        (await findJobs(db, organisation)).some(({ state }) => state === 'queued' || state === 'running')
      )
        await sleep(100)
    } finally {
      await worker.stop()
    }
    expect(await findJobs(db, organisation)).toMatchObject([{ state: 'done' }])
    const { result } = await db
      .selectFrom('extraction')
      .select('result')
      .where('organisation_id', '=', organisation)
      .executeTakeFirstOrThrow()
    expect(result.warnings.map(({ code }) => code)).toContain('read-by-ocr')
  },
)
