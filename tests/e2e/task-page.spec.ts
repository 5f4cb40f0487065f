import { signIn } from '#tests/support/accounts.ts'
import { expect, seeThatPageIsSound, test } from '#tests/support/e2e.ts'
import { dayFromToday, makeTaskExamples } from '#tests/support/task-examples.ts'

test.beforeEach(async ({ page, db }) => {
  await makeTaskExamples(db)
  await signIn(page, 'secretary')
})

test('a task shows its sentence, its place and the way there', async ({ page }) => {
  await page.goto('/uppdrag/4')
  await expect(page.getByRole('heading', { level: 1, name: 'Åka till grannarna' })).toBeVisible()
  await expect(page.getByRole('blockquote')).toContainText('förbundschefen ska åka till grannarna')
  await expect(page.getByRole('link', { name: 'Öppna i protokollet' })).toHaveAttribute(
    'href',
    /^\/protokoll\/[0-9a-f-]{36}\/kalla\?sida=1&stalle=0-50#stalle-0$/u,
  )
  await expect(page.getByRole('navigation', { name: 'Här är du' })).toContainText(/Ålandsrådet.*§ 12/u)
  await page.getByText('Så förstods slutdatumet').click()
  await expect(page.getByText('”till nästa möte”')).toBeVisible()
  await expect(page).toHaveTitle(/4 Åka till grannarna · Uppdrag · Beslutsspår/u)
})

test('what is set is saved, and the history says who did what', async ({ page, db }) => {
  const { world } = await makeTaskExamples(db)
  const { number } = await world.openTask({ title: 'Skriva brev' })
  await page.goto(`/uppdrag/${number}`)
  await page.getByLabel('Status').selectOption('Delredovisat')
  await page.getByLabel('Klart senast').fill(dayFromToday(20))
  await page.getByRole('combobox', { name: 'Lägg till ansvarig' }).fill('förb')
  await page.getByRole('option', { name: 'förbundschef' }).click()
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('status').getByText('Sparat.')).toBeVisible()
  const history = page.getByRole('list', { name: 'Lägesrapporter och historik' })
  await expect(history).toContainText('Siv Åberg ändrade status från ej påbörjat till delredovisat')
  await expect(history).toContainText('ändrade ansvarig från ingen till förbundschef')
  await expect(history).toContainText('ändrade slutdatum från inget datum till')
  await page.getByRole('checkbox', { name: 'förbundschef' }).uncheck()
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(history).toContainText('ändrade ansvarig från förbundschef till ingen')
})

test('a lägesrapport is written, and withdrawn with a reason', async ({ page }) => {
  await page.goto('/uppdrag/5')
  await page.getByRole('button', { name: 'Spara lägesrapporten' }).click()
  await expect(page.getByText('Skriv något i lägesrapporten.')).toBeVisible()
  await page.getByLabel('Ny lägesrapport').fill('Underlaget är beställt.')
  await page.getByRole('button', { name: 'Spara lägesrapporten' }).click()
  const note = page.getByRole('article')
  await expect(note).toContainText('Underlaget är beställt.')
  await expect(page.getByLabel('Ny lägesrapport')).toHaveValue('')
  await note.getByText('Återkalla', { exact: true }).click()
  await note.getByRole('button', { name: 'Återkalla lägesrapporten' }).click()
  await expect(note.getByText('Skriv varför lägesrapporten återkallas.')).toBeVisible()
  await note.getByLabel('Varför?').fill('Fel uppdrag')
  await note.getByRole('button', { name: 'Återkalla lägesrapporten' }).click()
  await expect(note).toContainText('Återkallad av Siv Åberg')
  await expect(note).toContainText('Fel uppdrag')
})

test('when somebody else was faster, what was typed stays and one chooses', async ({ page, db }) => {
  const { world } = await makeTaskExamples(db)
  const { id, number } = await world.openTask({ title: 'Dela på kakan' })
  await page.goto(`/uppdrag/${number}`)
  await page.getByLabel('Redovisas till').fill('Nämnden')
  await db.updateTable('task').set({ version: 2, report_to: 'Styrelsen' }).where('id', '=', id).execute()
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Uppdraget ändrades av någon annan medan du skrev.')
  await expect(page.getByLabel('Redovisas till')).toHaveValue('Nämnden')
  await expect(page.getByText('Nu sparat: Styrelsen')).toBeVisible()
  await seeThatPageIsSound(page)
  await page.getByRole('button', { name: 'Spara det jag skrev' }).click()
  await expect(page.getByText('Sparat.')).toBeVisible()
  await expect(page.getByText('från Styrelsen till Nämnden')).toBeVisible()
})

test('closing a recurring task says when it comes next', async ({ page, db }) => {
  const { world } = await makeTaskExamples(db)
  const { number } = await world.openTask({ title: 'Sota', dueOn: '2026-12-31', every: 'P1Y' })
  await page.goto(`/uppdrag/${number}`)
  await page.getByLabel('Status').selectOption('Avslutat')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(
    page.getByText('Klart för den här gången. Slutdatumet är flyttat till 31 dec 2027.'),
  ).toBeVisible()
  await expect(page.getByText('Siv Åberg avslutade det för 31 dec 2026')).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const)
  for (const width of [1280, 390])
    test(`a task is sound at ${width} px, ${scheme}`, async ({ page, db }) => {
      const { world } = await makeTaskExamples(db)
      const long = 'Förvaltningsövergripandesamordningsansvarsutredning'.repeat(3)
      const { number } = await world.openTask({
        title: long,
        quote: `${long} ${'ord '.repeat(300)}`,
        reportTo: long,
      })
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(`/uppdrag/${number}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await seeThatPageIsSound(page)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, 'scrolls sideways').toBeLessThanOrEqual(0)
    })

test('a number that is no task is a page that is not there', async ({ page, expectComplaint }) => {
  expectComplaint(/404/u)
  for (const number of ['999999', '0', 'x', '1.5', '99999999999999']) {
    const response = await page.goto(`/uppdrag/${number}`)
    expect(response?.status(), number).toBe(404)
  }
})
