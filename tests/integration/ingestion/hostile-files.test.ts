import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { textOf } from '#app/text/index.ts'
import { connect, type Db } from '#db/client.ts'
import { setUpOrganisation } from '#tests/support/accounts.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { cloneTemplate, dropDatabase, urlOf } from '#tests/support/template.ts'
import { askAgainAndAgain, sendFile, signInOverHttp, type SentFile } from '#tests/support/visitor.ts'
import { docxBomb, docxOfParts } from '#tests/unit/ingestion/support/hostile-docx.ts'
import { pdfOfBomb, pdfOfForms } from '#tests/unit/ingestion/support/hostile-pdf.ts'
import { tinyPdf } from '#tests/unit/ingestion/support/tiny-pdf.ts'
import { ensureBuild } from '../../../scripts/build.mjs'

type Hostile = SentFile & { reason: string }

const hostileFiles = async (): Promise<Hostile[]> => [
  { name: 'tiotusen-sidor.pdf', bytes: tinyPdf({ pages: 10_000 }), reason: 'too-many-pages' },
  { name: 'packad.docx', bytes: docxBomb(220), reason: 'unpacks-too-large' },
  { name: 'delar.docx', bytes: docxOfParts(10_001), reason: 'too-many-parts' },
  { name: 'minne.pdf', bytes: await pdfOfBomb(600), reason: 'too-much-memory' },
  { name: 'lang.txt', bytes: Buffer.alloc(10_000_001, 'Ord '), reason: 'too-much-text' },
  { name: 'trasig.pdf', bytes: Buffer.from('%PDF-1.7\nnothing'), reason: 'corrupt' },
]

/**
 * Milliseconds that others may wait more than they do without hostile files, nineteen times of twenty. A page takes
 * work of its own, and shares two cores with two files and with whatever else the machine that tests it does.
 */
const SOON = { livez: 300, page: 1000 }

let server: TestServer
let db: Db
let cookie = ''
let drop = async (): Promise<void> => undefined

beforeAll(async () => {
  const address = await cloneTemplate(inject('postgres'))
  db = connect(address, { max: 2 })
  await setUpOrganisation(db)
  server = await startServer({ BESLUTSSPAR_BUILD: await ensureBuild(), DATABASE_URL: urlOf(address) })
  cookie = await signInOverHttp(server.url)
  drop = () => dropDatabase(address)
}, 90_000)

afterAll(async () => {
  await server.stop()
  await db.destroy()
  await drop()
})

describe('a server that is handed hostile files', () => {
  test(
    'answers everybody else meanwhile, and says of each file which limit it met',
    { timeout: 120_000 },
    async () => {
      const files = await hostileFiles()
      const usual = await waits(() => pause(2000))
      let reasons = {}
      const meanwhile = await waits(async () => {
        for (const file of files)
          expect(await sendFile(server.url, cookie, file)).toMatchObject({ outcome: 'queued' })
        reasons = await outcomes(files.length)
      })
      expect(meanwhile.livez).toBeLessThan(SOON.livez + 2 * usual.livez)
      expect(meanwhile.page).toBeLessThan(SOON.page + 2 * usual.page)
      expect(reasons).toEqual(Object.fromEntries(files.map(({ name, reason }) => [name, reason])))
      const page = await readPage('/protokoll')
      for (const { name, reason } of files) {
        expect(page).toContain(name)
        expect(page).toContain(messageOf(reason))
      }
    },
  )

  test(
    'answers while a file is at work that would never end, and ends with it',
    { timeout: 60_000 },
    async () => {
      await sendFile(server.url, cookie, { name: 'for-evigt.pdf', bytes: pdfOfForms() })
      const { livez, page } = await waits(() => pause(3000))
      expect(livez).toBeLessThan(2 * SOON.livez)
      expect(page).toBeLessThan(2 * SOON.page)
      const job = await db.selectFrom('job').select('state').where('state', '=', 'running').executeTakeFirst()
      expect(job).toEqual({ state: 'running' })
    },
  )

  test('shows a file by its name, and uses that for nothing else', { timeout: 60_000 }, async () => {
    const words = `§ 1 Upprop\n\nUpprop förrättas. ${Math.random()}`
    const name = '../../../tmp/beslutsspar-utanfor.txt'
    await sendFile(server.url, cookie, { name, bytes: Buffer.from(words) })
    const stored = await db
      .selectFrom('document')
      .select('file_name')
      .orderBy('uploaded_at', 'desc')
      .executeTakeFirst()
    expect(stored?.file_name).toBe('beslutsspar-utanfor.txt')
    expect(existsSync('/tmp/beslutsspar-utanfor.txt')).toBe(false)
    await sendFile(server.url, cookie, {
      name: '<script>alert(1)</script>.txt',
      bytes: Buffer.from(`${words}!`),
    })
    const page = await readPage('/protokoll')
    expect(page).not.toContain('<script>alert(1)')
    expect(page).toContain('script&gt;.txt')
  })
})

test('a format that nobody here reads is refused at once, with what to do about it', async () => {
  const refused = await sendFile(server.url, cookie, {
    name: 'protokoll.docx',
    bytes: Buffer.from('{\\rtf1\\ansi Protokoll}'),
  })
  expect(refused).toMatchObject({ outcome: 'refused', reason: 'rich-text' })
  expect(messageOf('rich-text')).toContain('.docx')
})

/** How long others wait while something goes on: all but one of twenty at most so many milliseconds. */
async function waits(during: () => Promise<unknown>): Promise<{ livez: number; page: number }> {
  const livez = askAgainAndAgain(`${server.url}/livez`)
  const page = askAgainAndAgain(`${server.url}/protokoll`, cookie)
  await during()
  return { livez: mostOf(await livez.stop()), page: mostOf(await page.stop()) }
}

const mostOf = (times: readonly number[]): number => times[Math.ceil(times.length * 0.95) - 1] ?? Infinity

/** Waits until as many jobs have failed; the reason of each file. */
async function outcomes(count: number): Promise<Record<string, string | null>> {
  for (;;) {
    const jobs = await db
      .selectFrom('job')
      .innerJoin('document', 'document.id', 'job.document_id')
      .select(['document.file_name as name', 'job.reason', 'job.state'])
      .execute()
    const ended = jobs.filter(({ state }) => state === 'failed' || state === 'done')
    if (ended.length === count) return Object.fromEntries(ended.map(({ name, reason }) => [name, reason]))
    await pause(100)
  }
}

const messageOf = (reason: string): string =>
  Object.entries(textOf('sv').protocols.reasons).find(([name]) => name === reason)?.[1] ?? ''

async function readPage(path: string): Promise<string> {
  const response = await fetch(server.url + path, { headers: { cookie } })
  return response.text()
}
