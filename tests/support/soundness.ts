import { AxeBuilder } from '@axe-core/playwright'
import { expect, type BrowserContext, type Page } from '@playwright/test'

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Fails where the page breaks WCAG 2.2 AA or paints no text. Call it in every state worth looking at. */
export async function seeThatPageIsSound(page: Page): Promise<void> {
  await seeThatTextIsPainted(page)
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_2_2_AA).analyze()
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }))
  expect(found, `accessibility of ${page.url()}`).toEqual([])
}

/** Without fonts a page has its text, and contrast checks pass, but there is nothing to see: so look. */
async function seeThatTextIsPainted(page: Page): Promise<void> {
  const look = { animations: 'disabled', caret: 'hide' } as const
  const asItIs = await page.screenshot(look)
  // Not a style element: the page's own policy would refuse it.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { -webkit-text-fill-color: transparent !important; text-shadow: none !important }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  const withoutText = await page.screenshot(look)
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)
  })
  expect(asItIs.equals(withoutText), `${page.url()} paints no text`).toBe(false)
}

/** Gathers what the browser complains of in any page: console errors, uncaught errors, refused content. */
export function listenForComplaints(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => complaints.push(String(error.error().stack ?? error.error())))
  return complaints
}
