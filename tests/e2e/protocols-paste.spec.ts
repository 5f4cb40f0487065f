import type { Page } from '@playwright/test'
import { setUpOrganisation, signIn } from '#tests/support/accounts.ts'
import { expect, seeThatPageIsSound, test } from '#tests/support/e2e.ts'

const MINUTES = `Styrelsen för Samverkan Norrdal
Sammanträdesprotokoll
Datum: 2026-05-08

§ 1 Kunskapsinsats

Beslut

Förbundschefen får i uppdrag att ta fram en plan senast 2026-12-01.
`

const rows = (page: Page) => page.getByRole('list', { name: 'Filer som läses in' }).getByRole('listitem')

test.beforeEach(async ({ page, db }) => {
  await setUpOrganisation(db)
  await signIn(page, 'secretary')
})

test('a pasted text is read like a file; the same text leads to its protocol', async ({ page }) => {
  await page.goto('/protokoll')
  await page.getByText('Klistra in text').click()
  await page.getByRole('button', { name: 'Läs in texten' }).click()
  await expect(page.getByText('Klistra in protokollets text här först.')).toBeVisible()
  await expect(page.getByLabel('Protokollets text')).toBeFocused()
  await seeThatPageIsSound(page)

  await page.getByLabel('Namn (valfritt)').fill('Styrelsen i maj')
  await page.getByLabel('Protokollets text').fill(MINUTES)
  await page.getByRole('button', { name: 'Läs in texten' }).click()
  await expect(rows(page).filter({ hasText: 'Styrelsen i maj.txt' })).toContainText('Klar för granskning')
  await expect(page.getByLabel('Protokollets text')).toHaveValue('')

  await page.getByLabel('Protokollets text').fill(MINUTES)
  await page.getByRole('button', { name: 'Läs in texten' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('8 maj 2026')

  await page.getByText('Om filen').click()
  await expect(page.getByText('Styrelsen i maj.txt', { exact: true }).last()).toBeVisible()
  await expect(page.locator('code')).toHaveText(/^[0-9a-f]{64}$/u)
  await seeThatPageIsSound(page)
})

test('without scripts a text is pasted too, and what was written is still there after a mistake', async ({
  page,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
    ...(baseURL && { baseURL }),
  })
  const plain = await context.newPage()
  await plain.goto('/protokoll')
  await plain.getByText('Klistra in text').click()
  await plain.getByLabel('Namn (valfritt)').fill('Siffror')
  await plain.getByLabel('Protokollets text').fill('123 456')
  await plain.getByRole('button', { name: 'Läs in texten' }).click()
  await expect(plain.getByText('Texten innehåller inga ord.')).toBeVisible()
  await expect(plain.getByLabel('Protokollets text')).toHaveValue('123 456')
  await expect(plain.getByLabel('Namn (valfritt)')).toHaveValue('Siffror')

  await plain.getByLabel('Protokollets text').fill(MINUTES.replace('2026-05-08', '2026-05-15'))
  await plain.getByRole('button', { name: 'Läs in texten' }).click()
  await expect(plain).toHaveURL(/\/protokoll$/u)
  await expect(rows(plain).filter({ hasText: 'Siffror.txt' })).toBeVisible()
  await context.close()
})
