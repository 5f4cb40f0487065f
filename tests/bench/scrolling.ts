import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '#tests/support/browser.ts'
import { withManyTasks } from './many-tasks-server.ts'
import { percentile, type Measurement } from './measurement.ts'

const VIEWPORT = { width: 1280, height: 800 }
/** As many as a quick hand on the wheel makes in four seconds, each of so many pixels. */
const TURNS = 60
const TURN = 240
/** Two pictures of a screen that shows sixty a second: what is longer is seen as a jerk. */
const SMOOTH = 34

/** How long the pictures stand while one scrolls through 10,000 tasks in a real browser. */
export function measureScrolling(): Promise<Measurement[]> {
  return withManyTasks(async ({ url, cookie }) => {
    const browser = await chromium.launch(await launchOptions())
    try {
      const context = await browser.newContext({ viewport: VIEWPORT, locale: 'sv-SE' })
      const [name = '', value = ''] = cookie.split(/=(.*)/su)
      await context.addCookies([{ name, value, url }])
      const page = await context.newPage()
      await page.goto(`${url}/uppdrag?status=alla&sortera=nr`, { waitUntil: 'networkidle' })
      const frames = await scroll(page)
      return [
        {
          name: 'scrolling 10,000 tasks, a picture stands (p95)',
          value: percentile(frames, 0.95),
          unit: 'ms',
          bound: { atMost: SMOOTH },
        },
      ]
    } finally {
      await browser.close()
    }
  })
}

/** Milliseconds that each picture stood, the shortest first. */
async function scroll(page: Page): Promise<number[]> {
  await page.mouse.move(VIEWPORT.width / 2, VIEWPORT.height / 2)
  await page.evaluate(() => {
    const frames: number[] = []
    let last = performance.now()
    const next = (now: number) => {
      frames.push(now - last)
      last = now
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
    Object.assign(window, { frames })
  })
  for (let turn = 0; turn < TURNS; turn++) {
    await page.mouse.wheel(0, TURN)
    await page.waitForTimeout(60)
  }
  const { frames, moved } = await page.evaluate(() => ({
    frames: (window as unknown as { frames: number[] }).frames,
    moved: window.scrollY,
  }))
  if (moved < (TURNS * TURN) / 2) throw new Error(`only ${moved} pixels were scrolled`)
  return frames.toSorted((one, other) => one - other)
}
