import type { Page } from '@playwright/test'
import { setUpOrganisation, signIn } from '#tests/support/accounts.ts'
import { expect, seeThatPageIsSound, test } from '#tests/support/e2e.ts'

const BODY = 'Direktionen för Fjällådalens och Norrdalens gemensamma räddningstjänstförbund'
const DUTY =
  'Räddningschefen får i uppdrag att tillsammans med medlemskommunernas samhällsbyggnadskontor ta fram en plan för brandvattenförsörjningen och att redovisa den vid nästa sammanträde.'
const MINUTES = `${BODY}
Sammanträdesprotokoll
Datum: 2026-09-18

§ 1 Brandvattenförsörjningens långsiktiga utveckling i förbundets medlemskommuner

Beslut

${DUTY}
`

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/** What stands out to the right makes a telephone show the whole page smaller, or cuts it. */
async function seeThatPageFits(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width, `${page.url()} is wider than the telephone`).toBe(390)
}

test('every page fits a telephone, whatever bodies, files and assignments are called', async ({
  page,
  db,
}) => {
  await setUpOrganisation(db)
  await signIn(page, 'secretary')
  await page.goto('/protokoll')
  const name = `${'Sammanträdesprotokoll_direktionen_'.repeat(4)}2026-09-18.txt`
  await page
    .getByLabel('Välj filer')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(MINUTES) })
  const review = page.getByRole('link', { name: /^Granska/u })
  await expect(review).toBeVisible()
  await seeThatPageFits(page)
  await review.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('räddningstjänstförbund')
  await seeThatPageFits(page)
  await page.getByRole('button', { name: 'Godkänn', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Öppna uppdrag 1' })).toBeVisible()
  const protocol = new URL(page.url()).pathname

  for (const path of [
    '/',
    `${protocol}/kalla`,
    '/uppdrag',
    '/uppdrag?vy=tavla',
    '/uppdrag?gruppera=organ',
    '/uppdrag/1',
    '/rapporter',
    '/rapporter/inlamnade',
    '/installningar/konto',
  ]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await seeThatPageFits(page)
  }

  await page.goto('/uppdrag')
  await page.getByText('alla ansvariga').click()
  const choices = page.getByRole('group', { name: 'Ansvarig' })
  await expect(choices).toBeInViewport({ ratio: 1 })
  await seeThatPageFits(page)

  await page.goto('/uppdrag/1')
  await seeThatPageIsSound(page)
})
