import type { Page } from '@playwright/test'
import { setUpOrganisation, signIn } from '#tests/support/accounts.ts'
import { expect, seeThatPageIsSound, test } from '#tests/support/e2e.ts'
import { arrangeReview, PLAN, PROMISE, REPORT } from '#tests/support/review-world.ts'
import { spanOf, TEXT } from '#tests/support/protocol-world.ts'
import type { Db } from '#db/client.ts'

/** A protocol of three findings in two §§, opened by a secretary. */
async function open(page: Page, db: Db, query = ''): Promise<string> {
  const { organisationId, userIds } = await setUpOrganisation(db)
  const protocolId = await arrangeReview(db, { organisation: organisationId, actor: userIds.secretary })
  await signIn(page, 'secretary')
  await page.goto(`/protokoll/${protocolId}${query}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return protocolId
}

const card = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words })
const source = (page: Page, words: string) => page.locator('a[id^="stalle-"]').filter({ hasText: words })
const marked = (page: Page) => page.locator('mark')

const statesOf = (db: Db, protocolId: string) =>
  db
    .selectFrom('proposal')
    .select(['quote', 'state'])
    .where('protocol_id', '=', protocolId)
    .orderBy('span_start')
    .execute()

test('with the keyboard alone: next, accept, edit, leave, dismiss, take back', async ({ page, db }) => {
  const protocolId = await open(page, db)
  await page.keyboard.press('j')
  await expect(card(page, PLAN)).toBeFocused()
  await expect(marked(page)).toHaveText(PLAN)

  await page.keyboard.press('e')
  await expect(page.getByLabel('Uppdrag', { exact: true })).toBeFocused()
  await seeThatPageIsSound(page)
  await page.keyboard.press('Escape')
  await expect(card(page, PLAN)).toBeFocused()

  await page.keyboard.press('a')
  await expect(card(page, PLAN)).toContainText('Godkänt')
  await expect(card(page, REPORT)).toBeFocused()

  await page.keyboard.press('d')
  await expect(card(page, PROMISE)).toBeFocused()
  await page.getByRole('navigation', { name: 'Paragrafer' }).getByRole('link', { name: '§ 1' }).press('Enter')
  await card(page, REPORT).getByRole('button', { name: 'Ta tillbaka' }).press('Enter')
  await expect(card(page, REPORT)).toBeFocused()
  await page.keyboard.press('d')
  await expect(card(page, PROMISE)).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('Avfärda')
  await page.keyboard.press('Escape')

  expect(await statesOf(db, protocolId)).toEqual([
    { quote: PLAN, state: 'accepted' },
    { quote: REPORT, state: 'dismissed' },
    { quote: PROMISE, state: 'pending' },
  ])
})

test('at its end the review says so, takes the focus there, and leads on', async ({ page, db }) => {
  const { organisationId, userIds } = await setUpOrganisation(db)
  await arrangeReview(db, { organisation: organisationId, actor: userIds.secretary })
  const protocolId = await open(page, db)
  const progress = page.getByRole('progressbar', { name: 'Granskat' })
  await expect(progress).toHaveAttribute('aria-valuenow', '0')
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await expect(card(page, REPORT)).toBeFocused()
  await expect(progress).toHaveAttribute('aria-valuenow', /^33/u)
  await page.keyboard.press('a')
  await expect(card(page, PROMISE)).toBeFocused()
  await page.keyboard.press('a')
  const end = page.getByRole('status').filter({ hasText: 'Allt är granskat.' })
  await expect(end).toBeInViewport()
  await expect(end.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(end.getByRole('link', { name: 'Visa uppdragen' })).toBeFocused()
  await end.getByRole('link', { name: /^Granska nästa: / }).click()
  await page.waitForURL((url) => !url.pathname.includes(protocolId))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('what is corrected goes into the task', async ({ page, db }) => {
  const protocolId = await open(page, db)
  await card(page, PLAN).getByRole('link', { name: 'Ändra' }).click()
  await page.getByLabel('Uppdrag', { exact: true }).fill('Ta fram en plan')
  await page.getByLabel('Ansvarig 2', { exact: true }).fill('Ekonomichefen')
  await page.getByLabel('Klart senast').fill('2026-11-15')
  await page.getByRole('button', { name: 'Godkänn med ändringarna' }).click()
  await expect(card(page, 'Ta fram en plan')).toContainText('Ändrat vid granskningen')
  const task = await db
    .selectFrom('task')
    .select(['title', 'due_on', 'quote'])
    .where('protocol_id', '=', protocolId)
    .executeTakeFirst()
  expect(task).toEqual({ title: 'Ta fram en plan', due_on: '2026-11-15', quote: PLAN })
})

test('choosing a finding marks its words in the source, and the other way round', async ({ page, db }) => {
  await open(page, db)
  await source(page, PROMISE).click()
  await expect(card(page, PROMISE)).toHaveAttribute('aria-current', 'true')
  await expect(marked(page)).toHaveText(PROMISE)

  const owner = card(page, PROMISE).getByRole('button', { name: 'Ekonomichefen' })
  await owner.focus()
  await expect(card(page, PROMISE).locator('mark')).toHaveText('Ekonomichefen')
  await expect(card(page, PROMISE)).toContainText('Regel:')
})

test('a missed duty is added by selecting its sentence, and another by choosing it', async ({ page, db }) => {
  const protocolId = await open(page, db)
  const missed = 'Ordföranden bjuder in till en dialog.'
  await page.getByText(missed).first().selectText()
  await page.getByRole('button', { name: 'Lägg till uppdrag' }).first().click()
  await expect(page.getByRole('textbox', { name: 'Uppdrag', exact: true })).toHaveValue(missed)
  await seeThatPageIsSound(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: 'Uppdrag', exact: true })).toBeHidden()

  await page.getByText('Lägg till ett uppdrag som saknas').click()
  await page.getByLabel('Mening').selectOption('Sekreteraren för anteckningar.')
  await page.getByRole('button', { name: 'Lägg till uppdrag' }).click()
  await expect(page.getByRole('textbox', { name: 'Uppdrag', exact: true })).toHaveValue(
    'Sekreteraren för anteckningar.',
  )
  expect((await statesOf(db, protocolId)).map(({ quote }) => quote)).toContain(missed)
})

test('all of a § and all of a kind', async ({ page, db }) => {
  const protocolId = await open(page, db)
  await page.getByRole('button', { name: 'Godkänn alla i § (2)' }).click()
  await expect(card(page, PLAN)).toContainText('Godkänt')
  await page.getByText('Granska alla av ett slag').click()
  await page.getByRole('button', { name: 'Avfärda alla av slaget Åtagande (1)' }).click()
  await expect(page.getByText('3 av 3 granskade.')).toBeVisible()
  expect((await statesOf(db, protocolId)).map(({ state }) => state)).toEqual([
    'accepted',
    'accepted',
    'dismissed',
  ])
})

test('the later of two reviewers is told, and what was written stays', async ({ page, db }) => {
  const protocolId = await open(page, db)
  await card(page, PLAN).getByRole('link', { name: 'Ändra' }).click()
  await page.getByLabel('Uppdrag', { exact: true }).fill('Min egen ordalydelse')
  await db
    .updateTable('proposal')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('protocol_id', '=', protocolId)
    .where('quote', '=', PLAN)
    .execute()
  await page.getByRole('button', { name: 'Godkänn med ändringarna' }).click()
  await expect(page.getByText('Förslaget ändrades medan du läste.')).toBeVisible()
  await expect(page.getByLabel('Uppdrag', { exact: true })).toHaveValue('Min egen ordalydelse')
  expect(await db.selectFrom('task').where('protocol_id', '=', protocolId).selectAll().execute()).toEqual([])
  await page.getByRole('button', { name: 'Godkänn med ändringarna' }).click()
  await expect(card(page, 'Min egen ordalydelse')).toContainText('Godkänt')
})

test('a page that moves by itself takes the reviewer nowhere', async ({ page, db }) => {
  await open(page, db)
  await source(page, PROMISE).click()
  await expect(card(page, PROMISE)).toHaveAttribute('aria-current', 'true')
  // As when a form closes, long after the jump, and the page becomes shorter.
  await page.waitForTimeout(1_000)
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        window.dispatchEvent(new Event('scroll'))
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      }),
  )
  await expect(card(page, PROMISE)).toBeVisible()
})

test('a lasting address opens at its place, marked and in view', async ({ page, db }) => {
  const { start, end } = spanOf(TEXT, PROMISE)
  await open(page, db, `?stalle=${start}-${end}`)
  await expect(marked(page)).toHaveText(PROMISE)
  await expect(marked(page)).toBeInViewport()
  await expect(card(page, PROMISE)).toHaveAttribute('aria-current', 'true')
})

test('a meeting without a date is given one', async ({ page, db }) => {
  const protocolId = await open(page, db)
  await db.updateTable('meeting').set({ held_on: null, next_on: null }).execute()
  await page.reload()
  await expect(page.getByText('Protokollet säger inte när mötet hölls.')).toBeVisible()
  await seeThatPageIsSound(page)
  await page.getByLabel('Mötet hölls').fill('2026-09-18')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('18 sep 2026')
  await expect(page).toHaveURL(new RegExp(protocolId))
})

test('minutes read with older rules are read anew, and what was reviewed stays', async ({ page, db }) => {
  const protocolId = await open(page, db)
  await page.keyboard.press('j')
  await page.keyboard.press('d')
  await expect(card(page, PLAN)).toContainText('Avfärdat')
  await page.getByRole('button', { name: 'Tolka på nytt' }).click()
  await expect(page.getByRole('button', { name: 'Tolka på nytt' })).toHaveCount(0)
  expect(await statesOf(db, protocolId)).toContainEqual({ quote: PLAN, state: 'dismissed' })
})

test('without JavaScript: accept, dismiss, take back, and be told', async ({
  browser,
  page,
  db,
  baseURL,
}) => {
  const protocolId = await open(page, db)
  const context = await browser.newContext({
    storageState: await page.context().storageState(),
    javaScriptEnabled: false,
    baseURL: baseURL ?? '',
  })
  const plain = await context.newPage()
  await plain.goto(`/protokoll/${protocolId}`)
  const stale = await context.newPage()
  await stale.goto(`/protokoll/${protocolId}`)

  await card(plain, PLAN).getByRole('button', { name: 'Godkänn' }).click()
  await expect(card(plain, PLAN)).toContainText('Godkänt')
  await card(plain, REPORT).getByRole('button', { name: 'Avfärda' }).click()
  await expect(card(plain, REPORT)).toContainText('Avfärdat')
  await card(plain, REPORT).getByRole('button', { name: 'Ta tillbaka' }).click()
  await expect(card(plain, REPORT).getByRole('button', { name: 'Godkänn' })).toBeVisible()

  await plain.goto(`/protokoll/${protocolId}?avsnitt=2`)
  await card(plain, PROMISE).getByRole('link', { name: 'Ändra' }).click()
  await plain.getByLabel('Uppdrag', { exact: true }).fill('Ta fram underlag')
  await plain.getByRole('button', { name: 'Godkänn med ändringarna' }).click()
  await expect(card(plain, 'Ta fram underlag')).toContainText('Ändrat vid granskningen')

  await card(stale, PLAN).getByRole('button', { name: 'Avfärda' }).click()
  await expect(stale.getByRole('alert')).toContainText('godkände förslaget medan du läste')
  await stale.getByRole('link', { name: 'Till granskningen' }).click()
  await expect(card(stale, PLAN)).toContainText('Godkänt')
  await context.close()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`sound on a telephone and on a wide screen, ${colorScheme}`, async ({ page, db }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, db)
    await page.keyboard.press('j')
    await seeThatPageIsSound(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await seeThatPageIsSound(page)
    await page.getByRole('navigation', { name: 'Visa' }).getByRole('link', { name: 'Protokollet' }).click()
    await expect(source(page, PLAN)).toBeVisible()
    await seeThatPageIsSound(page)
    const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(isTooWide).toBe(false)
  })
}

test('a reader reads the review and cannot change it', async ({ page, db }) => {
  const protocolId = await open(page, db)
  await page.context().clearCookies()
  await signIn(page, 'reader')
  await page.goto(`/protokoll/${protocolId}`)
  await expect(card(page, PLAN)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Godkänn' })).toHaveCount(0)
})
