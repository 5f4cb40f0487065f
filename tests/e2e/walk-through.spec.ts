import { existsSync, readdirSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { exampleFiles } from '#app/examples/example-files.ts'
import { password } from '#tests/support/accounts.ts'
import { expect, test } from '#tests/support/e2e.ts'

// Beside the project on the developers' machines only; the walk goes on the examples alone where it is not.
const CORPUS = resolve('../shared/corpus/dev')
const realProtocols = existsSync(CORPUS)
  ? readdirSync(CORPUS)
      .filter((name) => /\.(?:txt|md)$/u.test(name))
      .map((name) => join(CORPUS, name))
  : []

test('from the first start to a report that is handed in', async ({ page, server }) => {
  test.setTimeout(240_000)
  const [, link = ''] = await server.said(/Kom igång: (\S+)/)
  await page.goto(link)
  await page.getByLabel('Organisationens namn').fill('Kommunförbundet Mellanälven')
  await page.getByLabel('Ditt namn').fill('Siv Åberg')
  await page.getByLabel('E-post').fill('siv@mellanalven.example')
  await page.getByLabel('Lösenord', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sätt igång' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible()

  const files = [...exampleFiles().map(({ path }) => path), ...realProtocols]
  await page.goto('/protokoll')
  await page.getByLabel('Välj filer').setInputFiles(files)
  const allRead = page.getByText(`${files.length} protokoll är klara för granskning.`)
  await expect(allRead).toBeAttached({ timeout: 90_000 })

  for (const { fileName } of exampleFiles().slice(0, 3)) {
    await page.goto('/protokoll')
    await page.getByRole('row').filter({ hasText: fileName }).getByRole('link').click()
    await page.getByText('Granska alla av ett slag').click()
    const all = page.getByRole('button', { name: /^Godkänn alla av slaget Uppdrag/u })
    await all.click()
    await expect(all).toHaveCount(0)
  }

  await page.goto('/uppdrag?vy=tavla')
  await page.getByRole('button', { name: 'Ändra status på uppdrag 1', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Pågående' }).click()
  await expect(page.getByText('Uppdrag 1 flyttades till Pågående.')).toBeVisible()

  await page.goto('/uppdrag/1')
  const quote = await page.locator('mark').first().innerText()
  await page.getByRole('link', { name: 'Öppna i protokollet' }).click()
  await page.waitForURL(/\/protokoll\/.+stalle=/u)
  await expect(page.locator('mark').filter({ hasText: quote.slice(0, 30) })).toBeVisible()

  await page.goto('/rapporter')
  for (const name of ['Word', 'Excel', 'PDF', 'CSV']) {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name }).click()
    const file = await download
    expect((await stat(await file.path())).size, basename(file.suggestedFilename())).toBeGreaterThan(300)
  }
  await page.getByRole('button', { name: 'Lämna in' }).click()
  await page.waitForURL(/\/rapporter\/[0-9a-f-]{36}$/u)
})
