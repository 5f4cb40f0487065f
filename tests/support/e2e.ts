import { expect, test as base } from '@playwright/test'
import { connect, type Db } from '#db/client.ts'
import type { PostgresAddress } from '#db/postgres/address.ts'
import { startServer, type TestServer } from './server.ts'
import { listenForComplaints, seeThatPageIsSound } from './soundness.ts'
import { waitForLife } from './hydration.ts'
import { cloneTemplate, urlOf } from './template.ts'

export { expect, seeThatPageIsSound }

type Running = { file: string; server: TestServer; db: Db }

type WorkerFixtures = { serverFor: (file: string) => Promise<Running> }

type TestFixtures = {
  /** The server of this test file, with a database that was empty when the file began. */
  server: TestServer
  /** That database, for what a test arranges or checks behind the page. */
  db: Db
  /** A test that provokes an error says which complaints of the browser belong to it. */
  expectComplaint: (pattern: RegExp) => void
  soundness: void
}

/**
 * Playwright's `test`, which also fails on any console error or uncaught error in the browser, on content
 * that the policy refuses, and, in the page's last state, as `seeThatPageIsSound` does.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  serverFor: [
    async ({}, use) => {
      let running: Running | null = null
      const end = async () => {
        await running?.server.stop()
        await running?.db.destroy()
      }
      await use(async (file) => {
        if (running?.file === file) return running
        await end()
        const address = await cloneTemplate(JSON.parse(process.env['TEST_POSTGRES'] ?? '') as PostgresAddress)
        running = {
          file,
          server: await startServer({ DATABASE_URL: urlOf(address) }),
          db: connect(address, { max: 2 }),
        }
        return running
      })
      await end()
    },
    { scope: 'worker' },
  ],
  server: async ({ serverFor }, use, { file }) => use((await serverFor(file)).server),
  db: async ({ serverFor }, use, { file }) => use((await serverFor(file)).db),
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) waitForLife(page)
    await use(page)
  },
  baseURL: async ({ server }, use) => use(server.url),
  expectComplaint: [
    async ({ context }, use) => {
      const expected: RegExp[] = []
      const complaints = listenForComplaints(context)
      await use((pattern) => expected.push(pattern))
      const unexpected = complaints.filter((text) => !expected.some((pattern) => pattern.test(text)))
      expect(unexpected, 'complaints of the browser').toEqual([])
    },
    { auto: true },
  ],
  soundness: [
    async ({ page }, use, info) => {
      await use()
      if (info.status === info.expectedStatus && page.url() !== 'about:blank') await seeThatPageIsSound(page)
    },
    { auto: true },
  ],
})
