import { signIn } from '#tests/support/accounts.ts'
import { expect, seeThatPageIsSound, test } from '#tests/support/e2e.ts'
import { dutyOn } from '#tests/support/pdf-world.ts'
import { arrangeMinutes, drawnPage, findingOn, markedWords, sheet } from '#tests/support/viewer.ts'

test('in the review a finding marks the page, and the page chooses the finding', async ({ page, db }) => {
  const protocolId = await arrangeMinutes(db)
  await signIn(page, 'secretary')
  await page.goto(`/protokoll/${protocolId}`)
  await page.keyboard.press('j')
  await expect.poll(() => markedWords(page)).toBe(dutyOn(1))
  const other = await findingOn(db, protocolId, 2)
  await page.getByLabel('Gå till sida').fill('2')
  await page.keyboard.press('Enter')
  await page.locator(`[data-finding="${other.id}"]`).first().click()
  await expect.poll(() => markedWords(page)).toBe(dutyOn(2))
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
  const protocolId = await arrangeMinutes(db)
  const { span_start: start, span_end: end } = await findingOn(db, protocolId, 4)
  await signIn(page, 'secretary')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/protokoll/${protocolId}?avsnitt=4&visa=fynd`)
  await page
    .getByRole('article')
    .getByRole('link', { name: dutyOn(4) })
    .click()
  await expect.poll(() => markedWords(page)).toBe(dutyOn(4))
  await expect(page.locator('.paper mark').first()).toBeInViewport()
  await page.getByRole('link', { name: 'Adress till det markerade stället' }).click()
  await page.waitForURL(`**/protokoll/${protocolId}/kalla?sida=4&stalle=${start}-${end}#stalle-${start}`)
  await expect.poll(() => markedWords(page)).toBe(dutyOn(4))
  await expect(page.locator('.paper mark').first()).toBeInViewport()
})

test('a missed duty is added by selecting its words on the page', async ({ page, db }) => {
  const protocolId = await arrangeMinutes(db)
  await signIn(page, 'secretary')
  await page.goto(`/protokoll/${protocolId}`)
  await expect(drawnPage(page, 1)).toBeVisible()
  await page.getByLabel('Gå till sida').fill('3')
  await page.keyboard.press('Enter')
  await expect(drawnPage(page, 3)).toBeVisible()
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
