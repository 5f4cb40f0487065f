import type { Page } from '@playwright/test'
import { signIn } from '#tests/support/accounts.ts'
import { expect, test } from '#tests/support/e2e.ts'
import { makeTaskExamples } from '#tests/support/task-examples.ts'

/** The same person in a browser that runs no scripts. */
async function withoutScript(page: Page, baseURL: string | undefined): Promise<Page> {
  const browser = page.context().browser()
  if (!browser) throw new Error('no browser')
  const storageState = await page.context().storageState()
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState,
    ...(baseURL && { baseURL }),
  })
  return context.newPage()
}

test('without scripts one filters, changes, and writes notes', async ({ page, db, baseURL }) => {
  const { world } = await makeTaskExamples(db)
  const { id, number } = await world.openTask({ title: 'Skriva för hand' })
  await signIn(page, 'secretary')
  const plain = await withoutScript(page, baseURL)

  await plain.goto('/uppdrag')
  await plain.getByRole('searchbox', { name: 'Sök i uppdragen' }).fill('hand')
  await plain.getByRole('searchbox', { name: 'Sök i uppdragen' }).press('Enter')
  await expect(plain.getByRole('rowheader')).toHaveText(['Skriva för hand'])

  await plain.getByRole('checkbox', { name: `Markera uppdrag ${number}` }).check()
  await plain.getByLabel('Ny status').selectOption('Pågående')
  await plain.getByRole('button', { name: 'Ändra' }).click()
  await expect(plain.getByText('1 uppdrag är ändrat.')).toBeVisible()

  await plain.goto(`/uppdrag/${number}`)
  await plain.getByLabel('Klart senast').fill('2027-01-15')
  await plain.getByRole('combobox', { name: 'Lägg till ansvarig' }).fill('Örjan Lind')
  await plain.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(plain.getByText('Sparat.')).toBeVisible()
  await expect(plain.getByRole('checkbox', { name: 'Örjan Lind' })).toBeChecked()

  await db.updateTable('task').set({ version: 9, report_to: 'Styrelsen' }).where('id', '=', id).execute()
  await plain.getByLabel('Redovisas till').fill('Nämnden')
  await plain.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(plain.getByRole('alert')).toContainText('ändrades av någon annan medan du skrev')
  await expect(plain.getByLabel('Redovisas till')).toHaveValue('Nämnden')

  await plain.goto(`/uppdrag/${number}`)
  await plain.getByRole('button', { name: 'Spara lägesrapporten' }).click()
  await expect(plain.getByText('Skriv något i lägesrapporten.')).toBeVisible()
  await plain.getByLabel('Ny lägesrapport').fill('Skriven för hand.')
  await plain.getByRole('button', { name: 'Spara lägesrapporten' }).click()
  await expect(plain.getByRole('article')).toContainText('Skriven för hand.')
})
