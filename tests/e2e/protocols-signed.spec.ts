import { setUpOrganisation, signIn } from '#tests/support/accounts.ts'
import { expect, test } from '#tests/support/e2e.ts'
import { makePdf } from '#tests/unit/ingestion/support/make-pdf.ts'
import { makeSignedMessage } from '#tests/unit/ingestion/support/make-signed-message.ts'
import { scannedPdf } from '#tests/unit/ingestion/support/scanned-pdf.ts'
import { signedMinutes, signingPages } from '#tests/unit/ingestion/signatures/signing-pages.ts'

test.beforeEach(async ({ page, db }) => {
  await setUpOrganisation(db)
  await signIn(page, 'secretary')
  await page.goto('/protokoll')
})

const pdf = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(bytes),
})

test('a signed file says who has signed it, and gives its bytes back to be checked', async ({ page }) => {
  const [certificate] = signingPages
  if (!certificate) throw new Error('no signing page')
  const bytes = await signedMinutes(certificate)
  await page.getByLabel('Välj filer').setInputFiles(pdf('signerat.pdf', bytes))
  await page.getByRole('link', { name: 'Granska signerat.pdf' }).click()
  const line = page.getByText('Underskrivet elektroniskt av')
  await expect(line).toContainText('Anna Ek (20 nov 2026 kl. 14.03), Bo Af Alm (21 nov 2026 kl. 08.15).')
  const download = page.waitForEvent('download')
  await line.getByRole('link', { name: 'Hämta originalet' }).click()
  expect((await download).suggestedFilename()).toBe('signerat.pdf')

  await page.goto(`${new URL(page.url()).pathname}/kalla`)
  await expect(page.getByText('Underskrivet elektroniskt av')).toContainText('Anna Ek')
})

test('a signature that names nobody is told of by its certificate', async ({ page }) => {
  const contents = makeSignedMessage([{ name: 'Åsa Öberg', serial: 5 }], 5).toString('hex')
  const dictionary = `/Type/Sig/ByteRange [0 1 2 3]/M (D:20261120140311+01'00')/Contents<${contents}>`
  const printed = await makePdf((sheet) =>
    sheet.text('Kansliet får i uppdrag att se över planen till våren.'),
  )
  const bytes = Buffer.concat([printed, Buffer.from(`\n99 0 obj\n<<${dictionary}>>\nendobj\n`)])
  await page.getByLabel('Välj filer').setInputFiles(pdf('certifikat.pdf', bytes))
  await page.getByRole('link', { name: 'Granska certifikat.pdf' }).click()
  await expect(page.getByText('enligt certifikatet av')).toContainText('Åsa Öberg (20 nov 2026 kl. 14.03).')
})

test('a scan says how sure its reading was', async ({ page }) => {
  const bytes = await scannedPdf('Styrelsen beslutar', 'Kansliet får i uppdrag att se över planen.')
  await page.getByLabel('Välj filer').setInputFiles(pdf('skannat.pdf', bytes))
  await page.getByRole('link', { name: 'Granska skannat.pdf' }).click()
  await expect(page.getByText(/^1 av 2 sidor är lästa ur bilder, med \d\d % säkerhet\./u)).toBeVisible()
  await expect(page.getByText(/^Läst ur en bild, säkerhet \d\d %$/u)).toBeVisible()
})
