import type { Page } from '@playwright/test'
import { signIn } from '#tests/support/accounts.ts'
import { expect, test } from '#tests/support/e2e.ts'
import { makeTaskExamples } from '#tests/support/task-examples.ts'
import { makeTaskWorld } from '#tests/support/task-world.ts'

/** Asks as a browser without scripts would, so that no page has to offer it. */
const post = async (page: Page, path: string, form: Record<string, string>) =>
  (await page.request.post(path, { form, maxRedirects: 0, headers: { Accept: 'text/html' } })).status()

test('an owner sets the status of own tasks and writes notes on them, and nothing else', async ({
  page,
  db,
}) => {
  const { world, organisationId } = await makeTaskExamples(db)
  const own = await world.openTask({ title: 'Mitt eget', owners: [{ name: 'Örjan Lind', kind: 'person' }] })
  await signIn(page, 'owner')
  await page.goto(`/uppdrag/${own.number}`)
  await expect(page.getByLabel('Redovisas till')).toHaveCount(0)
  await page.getByLabel('Status').selectOption('Föreslås avslutat')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Sparat.')).toBeVisible()

  const edit = { version: '2', status: 'pagaende', uppdrag: 'Kapat', slutdatum: '2030-01-01' }
  expect(await post(page, `/uppdrag/${own.number}`, edit)).toBe(302)
  const task = await db.selectFrom('task').selectAll().where('id', '=', own.id).executeTakeFirstOrThrow()
  expect(task).toMatchObject({ title: 'Mitt eget', due_on: null, status: 'in_progress', version: 3 })
  expect(await post(page, `/uppdrag/${own.number}/lagesrapporter`, { text: 'På gång.' })).toBe(302)

  const foreign = await world.openTask({ title: 'Någon annans' })
  expect(await post(page, `/uppdrag/${foreign.number}`, { ...edit, version: '1' })).toBe(403)
  expect(await post(page, `/uppdrag/${foreign.number}/status`, { version: '1', status: 'avslutat' })).toBe(
    403,
  )
  expect(await post(page, `/uppdrag/${foreign.number}/lagesrapporter`, { text: 'Hej' })).toBe(403)
  expect(await post(page, '/uppdrag/andringar', { uppdrag: `${own.id}:3`, 'ny-status': 'avslutat' })).toBe(
    403,
  )

  // A note of somebody else's on an own task can be read, not withdrawn.
  const noteId = crypto.randomUUID()
  await db
    .insertInto('note')
    .values({
      id: noteId,
      organisation_id: organisationId,
      task_id: own.id,
      author_id: world.secretary,
      written_on: '2026-11-01',
      text: 'Siv skrev.',
      withdrawn_by: null,
      withdrawn_reason: null,
    })
    .execute()
  expect(
    await post(page, `/uppdrag/${own.number}/lagesrapporter/${noteId}/aterkallelse`, { orsak: 'x' }),
  ).toBe(403)
})

test('the holder of an office today has its tasks as own ones', async ({ page, db }) => {
  const { world, organisationId } = await makeTaskExamples(db)
  const { id, number } = await world.openTask({
    title: 'Befattningens',
    owners: [{ name: 'ekonomichef', kind: 'role' }],
  })
  await signIn(page, 'owner')
  const move = () => post(page, `/uppdrag/${number}/status`, { version: '1', status: 'pagaende' })
  expect(await move()).toBe(403)
  const ownerOf = (name: string) =>
    db
      .selectFrom('owner')
      .select('id')
      .where('organisation_id', '=', organisationId)
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
  await db
    .insertInto('office_holder')
    .values({
      organisation_id: organisationId,
      role_owner_id: (await ownerOf('ekonomichef')).id,
      person_owner_id: (await ownerOf('Örjan Lind')).id,
      from_on: '2020-01-01',
      until_on: null,
    })
    .execute()
  expect(await move()).toBe(200)
  const task = await db.selectFrom('task').select('status').where('id', '=', id).executeTakeFirst()
  expect(task?.status).toBe('in_progress')
})

test('a reader reads, and changes nothing', async ({ page, db }) => {
  await makeTaskExamples(db)
  await signIn(page, 'reader')
  await page.goto('/uppdrag/1')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: /Spara/u })).toHaveCount(0)
  await page.goto('/uppdrag')
  await expect(page.getByRole('checkbox', { name: /Markera uppdrag/u })).toHaveCount(0)
  await page.goto('/uppdrag?vy=tavla')
  await expect(page.getByRole('button', { name: /Flytta uppdrag/u })).toHaveCount(0)
  for (const path of ['/uppdrag/1', '/uppdrag/1/status', '/uppdrag/1/lagesrapporter', '/uppdrag/andringar'])
    expect(await post(page, path, { version: '1', status: 'avslutat', text: 'Hej' }), path).toBe(403)
})

test("another organisation's task is not there", async ({ page, db }) => {
  await makeTaskExamples(db)
  const stranger = await makeTaskWorld(db, { name: 'Grannen' })
  const own = await db
    .selectFrom('task')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirst()
  for (let opened = 0; opened <= (own?.last ?? 0); opened++) await stranger.openTask({ title: 'Xylofonköp' })
  const { id, number } = await stranger.openTask({ title: 'Xylofonköp' })
  await signIn(page, 'administrator')
  expect((await page.request.get(`/uppdrag/${number}`)).status()).toBe(404)
  expect(await post(page, `/uppdrag/${number}`, { version: '1', status: 'avslutat' })).toBe(404)
  expect(await post(page, `/uppdrag/${number}/lagesrapporter`, { text: 'Hej' })).toBe(404)
  expect(await post(page, '/uppdrag/andringar', { uppdrag: `${id}:1`, 'ny-status': 'avslutat' })).toBe(200)
  const task = await db
    .selectFrom('task')
    .select(['status', 'version'])
    .where('id', '=', id)
    .executeTakeFirst()
  expect(task).toEqual({ status: 'not_started', version: 1 })
  const rows = await page.request.get('/uppdrag/rader?status=alla&sok=xylofon')
  expect(await rows.json()).toEqual([])
})
