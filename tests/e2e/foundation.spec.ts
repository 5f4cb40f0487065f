import { sql } from 'kysely'
import { expect, seeThatPageIsSound, test } from '#tests/support/e2e.ts'
import { listenForComplaints } from '#tests/support/soundness.ts'

test('the first page is served, sound and with its text painted', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a file that is not there says so, on a page that needs nothing else', async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/status of 404/)
  const response = await page.goto('/assets/finns-inte.js')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte')
})

test('what fails is shown with the reference that the log has, and without its cause', async ({
  page,
  db,
  server,
  expectComplaint,
}) => {
  expectComplaint(/status of 500/)
  await sql`alter table invitation rename to invitation_away`.execute(db)
  const response = await page.goto('/kom-igang/en-lank')
  await sql`alter table invitation_away rename to invitation`.execute(db)
  expect(response?.status()).toBe(500)

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Något gick fel hos oss')
  const text = await page.getByText('Referens').innerText()
  const [reference = ''] = /[0-9A-Z]{4}-[0-9A-Z]{2}/.exec(text) ?? []
  await server.said(new RegExp(`"reference":"${reference}".*invitation`))
  expect(await page.content()).not.toContain('does not exist')
})

test.describe('the browser tests themselves', () => {
  test.afterEach(({ page }) => page.goto('about:blank'))

  test('fail where text is not painted', async ({ page }) => {
    await page.goto('/')
    await page.evaluate(() => {
      document.body.style.cssText = 'visibility: hidden'
    })
    await expect(seeThatPageIsSound(page)).rejects.toThrow('paints no text')
  })

  test('fail where a reader with poor sight is shut out', async ({ page }) => {
    await page.goto('/')
    await page.evaluate(() => {
      document.querySelector('h1')?.style.setProperty('color', 'rgb(200 200 200)')
    })
    await expect(seeThatPageIsSound(page)).rejects.toThrow('color-contrast')
  })

  test('hear of every complaint of the browser', async ({ page, expectComplaint }) => {
    const complaints = listenForComplaints(page.context())
    await page.goto('/')
    await page.evaluate(() => {
      console.error('said aloud')
      const script = document.createElement('script')
      script.textContent = 'document.title = "taken over"'
      document.body.append(script)
      setTimeout(() => {
        throw new Error('thrown')
      })
    })
    await expect.poll(() => complaints.join('\n')).toMatch(/said aloud[^]*Content Security Policy[^]*thrown/)
    expect(await page.title()).not.toBe('taken over')
    expectComplaint(/said aloud|Content Security Policy|thrown/)
  })
})
