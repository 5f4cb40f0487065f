import { setTimeout as pause } from 'node:timers/promises'
import { writePdf } from '#app/examples/typeset/write-pdf.ts'
import type { Db } from '#db/client.ts'
import { askAgainAndAgain, sendFile, type SentFile } from '#tests/support/visitor.ts'
import { withBuiltServer } from './built-server.ts'
import { repeatedMinutes } from './ingestion.ts'
import { percentile, type Measurement } from './measurement.ts'
import { watchMemory } from './resident-memory.ts'

const PROTOCOLS = 100
/** So often the sections of the example make twenty pages. */
const COPIES = 7
/** Milliseconds; three pages are open, each of which asks for news every second. */
const OPEN_PAGE_ASKS = 333

/** A hundred protocols of twenty pages, sent one by one as the page does, until all are ready for review. */
export async function measureImportMany(): Promise<Measurement[]> {
  const files = await manyProtocols()
  return withBuiltServer(async ({ url, pid, cookie, db }) => {
    const memory = watchMemory(pid)
    const visitor = askAgainAndAgain(`${url}/protokoll`, cookie, OPEN_PAGE_ASKS)
    const began = performance.now()
    const waiting = watchProgress(db)
    for (const file of files) await sendFile(url, cookie, file)
    const longestSilence = await waiting
    const seconds = (performance.now() - began) / 1000
    const pages = await visitor.stop()
    return [
      {
        name: '100 protocols of 20 pages ready for review',
        value: seconds,
        unit: 's',
        bound: { atMost: 60 },
      },
      {
        name: 'the longest time without news of them',
        value: longestSilence,
        unit: 's',
        bound: { atMost: 3 },
      },
      { name: 'the server while it reads them', value: memory.stop(), unit: 'MB', bound: { atMost: 600 } },
      {
        name: 'the list of protocols meanwhile (p95)',
        value: percentile(pages, 0.95),
        unit: 'ms',
        bound: { atMost: 500 },
      },
    ]
  })
}

async function manyProtocols(): Promise<SentFile[]> {
  const files: SentFile[] = []
  for (let number = 0; number < PROTOCOLS; number++) {
    const day = new Date(Date.UTC(2020, 0, 1 + 7 * number)).toISOString().slice(0, 10)
    const text = (await repeatedMinutes(COPIES)).replace('fredag 13 november 2026', day)
    files.push({ name: `protokoll-${day}.pdf`, bytes: await writePdf(text, `Protokoll ${day}`, new Date(0)) })
  }
  return files
}

/** Waits until every job is done; the longest time in seconds in which nothing moved. */
async function watchProgress(db: Db): Promise<number> {
  let longest = 0
  let seen = ''
  let since = performance.now()
  for (;;) {
    const jobs = await db
      .selectFrom('job')
      .select(['state', 'step', 'progress', 'reason'])
      .orderBy('id')
      .execute()
    const failed = jobs.find(({ state }) => state === 'failed')
    if (failed) throw new Error(`A protocol was not read: ${failed.reason}`)
    const now = JSON.stringify(jobs)
    if (now !== seen) {
      longest = Math.max(longest, seen === '' ? 0 : (performance.now() - since) / 1000)
      seen = now
      since = performance.now()
    }
    if (jobs.length === PROTOCOLS && jobs.every(({ state }) => state === 'done')) return longest
    await pause(50)
  }
}
