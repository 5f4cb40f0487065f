import { setUpOrganisation, signIn } from '#tests/support/accounts.ts'
import { expect, test } from '#tests/support/e2e.ts'
import { arrangePdf, dutyOn, emptyPdf, faxPdf, minutesPdf, readPdfMinutes } from '#tests/support/pdf-world.ts'
import { spanOf, TEXT } from '#tests/support/protocol-world.ts'
import { arrangeReview, PROMISE } from '#tests/support/review-world.ts'
import { arrangeMinutes, drawnPage, findingOn, markedWords, openPlace, sheet } from '#tests/support/viewer.ts'

test('the original is given whole or in part', async ({ page, db }) => {
  const protocolId = await openPlace(page, db)
  const address = `/protokoll/${protocolId}/original`
  const whole = await (await page.request.get(address)).body()
  const part = await page.request.get(address, { headers: { Range: 'bytes=5-14' } })
  expect(part.status()).toBe(206)
  expect(part.headers()['content-range']).toBe(`bytes 5-14/${whole.length}`)
  expect(await part.body()).toEqual(whole.subarray(5, 15))
  const beyond = await page.request.get(address, { headers: { Range: `bytes=${whole.length}-` } })
  expect(beyond.status()).toBe(416)
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
  await expect(drawnPage(page, 2)).toBeVisible()
  await expect(sheet(page, 2)).toContainText('Läst ur en bild, säkerhet 87 %')
  await expect(sheet(page, 1)).not.toContainText('Läst ur en bild')
  await expect.poll(() => markedWords(page)).toBe(dutyOn(2))
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
  await expect(drawnPage(page, 1)).toBeVisible()
  // The picture is all black.
  const letters = await drawnPage(page, 1).evaluate((canvas: HTMLCanvasElement) => {
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
  const protocolId = await arrangeMinutes(db)
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

test('without JavaScript the way to the text is shown', async ({ browser, page, db, baseURL }) => {
  const protocolId = await openPlace(page, db)
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
