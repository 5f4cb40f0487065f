import { expect, test } from '#tests/support/e2e.ts'

test('the first page is served, sound and with its text painted', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
