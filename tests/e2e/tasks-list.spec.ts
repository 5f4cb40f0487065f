import { signIn } from '#tests/support/accounts.ts'
import { expect, seeThatPageIsSound, test } from '#tests/support/e2e.ts'
import { dayFromToday, makeTaskExamples } from '#tests/support/task-examples.ts'
import type { Page } from '@playwright/test'

test.beforeEach(async ({ page, db }) => {
  await makeTaskExamples(db)
  await signIn(page, 'secretary')
})

const titles = (page: Page) => page.getByRole('rowheader')

test('the list shows what is open, first what is due first, and how late it is', async ({ page }) => {
  await page.goto('/uppdrag')
  await expect(titles(page)).toHaveText([
    'Utreda lokalerna i norr',
    'Bygga om entrén',
    'Redovisa internkontrollen',
    'Zooma ut',
    'Ändra arbetsordningen',
    'Åka till grannarna',
  ])
  const late = page.getByRole('row', { name: /Utreda lokalerna/u })
  await expect(late).toContainText('Försenat 12 dagar')
  await expect(late).toContainText('Ej påbörjat')
  await expect(page.getByRole('row', { name: /Ändra/u })).toContainText('”snarast”Utan slutdatum')
  await expect(page.getByRole('row', { name: /Åka/u })).toContainText('Nästa sammanträde, Ålandsrådet')
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '7')
})

test('words that are written search at once, and the address keeps them', async ({ page }) => {
  await page.goto('/uppdrag')
  await page.getByRole('searchbox', { name: 'Sök i uppdragen' }).fill('redovisa kontrollen')
  await expect(titles(page)).toHaveText(['Redovisa internkontrollen'])
  await expect(page).toHaveURL('/uppdrag?sok=redovisa+kontrollen')
  await page.reload()
  await expect(titles(page)).toHaveText(['Redovisa internkontrollen'])
  await page.getByRole('link', { name: 'Rensa filtret' }).click()
  await expect(titles(page)).toHaveCount(6)
  await expect(page.getByRole('searchbox', { name: 'Sök i uppdragen' })).toHaveValue('')
})

test('the words of the filter sentence open their choices', async ({ page }) => {
  await page.goto('/uppdrag')
  await page.getByText('alla organ').click()
  await page.getByRole('checkbox', { name: 'Ålandsrådet' }).check()
  await expect(titles(page)).toHaveText(['Åka till grannarna'])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('checkbox', { name: 'Ålandsrådet' })).toBeHidden()
  await page.getByText('alla datum').click()
  await page.getByRole('checkbox', { name: 'Försenade' }).check()
  await expect(page.getByText('Inget uppdrag passar filtret.')).toBeVisible()
  await expect(page.getByText('försenade', { exact: true })).toBeVisible()
  await seeThatPageIsSound(page)
})

test('a head is pressed to sort, and says so', async ({ page }) => {
  await page.goto('/uppdrag')
  await page.getByRole('link', { name: 'Uppdrag', exact: true }).last().click()
  await expect(page.getByRole('columnheader', { name: 'Uppdrag' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(titles(page).last()).toHaveText('Ändra arbetsordningen')
  await page.getByRole('columnheader', { name: 'Uppdrag' }).getByRole('link').click()
  await expect(page.getByRole('columnheader', { name: 'Uppdrag' })).toHaveAttribute('aria-sort', 'descending')
  await expect(titles(page).first()).toHaveText('Ändra arbetsordningen')
})

test('rows are grouped, and columns put away stay away', async ({ page }) => {
  await page.goto('/uppdrag')
  await page.getByText('Visning').click()
  await page.getByLabel('Gruppera').selectOption('Efter organ')
  await expect(page.getByRole('row', { name: /Styrelsen\s*5 uppdrag/u })).toBeVisible()
  await expect(page.getByRole('row', { name: /Ålandsrådet\s*1 uppdrag/u })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Senast', exact: true }).uncheck()
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByRole('columnheader', { name: 'Senast', exact: true })).toHaveCount(0)
  await page.goto('/uppdrag')
  await expect(page.getByRole('columnheader', { name: 'Klart senast' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Senast', exact: true })).toHaveCount(0)
})

test('focus on a task shows what the minutes say, and Esc puts it away', async ({ page }) => {
  await page.goto('/uppdrag')
  await page.getByRole('checkbox', { name: 'Markera uppdrag 4' }).focus()
  await page.keyboard.press('Tab')
  const quote = page.getByRole('tooltip')
  await expect(quote).toContainText('förbundschefen ska åka till grannarna')
  await expect(quote).toContainText('§ 12')
  await seeThatPageIsSound(page)
  await page.keyboard.press('Escape')
  await expect(quote).toBeHidden()
})

test('several are changed together, except what somebody else has changed', async ({ page, db }) => {
  const { world } = await makeTaskExamples(db)
  const opened = [
    await world.openTask({ title: 'Tillsammans ett' }),
    await world.openTask({ title: 'Tillsammans två' }),
    await world.openTask({ title: 'Tillsammans tre' }),
  ]
  await page.goto('/uppdrag?sok=tillsammans')
  await page.getByRole('checkbox', { name: 'Markera alla som visas' }).check()
  await expect(page.getByText('3 markerade')).toBeVisible()
  await seeThatPageIsSound(page)
  const taken = opened[1]
  await db
    .updateTable('task')
    .set({ version: 2 })
    .where('id', '=', taken?.id ?? '')
    .execute()
  const bar = page.getByRole('group', { name: 'Ändra markerade uppdrag' })
  await bar.getByLabel('Ny status').selectOption('Pågående')
  await bar.getByLabel('Nytt slutdatum').fill(dayFromToday(90))
  await bar.getByRole('combobox', { name: 'Ny ansvarig' }).fill('Ny Person')
  await page.keyboard.press('Tab')
  await bar.getByRole('button', { name: 'Ändra' }).click()
  await expect(page.getByRole('alert').filter({ hasText: /uppdrag/u })).toHaveText(
    `2 uppdrag är ändrade. Ett uppdrag ändrades av någon annan under tiden och är kvar som det var: nr ${taken?.number}.`,
  )
  await expect(page.getByRole('row', { name: /Pågående/u })).toHaveCount(2)
  await expect(page.getByRole('row', { name: /Ny Person/u })).toHaveCount(2)
  await expect(page.getByText('3 markerade')).toBeHidden()
})

test('the words of a task keep their room, however narrow the window and however many the columns', async ({
  page,
}) => {
  await page.goto('/uppdrag')
  await page.getByText('Visning', { exact: true }).click()
  await page.getByLabel('Återkommer').check()
  await page.getByLabel('Redovisas till').check()
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await page.waitForURL(/uppdrag/u)
  for (const width of [1280, 1024, 900, 768]) {
    await page.setViewportSize({ width, height: 800 })
    const title = page.getByRole('rowheader').first()
    await expect.poll(async () => (await title.boundingBox())?.width ?? 0).toBeGreaterThan(150)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0)
  }
})

for (const scheme of ['light', 'dark'] as const)
  for (const width of [1280, 390])
    test(`table and board are sound at ${width} px, ${scheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme: scheme })
      for (const address of [
        '/uppdrag',
        '/uppdrag?gruppera=ansvarig',
        '/uppdrag?vy=tavla',
        '/uppdrag?sok=finnsinte',
      ]) {
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await seeThatPageIsSound(page)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow, `${address} scrolls sideways`).toBeLessThanOrEqual(0)
      }
    })
