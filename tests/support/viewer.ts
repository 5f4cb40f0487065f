import type { Locator, Page } from '@playwright/test'
import type { Db } from '#db/client.ts'
import type { Role } from '#db/schema.ts'
import { setUpOrganisation, signIn } from './accounts.ts'
import { expect } from './e2e.ts'
import { arrangePdf, minutesPdf, readPdfMinutes } from './pdf-world.ts'

/** Minutes of so many pages, a § and a duty on each. */
export async function arrangeMinutes(db: Db, pages = 12): Promise<string> {
  const { organisationId, userIds } = await setUpOrganisation(db)
  const tenant = { organisation: organisationId, actor: userIds.secretary }
  const bytes = await minutesPdf(pages)
  return arrangePdf(db, tenant, { bytes, source: await readPdfMinutes(bytes) })
}

export const findingOn = (db: Db, protocolId: string, page: number) =>
  db
    .selectFrom('proposal')
    .select(['id', 'span_start', 'span_end'])
    .where('protocol_id', '=', protocolId)
    .where('page', '=', page)
    .orderBy('span_start')
    .executeTakeFirstOrThrow()

/** Opens the place of the duty on a page of new minutes, as somebody of that role. */
export async function openPlace(
  page: Page,
  db: Db,
  { at = 5, role = 'secretary' }: { at?: number; role?: Role } = {},
): Promise<string> {
  const protocolId = await arrangeMinutes(db)
  const { span_start: start, span_end: end } = await findingOn(db, protocolId, at)
  await signIn(page, role)
  await page.goto(`/protokoll/${protocolId}/kalla?stalle=${start}-${end}`)
  await expect(drawnPage(page, at)).toBeVisible()
  return protocolId
}

export const sheet = (page: Page, number: number): Locator =>
  page.getByRole('region', { name: `Sida ${number}`, exact: true })

export const drawnPage = (page: Page, number: number): Locator =>
  sheet(page, number).locator('[data-state=drawn] canvas')

/** The words that are marked on the pages, as one line. */
export const markedWords = async (page: Page): Promise<string> =>
  (await page.locator('.paper mark').allInnerTexts()).join(' ').replace(/\s+/gu, ' ')
