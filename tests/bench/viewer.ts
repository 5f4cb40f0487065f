import { chromium } from '@playwright/test'
import { setUpOrganisation } from '#tests/support/accounts.ts'
import { launchOptions } from '#tests/support/browser.ts'
import { arrangePdf, minutesPdf, readPdfMinutes } from '#tests/support/pdf-world.ts'
import { noteWhenShown } from '#tests/support/when-shown.ts'
import { withBuiltServer } from './built-server.ts'
import { median, type Measurement } from './measurement.ts'

const PAGES = 150
/** The page whose duty is asked for, far from the first. */
const ASKED = 101
const ROUNDS = 5

/** How long a reader waits for the marked page of a long file whose address was sent, in a real browser. */
export function measureViewer(): Promise<Measurement[]> {
  return withBuiltServer(async ({ url, cookie, db }) => {
    const { organisationId, userIds } = await setUpOrganisation(db)
    const bytes = await minutesPdf(PAGES)
    const source = await readPdfMinutes(bytes)
    const tenant = { organisation: organisationId, actor: userIds.secretary }
    const protocolId = await arrangePdf(db, tenant, { bytes, source })
    const duty = await db
      .selectFrom('proposal')
      .select(['span_start', 'span_end'])
      .where('page', '=', ASKED)
      .executeTakeFirstOrThrow()
    const address = `${url}/protokoll/${protocolId}/kalla?stalle=${duty.span_start}-${duty.span_end}`
    const browser = await chromium.launch(await launchOptions())
    try {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'sv-SE' })
      const [name = '', value = ''] = cookie.split(/=(.*)/su)
      await context.addCookies([{ name, value, url }])
      const times: number[] = []
      for (let round = 0; round < ROUNDS; round++) {
        const page = await context.newPage()
        await page.addInitScript(noteWhenShown)
        await page.goto(address)
        await page.waitForSelector('html[data-shown-after]')
        times.push(Number(await page.locator('html').getAttribute('data-shown-after')))
        await page.close()
      }
      const shown = median(times.toSorted((one, other) => one - other)) / 1000
      return [
        { name: `the marked page of ${PAGES} (median)`, value: shown, unit: 's', bound: { atMost: 1.5 } },
      ]
    } finally {
      await browser.close()
    }
  })
}
