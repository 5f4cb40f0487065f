import type { Page } from '@playwright/test'
import { setUpOrganisation, signIn } from '#tests/support/accounts.ts'
import { expect, seeThatPageIsSound, test } from '#tests/support/e2e.ts'

const minutesOf = (day: string) => `Styrelsen för Samverkan Norrdal
Sammanträdesprotokoll
Datum: ${day}

§ 1 Kunskapsinsats

Beslut

Förbundschefen får i uppdrag att ta fram en plan senast 2026-12-01.

§ 2 Övriga frågor

Beslut

Styrelsen noterar informationen.
`

const file = (name: string, content: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

const rowOf = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Filer som läses in' }).getByRole('listitem').filter({ hasText: name })

const choose = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.getByLabel('Välj filer').setInputFiles(files)

/** Has a file read, and the list show it. */
async function haveRead(page: Page, name: string, content: string): Promise<void> {
  await page.goto('/protokoll')
  await choose(page, file(name, content))
  await expect(rowOf(page, name)).toContainText('Klar för granskning')
  await expect(inList(page, name)).toBeVisible()
}

const inList = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

test.beforeEach(async ({ page, db }) => {
  await setUpOrganisation(db)
  await signIn(page, 'secretary')
})

test('files are sent, read and listed; what cannot be read says why and what to do', async ({ page }) => {
  const minutes = minutesOf('2026-09-18')
  await page.goto('/protokoll')
  await expect(page.getByText('Inga protokoll än.')).toBeVisible()
  await seeThatPageIsSound(page)

  await choose(
    page,
    file('september.txt', minutes),
    file('skadad.pdf', '%PDF-1.7\nno pdf at all'),
    file('tom.txt', ''),
    file('okant.bin', '\x01\x02\x03\0\0\0\0\0\0'),
  )
  await expect(rowOf(page, 'september.txt')).toContainText('Klar för granskning')
  await expect(rowOf(page, 'skadad.pdf')).toContainText('Filen är skadad.')
  await expect(rowOf(page, 'tom.txt')).toContainText('Filen är tom.')
  await expect(rowOf(page, 'okant.bin')).toContainText('Filtypen kan inte läsas.')
  await seeThatPageIsSound(page)
  await expect(inList(page, 'september.txt')).toContainText('18 sep 2026')
  await expect(inList(page, 'september.txt')).toContainText('1 att granska')

  await choose(page, file('samma.txt', minutes))
  await expect(rowOf(page, 'samma.txt')).toContainText('Redan inläst')
  await rowOf(page, 'samma.txt').getByRole('link', { name: 'Öppna det' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('18 sep 2026')
})

test('of many files those stay in sight that are at work or went wrong', async ({ page }) => {
  await page.goto('/protokoll')
  const many = Array.from({ length: 12 }, (_, index) =>
    file(`moete-${index}.txt`, minutesOf(`2025-0${1 + (index % 9)}-1${index % 8}`)),
  )
  await choose(page, ...many, file('avbruten.pdf', '%PDF-1.7\nbroken'))
  const rows = page.getByRole('list', { name: 'Filer som läses in' })
  await expect(page.getByText(/^\d+ av \d+ filer är klara\./u)).toBeVisible()
  await expect(page.getByRole('progressbar', { name: 'Filer som läses in' })).toBeVisible()
  await expect(rows.getByText(/^\d\d filer är klara för granskning$/u)).toBeVisible()
  await expect(rowOf(page, 'avbruten.pdf')).toContainText('Filen är skadad.')
  await expect(page.getByText(/filer är klara\./u)).toHaveCount(0)
  await expect(rows.getByRole('link', { name: /^Granska/u })).toHaveCount(0)

  await choose(page, ...many)
  await expect(rows.getByText('12 filer var redan inlästa')).toBeVisible()
})

test('only what may go better another time is offered again', async ({ page }) => {
  await page.goto('/protokoll')
  await choose(page, file('trasig igen.pdf', '%PDF-1.4\nbroken once more'))
  await expect(rowOf(page, 'trasig igen.pdf')).toContainText('Kunde inte läsas')
  await expect(rowOf(page, 'trasig igen.pdf').getByRole('button', { name: /^Försök igen/u })).toHaveCount(0)
})

test('a failure stays in sight until it is put away', async ({ page }) => {
  await page.goto('/protokoll')
  await choose(page, file('trasig.pdf', '%PDF-1.4\nnothing here'))
  await expect(rowOf(page, 'trasig.pdf')).toContainText('Kunde inte läsas')
  await page.reload()
  await page.getByRole('button', { name: 'Ta bort trasig.pdf från listan' }).click()
  await expect(rowOf(page, 'trasig.pdf')).toHaveCount(0)
})

test('the list answers its filter', async ({ page }) => {
  await haveRead(page, 'filter.txt', minutesOf('2026-08-21'))
  await page.getByLabel('Läge').selectOption('Granskade')
  await page.getByRole('button', { name: 'Visa', exact: true }).click()
  await expect(page.getByText('Inget protokoll passar filtret.')).toBeVisible()
  await page.getByRole('link', { name: 'Rensa filtret' }).click()
  await expect(inList(page, 'filter.txt')).toBeVisible()
  await page.getByLabel('Sök i organ och filnamn').fill('FILTER')
  await page.getByRole('button', { name: 'Visa', exact: true }).click()
  await expect(page.getByRole('row')).toHaveCount(2)
})

test('files can be dropped anywhere on the page', async ({ page }) => {
  await page.goto('/protokoll')
  await page.evaluate((content) => {
    const data = new DataTransfer()
    data.items.add(new File([content], 'slappt.txt', { type: 'text/plain' }))
    for (const kind of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }),
      )
  }, minutesOf('2026-07-03'))
  await expect(rowOf(page, 'slappt.txt')).toContainText('Klar för granskning')
})

test('newer minutes of the same meeting stand beside the older version', async ({ page }) => {
  const minutes = minutesOf('2026-06-12')
  await haveRead(page, 'utkast.txt', minutes)
  await haveRead(page, 'justerat.txt', `${minutes}\nJusterat.`)
  await expect(inList(page, 'justerat.txt')).toContainText('version 2')
  await inList(page, 'justerat.txt').getByRole('link').click()
  await expect(page.getByText('Version 2 av mötets protokoll.')).toBeVisible()
  await page.getByRole('link', { name: 'Visa version 1' }).click()
  await expect(page.getByText('Det finns en senare version av det här protokollet.')).toBeVisible()
})

test('the original comes back byte by byte, under its name', async ({ page }) => {
  const minutes = minutesOf('2026-05-22')
  await haveRead(page, 'våren ”26”.txt', minutes)
  await inList(page, 'våren').getByRole('link').click()
  const address = await page.getByRole('link', { name: 'Hämta originalet' }).getAttribute('href')
  const response = await page.request.get(address ?? '')
  expect(await response.text()).toBe(minutes)
  expect(response.headers()['content-disposition']).toContain(encodeURIComponent('våren ”26”.txt'))
})

test('without JavaScript a form does the same', async ({ browser, page, baseURL }) => {
  const known = minutesOf('2026-04-17')
  await haveRead(page, 'april.txt', known)
  const context = await browser.newContext({
    storageState: await page.context().storageState(),
    javaScriptEnabled: false,
    baseURL: baseURL ?? '',
  })
  const plain = await context.newPage()
  await plain.goto('/protokoll')
  await choose(
    plain,
    file('oktober.txt', minutesOf('2026-10-23')),
    file('tom.txt', ''),
    file('samma.txt', known),
  )
  await plain.getByRole('button', { name: 'Läs in' }).click()
  await expect(rowOf(plain, 'tom.txt')).toContainText('Filen är tom.')
  await expect(rowOf(plain, 'samma.txt')).toContainText('Protokollet är redan inläst.')
  await expect(async () => {
    await plain.goto('/protokoll')
    await expect(inList(plain, 'oktober.txt')).toBeVisible({ timeout: 100 })
  }).toPass()
  await context.close()
})

test('a reader sees the protocols and no way to add any', async ({ page }) => {
  await haveRead(page, 'mars.txt', minutesOf('2026-03-13'))
  await page.context().clearCookies()
  await signIn(page, 'reader')
  await page.goto('/protokoll')
  await expect(inList(page, 'mars.txt')).toBeVisible()
  await expect(page.getByText('Släpp protokoll här')).toHaveCount(0)
})
