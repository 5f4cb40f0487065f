import { setUpOrganisation, signIn } from '#tests/support/accounts.ts'
import { expect, test } from '#tests/support/e2e.ts'
import { addManyTasks } from '#tests/support/many-tasks.ts'
import { makeTaskWorldIn } from '#tests/support/task-world.ts'

const TASKS = 10_000

test.beforeEach(async ({ page, db }) => {
  const { organisationId, userIds } = await setUpOrganisation(db)
  if (!(await db.selectFrom('task').select('id').executeTakeFirst()))
    await addManyTasks(db, await makeTaskWorldIn(db, organisationId, userIds.secretary), TASKS)
  await signIn(page, 'secretary')
})

test('ten thousand tasks are one long page, of which only what is in sight is there', async ({ page }) => {
  await page.goto('/uppdrag?status=alla&sortera=nr')
  const table = page.getByRole('table')
  await expect(table).toHaveAttribute('aria-rowcount', String(TASKS + 1))
  await expect(page.getByText(/^10\s000 uppdrag$/u)).toBeVisible()
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2))
  await expect(page.getByRole('row').nth(5)).not.toContainText('Hämtas')
  await expect.poll(async () => page.getByRole('row').count()).toBeLessThan(80)
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    const last = page.getByRole('row').last()
    await expect(last).toHaveAttribute('aria-rowindex', String(TASKS + 1), { timeout: 1_000 })
    await expect(last.getByRole('link')).toHaveAttribute('href', `/uppdrag/${TASKS}`, { timeout: 2_000 })
  }).toPass()
})

test('what is scrolled away comes back as it was marked, and changes as it was seen', async ({ page }) => {
  await page.goto('/uppdrag?status=alla&sortera=nr')
  await page.getByRole('checkbox', { name: 'Markera uppdrag 2', exact: true }).check()
  await page.evaluate(() => window.scrollTo(0, 40_000))
  await expect(page.getByRole('checkbox', { name: 'Markera uppdrag 2', exact: true })).toHaveCount(0)
  await expect(page.getByText('1 markerat')).toBeVisible()
  await page.evaluate(() => window.scrollTo(0, 0))
  await expect(page.getByRole('checkbox', { name: 'Markera uppdrag 2', exact: true })).toBeChecked()
})
