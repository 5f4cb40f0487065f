import type { Page } from '@playwright/test'
import type { Db } from '#db/client.ts'
import { setUpOrganisation, signIn } from '#tests/support/accounts.ts'
import { ACCEPTED, ANSWERED, arrangeClosings, DECLARED } from '#tests/support/closing-world.ts'
import { expect, seeThatPageIsSound, test } from '#tests/support/e2e.ts'

async function open(page: Page, db: Db): Promise<string> {
  const { organisationId, userIds } = await setUpOrganisation(db)
  const { later } = await arrangeClosings(db, { organisation: organisationId, actor: userIds.secretary })
  await signIn(page, 'secretary')
  await page.goto(`/protokoll/${later}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return later
}

const closing = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words })
const goTo = (page: Page, section: string) =>
  page.getByRole('navigation', { name: 'Paragrafer' }).getByRole('link', { name: section }).click()

test('a sentence that ends a task closes it with one press, and the task tells which sentence', async ({
  page,
  db,
}) => {
  await open(page, db)
  await goTo(page, '§ 71')
  const card = closing(page, DECLARED)
  await expect(card).toContainText('Beslutet i § 44, 21 maj 2026, nämns här.')
  await seeThatPageIsSound(page)
  await card.getByRole('button', { name: 'Avsluta' }).press('Enter')
  await expect(card).toContainText('Avslutat av')
  await expect(card.getByRole('button')).toHaveCount(0)
  await expect(card.locator(':focus')).toContainText('Avslutat av')

  await card.getByRole('link', { name: /^Uppdrag \d+$/ }).click()
  const story = page.getByRole('list', { name: 'Lägesrapporter och historik' })
  await expect(story).toContainText(DECLARED)
  await story.getByRole('link', { name: /enligt § 71 Nämnden för Park & Fritid/ }).click()
  await expect(page.locator('mark').first()).toHaveText(DECLARED)
})

test('an offer is dismissed and taken back; the task stays as it was', async ({ page, db }) => {
  await open(page, db)
  await goTo(page, '§ 72')
  const card = closing(page, ACCEPTED)
  await expect(card).toContainText('Samma diarienummer som § 45')
  await card.getByRole('button', { name: 'Hör inte ihop' }).click()
  await expect(card).toContainText('Avfärdat av')
  await card.getByRole('button', { name: 'Ta tillbaka' }).click()
  await expect(card.getByRole('button', { name: 'Märk som delredovisat' })).toBeVisible()
  const tasks = await db.selectFrom('task').select('status').where('section_number', '=', '45').execute()
  expect(new Set(tasks.map(({ status }) => status))).toEqual(new Set(['not_started']))
})

test('what fits no open task says so', async ({ page, db }) => {
  await open(page, db)
  await goTo(page, '§ 73')
  await expect(closing(page, ANSWERED)).toContainText('Inget öppet uppdrag från tidigare möten passar.')
})

test('the head leads to what waits for an answer, without a script too', async ({
  page,
  db,
  baseURL,
  browser,
}) => {
  const later = await open(page, db)
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
    ...(baseURL && { baseURL }),
  })
  const plain = await context.newPage()
  await plain.goto(`/protokoll/${later}`)
  await plain.getByText('Tidigare uppdrag som kan ha avslutats').getByRole('link', { name: '§ 71' }).click()
  await closing(plain, DECLARED).getByRole('button', { name: 'Avsluta' }).click()
  await expect(closing(plain, DECLARED)).toContainText('Avslutat av')
  await context.close()
})
