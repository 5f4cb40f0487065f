import { password, people, setUpOrganisation, signIn } from '#tests/support/accounts.ts'
import { expect, seeThatPageIsSound, test } from '#tests/support/e2e.ts'

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]

test('every page of the settings is sound, wide and narrow, light and dark', async ({ page, db }) => {
  test.slow()
  const { userIds } = await setUpOrganisation(db)
  await signIn(page, 'administrator')
  const settings = ['', '/befattningar', '/organisation', '/konto', '/konto/losenord', '/inbjudan']
  const paths = [...settings, `/medlemmar/${userIds.owner}`].map((path) => `/installningar${path}`)
  for (const path of paths) {
    await page.goto(path)
    for (const size of sizes) {
      await page.setViewportSize(size)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await seeThatPageIsSound(page)
      }
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${path} at ${size.width}`).toBe(0)
    }
  }
})

test('the pages before one is signed in are sound on a telephone and in the dark', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ['/logga-in', '/kom-igang/utgangen', '/inbjudan/utgangen']) {
    await page.goto(path)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await seeThatPageIsSound(page)
    }
  }
})

test('by keyboard one skips to the page, finds the keys and the search, and always gets out', async ({
  page,
  db,
}) => {
  await setUpOrganisation(db)
  await signIn(page, 'reader')
  await page.goto('/installningar/konto')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Till innehållet' })).toBeFocused()
  await seeThatPageIsSound(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Tangenter' })).toBeVisible()
  await seeThatPageIsSound(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()

  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Sök uppdrag' })).toBeFocused()
  await page.keyboard.type('a?b')
  await expect(page.getByRole('searchbox', { name: 'Sök uppdrag' })).toHaveValue('a?b')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/uppdrag?sok=a%3Fb')
  await expect(page.getByRole('main')).toBeFocused()
})

test('the menu of the person opens, closes with Esc and gives the focus back', async ({ page, db }) => {
  await setUpOrganisation(db)
  await signIn(page, 'reader')
  const button = page.getByRole('button', { name: people.reader.name })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(people.reader.email)).toBeVisible()
  await seeThatPageIsSound(page)
  await page.keyboard.press('Escape')
  await expect(page.getByText(people.reader.email)).toBeHidden()
  await expect(button).toBeFocused()
})

test('light or dark and the language stay as chosen, from the first byte', async ({ page, db }) => {
  await setUpOrganisation(db)
  await signIn(page, 'reader')
  await page.goto('/installningar/konto?bytt')
  await page.getByRole('button', { name: people.reader.name }).click()
  await page.getByRole('button', { name: 'Mörkt' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page).toHaveURL('/installningar/konto?bytt')
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(paper)

  await page.getByRole('button', { name: 'English' }).first().click()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await expect(page).toHaveTitle('My account · Settings · Beslutsspår')
  const html = await (await page.request.get('/installningar/konto')).text()
  expect(html).toMatch(
    /<html[^>]* lang="en"[^>]* data-theme="dark"|<html[^>]* data-theme="dark"[^>]* lang="en"/,
  )
})

test('the side menu folds to icons and stays so', async ({ page, db }) => {
  await setUpOrganisation(db)
  await signIn(page, 'reader')
  const side = page.getByRole('navigation', { name: 'Huvudmeny' }).first()
  const wide = await side.boundingBox()
  await page.getByRole('button', { name: 'Fäll ihop menyn' }).click()
  await expect(page.getByRole('button', { name: 'Fäll ut menyn' })).toBeVisible()
  await page.reload()
  expect((await side.boundingBox())?.width).toBeLessThan((wide?.width ?? 0) / 2)
  await expect(side.getByRole('link', { name: 'Protokoll' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('one signs in, changes how it looks, saves a form and signs out', async ({ page, db }) => {
    await setUpOrganisation(db)
    await page.goto('/logga-in')
    await page.getByLabel('E-post').fill(people.secretary.email)
    await page.getByLabel('Lösenord').fill(password)
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.getByRole('button', { name: people.secretary.name }).click()
    await page.getByRole('button', { name: 'Mörkt' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.getByRole('link', { name: 'Inställningar' }).first().click()
    await page.getByLabel('Ditt namn').fill('')
    await page.getByRole('button', { name: 'Spara' }).click()
    await expect(page.getByText('Skriv namnet.')).toBeVisible()
    await page.getByRole('button', { name: people.secretary.name }).click()
    await page.getByRole('button', { name: 'Logga ut' }).first().click()
    await expect(page).toHaveURL('/logga-in')
    // The checks of a page's soundness run in the page, and so not here.
    await page.goto('about:blank')
  })
})
