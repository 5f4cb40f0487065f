import { setUpOrganisation, signIn } from '#tests/support/accounts.ts'
import { expect, seeThatPageIsSound, test } from '#tests/support/e2e.ts'

test('a newcomer is told what to do next, and sees the product full', async ({ page, db }) => {
  await setUpOrganisation(db)
  await signIn(page, 'secretary')
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Läs in ett protokoll' })).toBeVisible()
  await seeThatPageIsSound(page)
  await page.getByRole('button', { name: 'Prova med exempel' }).click()
  await expect(page.getByRole('heading', { name: 'Senaste ändringar' })).toBeVisible()
  await page.getByRole('link', { name: /Att granska/u }).click()
  await expect(page.getByRole('row').filter({ hasText: 'styrelsen-2026-11-13.pdf' })).toContainText(
    'att granska',
  )
})
