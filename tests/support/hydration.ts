import type { Page } from '@playwright/test'

/**
 * Makes `goto` and `reload` return when the page also answers to what is done to it. A test is faster than any
 * reader: on a busy machine it would press keys before React has taken the page over.
 */
export function waitForLife(page: Page): void {
  const goto = page.goto.bind(page)
  const reload = page.reload.bind(page)
  page.goto = async (...args) => {
    const response = await goto(...args)
    await isAlive(page)
    return response
  }
  page.reload = async (...args) => {
    const response = await reload(...args)
    await isAlive(page)
    return response
  }
}

/** React leaves its mark on every element that it has taken over; a page without scripts has nothing to wait for. */
async function isAlive(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('script[type="module"]') === null ||
      Object.keys(document.body).some((key) => key.startsWith('__reactProps$')),
  )
}
