import type { Page } from '@playwright/test'
import { signIn } from '#tests/support/accounts.ts'
import { expect, test } from '#tests/support/e2e.ts'
import { makeTaskExamples } from '#tests/support/task-examples.ts'

const card = (page: Page, column: string, title: string) =>
  page.getByRole('grid', { name: column }).getByRole('row', { name: new RegExp(title, 'u') })

const statusOf = async (db: Parameters<typeof makeTaskExamples>[0], number: number) =>
  (await db.selectFrom('task').select('status').where('number', '=', number).executeTakeFirst())?.status

test.beforeEach(async ({ page, db }) => {
  await makeTaskExamples(db)
  await signIn(page, 'secretary')
  await page.goto('/uppdrag?vy=tavla')
})

test('a card is moved by the keyboard alone', async ({ page, db }) => {
  await page.getByRole('grid', { name: 'Ej påbörjat' }).getByRole('row').first().focus()
  await expect(card(page, 'Ej påbörjat', 'Utreda lokalerna')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: 'Flytta uppdrag 1' })).toBeFocused()
  // The nearest other status comes first; Tab goes on to the next one.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Släpp på' }).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card(page, 'Pågående', 'Utreda lokalerna')).toBeVisible()
  await expect(page.getByText('Uppdrag 1 flyttades till Pågående.')).toBeVisible()
  await expect.poll(() => statusOf(db, 1)).toBe('in_progress')
})

test('a card is dragged by the mouse, and put back by Ångra', async ({ page, db }) => {
  await card(page, 'Ej påbörjat', 'Zooma ut').dragTo(page.getByRole('grid', { name: 'Delredovisat' }))
  await expect(card(page, 'Delredovisat', 'Zooma ut')).toBeVisible()
  await expect.poll(() => statusOf(db, 5)).toBe('partly_reported')
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(page.getByText('Uppdrag 5 är tillbaka där det var.')).toBeVisible()
  await expect(card(page, 'Ej påbörjat', 'Zooma ut')).toBeVisible()
  expect(await statusOf(db, 5)).toBe('not_started')
})

test('a card is moved by its menu; a recurring one comes back with its next date', async ({ page, db }) => {
  await page.getByRole('button', { name: 'Ändra status på uppdrag 2' }).click()
  await page.getByRole('menuitem', { name: 'Avslutat', exact: true }).click()
  await expect(
    page.getByText(/Uppdrag 2 är klart för den här gången. Nästa gång: \d+ \w+ \d{4}\./u),
  ).toBeVisible()
  await expect(card(page, 'Ej påbörjat', 'Redovisa internkontrollen')).toBeVisible()
  expect(await statusOf(db, 2)).toBe('not_started')
})

test('what somebody else changed in the meantime goes back where it was', async ({ page, db }) => {
  await db
    .updateTable('task')
    .set({ status: 'closing_proposed', version: 9 })
    .where('number', '=', 6)
    .execute()
  await page.getByRole('button', { name: 'Ändra status på uppdrag 6' }).click()
  await page.getByRole('menuitem', { name: 'Avskrivet' }).click()
  await expect(page.getByText('Uppdrag 6 ändrades av någon annan')).toBeVisible()
  await expect(card(page, 'Föreslås avslutat', 'Bygga om entrén')).toBeVisible()
})
