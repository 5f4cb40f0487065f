import type { Locator } from '@playwright/test'
import type { SourceDocument } from '#app/extraction/document.ts'
import { setUpOrganisation, signIn } from '#tests/support/accounts.ts'
import { expect, seeThatPageIsSound, test } from '#tests/support/e2e.ts'
import { arrangePdf, minutesPdf, readPdfMinutes } from '#tests/support/pdf-world.ts'
import { scanPdf } from '#tests/support/scans/scan-pdf.ts'
import { drawnPage, sheet } from '#tests/support/viewer.ts'

const WORD = '2026-12-01.'

/** The minutes as they would be read from a sheet that lay on its side, its last date with little certainty. */
function asRead(minutes: SourceDocument): SourceDocument {
  const start = minutes.text.indexOf(WORD)
  const line = minutes.lines.find(({ span }) => span.end > start)
  if (!line?.box) throw new Error('the word has no place')
  return {
    ...minutes,
    pages: minutes.pages.map((one) => ({ ...one, turned: 270 })),
    remarks: [{ code: 'read-by-ocr', pages: [{ page: 1, confidence: 91 }] }],
    uncertain: [{ span: { start, end: start + WORD.length }, page: 1, box: { ...line.box, width: 70 } }],
  }
}

test('a scan that lay on its side stands upright, and says which words it is not sure of', async ({
  page,
  db,
}) => {
  const { organisationId, userIds } = await setUpOrganisation(db)
  const printed = await minutesPdf(1)
  const protocolId = await arrangePdf(
    db,
    { organisation: organisationId, actor: userIds.secretary },
    { bytes: await scanPdf(printed, [90]), source: asRead(await readPdfMinutes(printed)) },
  )
  await signIn(page, 'secretary')
  await page.goto(`/protokoll/${protocolId}`)
  await page.keyboard.press('j')
  await expect(page.getByText('Ordet ”2026-12-01” är osäkert läst. Jämför med bilden.')).toBeVisible()
  await expect(page.getByText('Ord som är osäkert lästa har prickar under sig.')).toBeVisible()
  await expect(drawnPage(page, 1)).toBeVisible()
  const { width = 0, height = 0 } = (await drawnPage(page, 1).boundingBox()) ?? {}
  expect(height / width).toBeCloseTo(842 / 595, 1)
  await expect(sheet(page, 1).locator('.sheet-uncertain')).toBeVisible()
  // The title and the first § stand at the top, and nothing below: three of four parts of the ink in the upper half.
  expect(await inkAbove(page.locator('.sheet-picture canvas'))).toBeGreaterThan(0.75)
  await seeThatPageIsSound(page)

  await page.getByRole('navigation', { name: 'Visa som' }).getByRole('link', { name: 'Text' }).click()
  const word = page.locator('[data-section] .uncertain')
  await expect(word).toHaveAttribute('title', 'osäkert läst')
  await expect(word).toHaveText(`${WORD} (osäkert läst)`)
  await seeThatPageIsSound(page)
})

/** How much of a picture's ink stands in its upper half, from 0 to 1. */
const inkAbove = (picture: Locator): Promise<number> =>
  picture.evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? []
    const ink = { above: 0, below: 0 }
    for (let at = 0; at < pixels.length; at += 4) {
      if ((pixels[at] ?? 255) < 128) ink[at / 4 < (width * height) / 2 ? 'above' : 'below']++
    }
    return ink.above / (ink.above + ink.below)
  })
