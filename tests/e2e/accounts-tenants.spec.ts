import type { Page } from '@playwright/test'
import type { Db } from '#db/client.ts'
import { storeReport } from '#db/queries/reports.ts'
import { setUpOrganisation, signIn } from '#tests/support/accounts.ts'
import { expect, test } from '#tests/support/e2e.ts'
import { makeTaskWorld } from '#tests/support/task-world.ts'

test('the rows of another organisation are as if they were not there', async ({ page, db }) => {
  await setUpOrganisation(db)
  const theirs = await furnish(db)
  await signIn(page, 'administrator')
  for (const path of [
    `/protokoll/${theirs.protocol}`,
    `/protokoll/${theirs.protocol}/original`,
    `/protokoll/${theirs.protocol}/kalla?stalle=0-5`,
    `/uppdrag/${theirs.number}`,
    `/rapporter/${theirs.report}`,
    `/rapporter/${theirs.report}/fil/csv`,
  ])
    expect((await page.request.get(path)).status(), path).toBe(404)

  const forms: [string, Record<string, string>][] = [
    [
      `/protokoll/${theirs.protocol}/forslag/${theirs.proposal}/godkannande`,
      { seen: `${theirs.proposal}:${theirs.version}` },
    ],
    [
      `/protokoll/${theirs.protocol}/forslag/${theirs.proposal}/avfardande`,
      { seen: `${theirs.proposal}:${theirs.version}` },
    ],
    [`/protokoll/${theirs.protocol}/mote`, { heldOn: '2020-01-01', body: 'Kapat' }],
    [`/uppdrag/${theirs.number}`, { status: 'closed', slutdatum: '2020-01-01' }],
  ]
  const before = await everything(db, theirs.organisation)
  for (const [path, form] of forms) {
    const status = (await page.request.post(path, { form, maxRedirects: 0 })).status()
    // Some answer with a page that says that it is not there to be changed.
    expect(status, path).toBeLessThan(500)
  }
  expect(await everything(db, theirs.organisation)).toEqual(before)
})

test('no list, search or report shows a word of another organisation', async ({ page, db }) => {
  await setUpOrganisation(db)
  await furnish(db)
  await signIn(page, 'administrator')
  for (const path of ['/', '/protokoll', '/uppdrag', '/uppdrag?sok=grannens', '/rapporter', '/installningar'])
    expect(await read(page, path), path).not.toMatch(/grann/i)
})

async function read(page: Page, path: string): Promise<string> {
  await page.goto(path)
  return page.getByRole('main').innerText()
}

/** A neighbour with a protocol, a pending proposal, a task and a report. */
async function furnish(db: Db) {
  const world = await makeTaskWorld(db, { name: 'Grannförbundet', body: 'Grannämnden' })
  const task = await world.openTask({ title: 'Grannens hemlighet', dueOn: '2026-01-01' })
  const { id: proposal, version } = await db
    .selectFrom('proposal')
    .select(['id', 'version'])
    .where('organisation_id', '=', world.organisation)
    .executeTakeFirstOrThrow()
  const report = await storeReport(db, world.organisation, world.secretary, {
    title: 'Grannens rapport',
    asOf: '2026-11-21',
    bodyId: null,
    snapshot: {},
  })
  const { organisation, protocol } = world
  return { organisation, protocol, proposal, version, number: task.number, report }
}

async function everything(db: Db, organisation: string) {
  const tables = ['task', 'task_event', 'proposal', 'meeting', 'body', 'note', 'report'] as const
  return Promise.all(
    tables.map((table) =>
      db.selectFrom(table).selectAll().where('organisation_id', '=', organisation).orderBy('id').execute(),
    ),
  )
}
