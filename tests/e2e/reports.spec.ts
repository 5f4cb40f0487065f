import { readFile } from 'node:fs/promises'
import mammoth from 'mammoth'
import { people, setUpOrganisation, signIn } from '#tests/support/accounts.ts'
import { expect, seeThatPageIsSound, test } from '#tests/support/e2e.ts'
import { makeTaskWorldIn, type TaskWorld } from '#tests/support/task-world.ts'
import type { Db } from '#db/client.ts'

const quote = 'Förbundschefen får i uppdrag att utreda lokalerna.'

/** An organisation with people, and a board with two tasks: one late, one done. */
async function arrange(db: Db): Promise<TaskWorld> {
  const { organisationId, userIds } = await setUpOrganisation(db)
  const bodies = await db.selectFrom('body').select('id').execute()
  const body = bodies.length === 0 ? 'Styrelsen' : `Nämnd ${bodies.length}`
  const world = await makeTaskWorldIn(db, organisationId, userIds.secretary, { body })
  await world.openTask({
    quote,
    dueOn: '2026-01-31',
    dueText: 'den 31 januari',
    duePrecision: 'day',
    owners: [{ name: 'Förbundschefen', kind: 'role' }],
  })
  const { id } = await world.openTask({ quote: 'Ordföranden får i uppdrag att kalla till möte.' })
  await db.updateTable('task').set({ status: 'closed' }).where('id', '=', id).execute()
  return world
}

test('a report is chosen, read, downloaded in four formats, handed in and opened again as it was', async ({
  page,
  db,
}) => {
  const { body } = await arrange(db)
  await signIn(page, 'secretary')
  await page.goto('/rapporter')
  await page.getByLabel('Organ').selectOption('Styrelsen')
  await page.getByRole('button', { name: 'Visa rapporten' }).click()
  await page.waitForURL(`**/rapporter?organ=${body}*`)

  const paper = page.getByRole('article', { name: 'Uppföljning av uppdrag' })
  const open = paper.getByRole('table', { name: 'Att följa' })
  await expect(open.getByRole('row')).toHaveCount(2)
  await expect(open.getByRole('cell', { name: quote })).toBeVisible()
  await expect(open.getByRole('cell', { name: /Försenat/u })).toBeVisible()
  await expect(paper.getByRole('table', { name: 'Klart' }).getByRole('row')).toHaveCount(2)
  await seeThatPageIsSound(page)

  for (const [name, extension] of [
    ['Word', 'docx'],
    ['Excel', 'xlsx'],
    ['PDF', 'pdf'],
    ['CSV', 'csv'],
  ] as const) {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^uppfoljning-av-uppdrag-styrelsen-\\d{4}-\\d{2}-\\d{2}\\.${extension}$`, 'u'),
    )
    expect((await readFile(await file.path())).length).toBeGreaterThan(300)
  }

  await page.getByRole('button', { name: 'Lämna in' }).click()
  await page.waitForURL(/\/rapporter\/[0-9a-f-]{36}$/u)
  await expect(page.getByText(`av ${people.secretary.name}. Så här såg rapporten ut då.`)).toBeVisible()
  await db.updateTable('task').set({ status: 'in_progress', due_on: '2030-01-01' }).execute()
  await page.reload()
  await expect(paper.getByRole('cell', { name: /Försenat/u })).toBeVisible()
  await seeThatPageIsSound(page)

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Word' }).click()
  const { value } = await mammoth.extractRawText({ path: await (await download).path() })
  expect(value).toContain('Försenat')

  await page.goto('/rapporter/inlamnade')
  await expect(page.getByRole('link', { name: 'Inlämnade (1)' })).toBeVisible()
  await page
    .getByRole('row', { name: /Styrelsen/u })
    .getByRole('link')
    .click()
  await expect(paper).toBeVisible()
})

test('what changed while it was read is shown before it can be handed in', async ({
  page,
  db,
  expectComplaint,
}) => {
  // The answer that says so is a 409.
  expectComplaint(/409/u)
  await arrange(db)
  await signIn(page, 'secretary')
  await page.goto('/rapporter')
  await db.updateTable('task').set({ due_on: '2031-05-05' }).execute()
  await page.getByRole('button', { name: 'Lämna in' }).click()
  await expect(page.getByRole('alert')).toContainText('Uppdragen har ändrats sedan du öppnade rapporten.')
  await expect(page.getByRole('cell', { name: '5 maj 2031' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Lämna in' }).click()
  await page.waitForURL(/\/rapporter\/[0-9a-f-]{36}$/u)
})

test('a reader reads and downloads but hands nothing in', async ({ page, db }) => {
  await arrange(db)
  await signIn(page, 'reader')
  await page.goto('/rapporter')
  await expect(page.getByRole('article')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lämna in' })).toHaveCount(0)
  const answer = await page.request.post('/rapporter', { form: { asked: '', fingerprint: '' } })
  expect(answer.status()).toBe(403)
})

for (const [colorScheme, width] of [
  ['dark', 1280],
  ['light', 390],
  ['dark', 390],
] as const) {
  test(`the report is sound at ${width} px, ${colorScheme}`, async ({ page, db }) => {
    await arrange(db)
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    await signIn(page, 'secretary')
    await page.goto('/rapporter')
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  })
}

test('the paper is white in the dark too', async ({ page, db }) => {
  await arrange(db)
  await signIn(page, 'secretary')
  const paperIn = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/rapporter')
    return page.getByRole('article').evaluate((paper) => {
      const { backgroundColor, color } = getComputedStyle(paper)
      return { backgroundColor, color }
    })
  }
  expect(await paperIn('dark')).toEqual(await paperIn('light'))
})
