import type { Page } from '@playwright/test'
import { setUpOrganisation, signIn } from '#tests/support/accounts.ts'
import { expect, seeThatPageIsSound, test } from '#tests/support/e2e.ts'
import { arrangePdf, dutyOn, emptyPdf, faxPdf, minutesPdf, readPdfMinutes } from '#tests/support/pdf-world.ts'
import { spanOf, TEXT } from '#tests/support/protocol-world.ts'
import { arrangeReview, PROMISE } from '#tests/support/review-world.ts'
import type { Db } from '#db/client.ts'
import type { Role } from '#db/schema.ts'

const PAGES = 12

/** Minutes of so many pages, a § and a duty on each. */
async function arrange(db: Db, pages = PAGES): Promise<string> {
  const { organisationId, userIds } = await setUpOrganisation(db)
  const tenant = { organisation: organisationId, actor: userIds.secretary }
  const bytes = await minutesPdf(pages)
  return arrangePdf(db, tenant, { bytes, source: await readPdfMinutes(bytes) })
}

const findingOn = (db: Db, protocolId: string, page: number) =>
  db
    .selectFrom('proposal')
    .select(['id', 'span_start', 'span_end'])
    .where('protocol_id', '=', protocolId)
    .where('page', '=', page)
    .orderBy('span_start')
    .executeTakeFirstOrThrow()

/** The place of the duty on a page, opened by somebody of that role. */
async function open(
  page: Page,
  db: Db,
  { at = 5, role = 'secretary' }: { at?: number; role?: Role } = {},
): Promise<string> {
  const protocolId = await arrange(db)
  const { span_start: start, span_end: end } = await findingOn(db, protocolId, at)
  await signIn(page, role)
  await page.goto(`/protokoll/${protocolId}/kalla?stalle=${start}-${end}`)
  await expect(drawn(page, at)).toBeVisible()
  return protocolId
}

const sheet = (page: Page, number: number) =>
  page.getByRole('region', { name: `Sida ${number}`, exact: true })
const drawn = (page: Page, number: number) => sheet(page, number).locator('[data-state=drawn] canvas')
const marked = async (page: Page) =>
  (await page.locator('.paper mark').allInnerTexts()).join(' ').replace(/\s+/gu, ' ')
const zoomOf = (page: Page) => page.getByRole('region', { name: 'Visning av protokollet' })

/** Runs in the page: leaves the milliseconds after which the marked page was there, drawn. */
function noteWhenShown(): void {
  const place = document.querySelector('.paper mark')?.closest('.sheet')
  if (!place?.querySelector('[data-state=drawn] canvas')) requestAnimationFrame(noteWhenShown)
  else document.documentElement.dataset['shownAfter'] = String(Math.round(performance.now()))
}

test('a lasting address opens at its page with the sentence marked, for a reader too', async ({
  page,
  db,
}) => {
  await open(page, db, { role: 'reader' })
  await expect.poll(() => marked(page)).toBe(dutyOn(5))
  await expect(page.locator('.paper mark').first()).toBeInViewport()
  await expect(page.getByLabel('Gå till sida')).toHaveValue('5')
  await expect(page).toHaveTitle(/^Sida 5, /u)
  await expect(page.getByText('Fynd 5 av 12')).toBeVisible()
  await seeThatPageIsSound(page)
})

test('the mark lies on the letters that the page shows', async ({ page, db }) => {
  await open(page, db)
  await expect.poll(() => marked(page)).toBe(dutyOn(5))
  const first = await page.locator('.paper mark').first().boundingBox()
  const paper = await sheet(page, 5).locator('.sheet').boundingBox()
  if (!first || !paper) throw new Error('nothing is marked')
  // By makePdf: the margin is 60 points of 595, and a line of the sentence is nearly full.
  expect((first.x - paper.x) / paper.width).toBeCloseTo(60 / 595.28, 2)
  expect(first.width / paper.width).toBeGreaterThan(0.6)
  expect((first.x + first.width - paper.x) / paper.width).toBeLessThan((595.28 - 58) / 595.28)
})

test('next and previous, a §, a page, and all of it by the keyboard', async ({ page, db }) => {
  await open(page, db)
  await page.getByRole('button', { name: 'Nästa fynd' }).click()
  await expect.poll(() => marked(page)).toBe(dutyOn(6))
  await expect(page.locator('.paper mark').first()).toBeInViewport()
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  await expect.poll(() => marked(page)).toBe(dutyOn(4))
  await page.getByRole('link', { name: '§ 11 Ärende 11' }).click()
  await expect(drawn(page, 11)).toBeInViewport()
  await page.getByLabel('Gå till sida').fill('2')
  await page.keyboard.press('Enter')
  await expect(drawn(page, 2)).toBeInViewport()
})

test('zoom by buttons and keys, and back to the width', async ({ page, db }) => {
  await open(page, db)
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
  await open(page, db)
  await page.getByRole('navigation', { name: 'Visa som' }).getByRole('link', { name: 'Text' }).click()
  await expect(page.locator('mark')).toHaveText(dutyOn(5))
  await page.reload()
  await expect(page.locator('mark')).toHaveText(dutyOn(5))
  await expect(page.locator('canvas')).toHaveCount(0)
  await page.keyboard.press('t')
  await expect.poll(() => marked(page)).toBe(dutyOn(5))
  await expect(page.locator('.paper mark').first()).toBeInViewport()
})

test('in the review a finding marks the page, and the page chooses the finding', async ({ page, db }) => {
  const protocolId = await arrange(db)
  await signIn(page, 'secretary')
  await page.goto(`/protokoll/${protocolId}`)
  await page.keyboard.press('j')
  await expect.poll(() => marked(page)).toBe(dutyOn(1))
  const other = await findingOn(db, protocolId, 2)
  await page.getByLabel('Gå till sida').fill('2')
  await page.keyboard.press('Enter')
  await page.locator(`[data-finding="${other.id}"]`).first().click()
  await expect.poll(() => marked(page)).toBe(dutyOn(2))
  await expect(page.getByRole('article').filter({ hasText: 'för ärende 2' })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await seeThatPageIsSound(page)
})

test('on a telephone a finding leads to its page, and its place has an address to send', async ({
  page,
  db,
}) => {
  const protocolId = await arrange(db)
  const { span_start: start, span_end: end } = await findingOn(db, protocolId, 4)
  await signIn(page, 'secretary')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/protokoll/${protocolId}?avsnitt=4&visa=fynd`)
  await page
    .getByRole('article')
    .getByRole('link', { name: dutyOn(4) })
    .click()
  await expect.poll(() => marked(page)).toBe(dutyOn(4))
  await expect(page.locator('.paper mark').first()).toBeInViewport()
  await page.getByRole('link', { name: 'Adress till det markerade stället' }).click()
  await page.waitForURL(`**/protokoll/${protocolId}/kalla?sida=4&stalle=${start}-${end}#stalle-${start}`)
  await expect.poll(() => marked(page)).toBe(dutyOn(4))
  await expect(page.locator('.paper mark').first()).toBeInViewport()
})

test('the original is given whole or in part', async ({ page, db }) => {
  const protocolId = await open(page, db)
  const address = `/protokoll/${protocolId}/original`
  const whole = await (await page.request.get(address)).body()
  const part = await page.request.get(address, { headers: { Range: 'bytes=5-14' } })
  expect(part.status()).toBe(206)
  expect(part.headers()['content-range']).toBe(`bytes 5-14/${whole.length}`)
  expect(await part.body()).toEqual(whole.subarray(5, 15))
  const beyond = await page.request.get(address, { headers: { Range: `bytes=${whole.length}-` } })
  expect(beyond.status()).toBe(416)
})

test('a missed duty is added by selecting its words on the page', async ({ page, db }) => {
  const protocolId = await arrange(db)
  await signIn(page, 'secretary')
  await page.goto(`/protokoll/${protocolId}`)
  await expect(drawn(page, 1)).toBeVisible()
  await page.getByLabel('Gå till sida').fill('3')
  await page.keyboard.press('Enter')
  await expect(drawn(page, 3)).toBeVisible()
  const words = sheet(page, 3).locator('.sheet-piece').filter({ hasText: 'Ärendet har beretts' }).last()
  const from = await words.boundingBox()
  if (!from) throw new Error('the words are not on the page')
  const middle = from.y + from.height / 2
  await page.mouse.move(from.x + 1, middle)
  await page.mouse.down()
  await page.mouse.move(from.x + from.width / 2, middle, { steps: 5 })
  await page.mouse.move(from.x + from.width - 2, middle, { steps: 5 })
  // Beyond the end of the line and below it there is nothing: the selection stays where the words end.
  await page.mouse.move(from.x + from.width + 30, middle, { steps: 5 })
  await page.mouse.move(from.x + from.width + 30, middle + 120, { steps: 5 })
  await page.mouse.up()
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '')
  expect(selected.trim()).toBe((await words.innerText()).trim())
  await page.getByRole('button', { name: 'Lägg till uppdrag' }).first().click()
  await expect(page.getByRole('textbox', { name: 'Uppdrag', exact: true })).toHaveValue(selected.trim())
  const added = await db
    .selectFrom('proposal')
    .select(['quote', 'page'])
    .where('protocol_id', '=', protocolId)
    .where('quote', '=', selected.trim())
    .executeTakeFirst()
  expect(added?.page).toBe(3)
})

test('a page of pictures shows them with the words that were read, and how sure that was', async ({
  page,
  db,
}) => {
  const { organisationId, userIds } = await setUpOrganisation(db)
  const read = await readPdfMinutes(await minutesPdf(3))
  const source = {
    ...read,
    remarks: [{ code: 'read-by-ocr' as const, pages: [{ page: 2, confidence: 87.4 }] }],
  }
  const tenant = { organisation: organisationId, actor: userIds.secretary }
  const protocolId = await arrangePdf(db, tenant, { bytes: await emptyPdf(3), source })
  const { span_start: start, span_end: end } = await findingOn(db, protocolId, 2)
  await signIn(page, 'reader')
  await page.goto(`/protokoll/${protocolId}/kalla?stalle=${start}-${end}`)
  await expect(drawn(page, 2)).toBeVisible()
  await expect(sheet(page, 2)).toContainText('Läst ur en bild, säkerhet 87 %')
  await expect(sheet(page, 1)).not.toContainText('Läst ur en bild')
  await expect.poll(() => marked(page)).toBe(dutyOn(2))
})

test('what a scanner has packed is unpacked by the program itself', async ({ page, db }) => {
  const { organisationId, userIds } = await setUpOrganisation(db)
  const source = await readPdfMinutes(await minutesPdf(1))
  const tenant = { organisation: organisationId, actor: userIds.secretary }
  const protocolId = await arrangePdf(db, tenant, { bytes: faxPdf(), source })
  await signIn(page, 'reader')
  const decoder = page.waitForResponse(/\/wasm\/jbig2\.wasm$/u)
  await page.goto(`/protokoll/${protocolId}/kalla`)
  expect((await decoder).status()).toBe(200)
  await expect(drawn(page, 1)).toBeVisible()
  // The picture is all black.
  const letters = await drawn(page, 1).evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas
    return [...(canvas.getContext('2d')?.getImageData(width / 2, height / 2, 1, 1).data ?? [])]
  })
  expect(letters).toEqual([0, 0, 0, 255])
})

test('minutes without pages are shown as text at the place', async ({ page, db }) => {
  const { organisationId, userIds } = await setUpOrganisation(db)
  const protocolId = await arrangeReview(db, { organisation: organisationId, actor: userIds.secretary })
  const { start, end } = spanOf(TEXT, PROMISE)
  await signIn(page, 'reader')
  await page.goto(`/protokoll/${protocolId}/kalla?stalle=${start}-${end}`)
  await expect(page.locator('mark')).toHaveText(PROMISE)
  await expect(page.getByText('Fynd 3 av 3')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Visa som' })).toHaveCount(0)
})

test('a file that cannot be opened is shown as text, and says so', async ({ page, db, expectComplaint }) => {
  expectComplaint(/500|Failed to load resource/u)
  const { organisationId, userIds } = await setUpOrganisation(db)
  const source = await readPdfMinutes(await minutesPdf(2))
  const tenant = { organisation: organisationId, actor: userIds.secretary }
  const bytes = new TextEncoder().encode('%PDF-1.7 and nothing that could be read')
  const protocolId = await arrangePdf(db, tenant, { bytes, source })
  await signIn(page, 'reader')
  await page.goto(`/protokoll/${protocolId}/kalla`)
  await expect(page.getByText('Filen gick inte att visa sida för sida.')).toBeVisible()
  await expect(page.getByText(dutyOn(1))).toBeVisible()
})

test('a page that cannot be drawn has its words in their place', async ({ page, db }) => {
  const protocolId = await arrange(db)
  await signIn(page, 'reader')
  // The canvas of the second page is refused.
  await page.addInitScript(() => {
    const create = document.createElement.bind(document)
    document.createElement = (name: string, options?: ElementCreationOptions) => {
      const element = create(name, options)
      if (name === 'canvas') Object.defineProperty(element, 'getContext', { value: () => null })
      return element
    }
  })
  await page.goto(`/protokoll/${protocolId}/kalla`)
  await expect(sheet(page, 1).getByText('Sidan gick inte att rita.')).toBeVisible()
  await expect(sheet(page, 1)).toContainText('Styrelsen för Samverkan Norrdal')
})

test('a long document shows its place soon and draws only the pages near by', async ({ page, db }) => {
  const protocolId = await arrange(db, 150)
  const { span_start: start, span_end: end } = await findingOn(db, protocolId, 101)
  await signIn(page, 'reader')
  const address = `/protokoll/${protocolId}/kalla?stalle=${start}-${end}`
  await page.addInitScript(noteWhenShown)
  await page.goto(address)
  await expect(drawn(page, 101)).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-shown-after', /^\d+$/u)
  const shownAfter = Number(await page.locator('html').getAttribute('data-shown-after'))
  test.info().annotations.push({ type: 'shown after', description: `${shownAfter} ms` })
  // The bound is 1,500 ms on a machine of its own; this one may be shared by many processes.
  expect(shownAfter).toBeLessThan(9_000)
  await expect(drawn(page, 102)).toBeVisible()
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
    const protocolId = await open(page, db)
    await seeThatPageIsSound(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await seeThatPageIsSound(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
    await page.goto(`/protokoll/${protocolId}?visa=protokollet`)
    await expect(drawn(page, 1)).toBeVisible()
    await seeThatPageIsSound(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
  })
}

test('without JavaScript the way to the text is shown', async ({ browser, page, db, baseURL }) => {
  const protocolId = await open(page, db)
  const context = await browser.newContext({
    storageState: await page.context().storageState(),
    javaScriptEnabled: false,
    baseURL: baseURL ?? '',
  })
  const plain = await context.newPage()
  await plain.goto(`/protokoll/${protocolId}/kalla`)
  await expect(plain.getByText('Sidorna ritas med JavaScript.')).toBeVisible()
  await plain.goto(`/protokoll/${protocolId}/kalla?som=text`)
  await expect(plain.getByText(dutyOn(1))).toBeVisible()
  await context.close()
})
