import type { Page } from '@playwright/test'
import { signIn } from '#tests/support/accounts.ts'
import { expect, seeThatPageIsSound, test } from '#tests/support/e2e.ts'
import { dutyOn } from '#tests/support/pdf-world.ts'
import { arrangeMinutes, drawnPage, findingOn, markedWords, openPlace, sheet } from '#tests/support/viewer.ts'
import { noteWhenShown } from '#tests/support/when-shown.ts'

const zoomOf = (page: Page) => page.getByRole('region', { name: 'Visning av protokollet' })

test('a lasting address opens at its page with the sentence marked, for a reader too', async ({
  page,
  db,
}) => {
  await openPlace(page, db, { role: 'reader' })
  await expect.poll(() => markedWords(page)).toBe(dutyOn(5))
  await expect(page.locator('.paper mark').first()).toBeInViewport()
  await expect(page.getByLabel('Gå till sida')).toHaveValue('5')
  await expect(page).toHaveTitle(/^Sida 5, /u)
  await expect(page.getByText('Fynd 5 av 12')).toBeVisible()
  await seeThatPageIsSound(page)
})

test('the mark lies on the letters that the page shows', async ({ page, db }) => {
  await openPlace(page, db)
  await expect.poll(() => markedWords(page)).toBe(dutyOn(5))
  const first = await page.locator('.paper mark').first().boundingBox()
  const paper = await sheet(page, 5).locator('.sheet').boundingBox()
  if (!first || !paper) throw new Error('nothing is marked')
  // By makePdf: the margin is 60 points of 595, and a line of the sentence is nearly full.
  expect((first.x - paper.x) / paper.width).toBeCloseTo(60 / 595.28, 2)
  expect(first.width / paper.width).toBeGreaterThan(0.6)
  expect((first.x + first.width - paper.x) / paper.width).toBeLessThan((595.28 - 58) / 595.28)
})

test('next and previous, a §, a page, and all of it by the keyboard', async ({ page, db }) => {
  await openPlace(page, db)
  await page.getByRole('button', { name: 'Nästa fynd' }).click()
  await expect.poll(() => markedWords(page)).toBe(dutyOn(6))
  await expect(page.locator('.paper mark').first()).toBeInViewport()
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  await expect.poll(() => markedWords(page)).toBe(dutyOn(4))
  await page.getByRole('link', { name: '§ 11 Ärende 11' }).click()
  await expect(drawnPage(page, 11)).toBeInViewport()
  await page.getByLabel('Gå till sida').fill('2')
  await page.keyboard.press('Enter')
  await expect(drawnPage(page, 2)).toBeInViewport()
})

test('a page has an address too, and an edited one opens the beginning', async ({ page, db }) => {
  const protocolId = await openPlace(page, db)
  await page.goto(`/protokoll/${protocolId}/kalla?sida=9`)
  await expect(drawnPage(page, 9)).toBeInViewport()
  for (const query of ['sida=x', 'sida=-1', 'sida=99999', 'stalle=5-2', 'stalle=999990-999999']) {
    await page.goto(`/protokoll/${protocolId}/kalla?${query}`)
    await expect(drawnPage(page, 1)).toBeVisible()
  }
})

test('a page that is asked for is gone to, with the focus, and the field says where one is', async ({
  page,
  db,
}) => {
  await openPlace(page, db)
  const field = page.getByLabel('Gå till sida')
  await field.fill('9')
  await field.press('Enter')
  await expect(drawnPage(page, 9)).toBeInViewport()
  await expect(sheet(page, 9)).toBeFocused()
  await expect(field).toHaveValue('9')
  await expect(page.getByRole('link', { name: /^§ 9 /u })).toHaveAttribute('aria-current', 'location')
  await field.fill('ingen')
  await field.press('Enter')
  await expect(field).toHaveValue('9')
  await field.fill('400')
  await field.press('Enter')
  await expect(sheet(page, 12)).toBeFocused()
  await expect(field).toHaveValue('12')
})

test('zoom by buttons and keys, and back to the width', async ({ page, db }) => {
  await openPlace(page, db)
  const width = async () => (await sheet(page, 5).locator('.sheet').boundingBox())?.width ?? 0
  const fitted = await width()
  await zoomOf(page).getByRole('button', { name: 'Större' }).click()
  await page.keyboard.press('+')
  await expect.poll(width).toBeCloseTo(595.28 * (96 / 72) * 1.25, 0)
  await expect(zoomOf(page)).toContainText('125 %')
  await expect(page.locator('.paper mark').first()).toBeInViewport()
  // What is larger than its room scrolls in it, and the page itself stays as wide as the window.
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
  await seeThatPageIsSound(page)
  await page.keyboard.press('-')
  await expect.poll(width).toBeCloseTo(595.28 * (96 / 72), 0)
  await page.keyboard.press('0')
  await expect.poll(width).toBeCloseTo(fitted, 0)
  await expect(page.locator('.paper mark').first()).toBeInViewport()
})

test('pages or text is remembered', async ({ page, db }) => {
  await openPlace(page, db)
  await page.getByRole('navigation', { name: 'Visa som' }).getByRole('link', { name: 'Text' }).click()
  await expect(page.locator('mark')).toHaveText(dutyOn(5))
  await page.reload()
  await expect(page.locator('mark')).toHaveText(dutyOn(5))
  await expect(page.locator('canvas')).toHaveCount(0)
  await page.keyboard.press('t')
  await expect.poll(() => markedWords(page)).toBe(dutyOn(5))
  await expect(page.locator('.paper mark').first()).toBeInViewport()
})

test('a long document shows its place soon and draws only the pages near by', async ({ page, db }) => {
  const protocolId = await arrangeMinutes(db, 150)
  const { span_start: start, span_end: end } = await findingOn(db, protocolId, 101)
  await signIn(page, 'reader')
  const address = `/protokoll/${protocolId}/kalla?stalle=${start}-${end}`
  await page.addInitScript(noteWhenShown)
  await page.goto(address)
  await expect(drawnPage(page, 101)).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-shown-after', /^\d+$/u)
  const shownAfter = Number(await page.locator('html').getAttribute('data-shown-after'))
  test.info().annotations.push({ type: 'shown after', description: `${shownAfter} ms` })
  // The bound is 1,500 ms on a machine of its own; this one may be shared by many processes.
  expect(shownAfter).toBeLessThan(9_000)
  await expect(drawnPage(page, 102)).toBeVisible()
  const drawnPages = await page
    .locator('[data-sheet]:has(canvas)')
    .evaluateAll((sheets) => sheets.map((one) => Number((one as HTMLElement).dataset['sheet'])))
  expect(Math.min(...drawnPages)).toBeGreaterThan(96)
  expect(Math.max(...drawnPages)).toBeLessThan(106)
  // Whoever searches in the page finds the words of the others too.
  await expect(sheet(page, 3)).toContainText(dutyOn(3))
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`sound on a telephone and on a wide screen, ${colorScheme}`, async ({ page, db }) => {
    await page.emulateMedia({ colorScheme })
    const protocolId = await openPlace(page, db)
    await seeThatPageIsSound(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await seeThatPageIsSound(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
    await page.goto(`/protokoll/${protocolId}?visa=protokollet`)
    await expect(drawnPage(page, 1)).toBeVisible()
    await seeThatPageIsSound(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
  })
}
