import { setTimeout as pause } from 'node:timers/promises'
import { writePdf } from '#app/examples/typeset/write-pdf.ts'
import { sendFile } from '#tests/support/visitor.ts'
import { withBuiltServer } from './built-server.ts'
import { repeatedMinutes } from './ingestion.ts'
import type { Measurement } from './measurement.ts'
import { watchMemory } from './resident-memory.ts'

/** So often the sections of the example make 1,980 pages: nearly as many as a file may have. */
const COPIES = 742

/** One file as long as they may be, until it is ready for review. */
export async function measureImportLong(): Promise<Measurement[]> {
  const bytes = await writePdf(await repeatedMinutes(COPIES), 'Protokoll', new Date(0))
  return withBuiltServer(async ({ url, pid, cookie, db }) => {
    const memory = watchMemory(pid)
    const began = performance.now()
    await sendFile(url, cookie, { name: 'allt.pdf', bytes })
    for (;;) {
      const job = await db.selectFrom('job').select(['state', 'reason']).executeTakeFirst()
      if (job?.state === 'failed') throw new Error(`The file was not read: ${job.reason}`)
      if (job?.state === 'done') break
      await pause(50)
    }
    const seconds = (performance.now() - began) / 1000
    return [
      {
        name: 'a protocol of 1,980 pages ready for review',
        value: seconds,
        unit: 's',
        bound: { atMost: 60 },
      },
      { name: 'the server while it reads it', value: memory.stop(), unit: 'MB', bound: { atMost: 600 } },
    ]
  })
}
