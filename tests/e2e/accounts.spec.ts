import type { Browser, Page } from '@playwright/test'
import { password, people, setUpOrganisation, signIn } from '#tests/support/accounts.ts'
import { expect, seeThatPageIsSound, test } from '#tests/support/e2e.ts'

test('the first start gives a link that sets up the organisation, once', async ({ page, server }) => {
  const [, link = ''] = await server.said(/Kom igång: (\S+)/)
  await page.goto(link)
  await page.getByRole('button', { name: 'Sätt igång' }).click()
  await expect(page.getByLabel('Organisationens namn')).toBeFocused()
  await expect(page.getByLabel('Organisationens namn')).toHaveAccessibleDescription(
    /Skriv organisationens namn/,
  )
  await seeThatPageIsSound(page)

  await page.getByLabel('Organisationens namn').fill('Norra förbundet')
  await page.getByLabel('Ditt namn').fill('Åsa Berg')
  await page.getByLabel('E-post').fill('Asa.Berg@Norra.example')
  await page.getByLabel('Lösenord', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sätt igång' }).click()
  await expect(page.getByRole('banner')).toContainText('Norra förbundet')

  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Länken gäller inte längre')
})

test('signing in tells what is wrong, goes where one wanted, and out again', async ({ page, db }) => {
  await setUpOrganisation(db)
  await page.goto('/installningar/konto')
  await page.getByLabel('E-post').fill(people.reader.email)
  await page.getByLabel('Lösenord').fill('fel lösenord här')
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page.getByRole('alert')).toContainText('hör inte ihop')
  await seeThatPageIsSound(page)
  await page.getByLabel('Lösenord').fill(password)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page).toHaveURL('/installningar/konto')

  await page.getByRole('button', { name: people.reader.name }).click()
  await page.getByRole('button', { name: 'Logga ut' }).first().click()
  await expect(page).toHaveURL('/logga-in')
  await page.goto('/installningar/konto')
  await expect(page).toHaveURL('/logga-in?till=%2Finstallningar%2Fkonto')
})

test('an invited person comes in with their role, and is out when the membership ends', async ({
  page,
  browser,
  db,
  server,
}) => {
  await setUpOrganisation(db)
  await signIn(page, 'administrator')
  const link = await inviteGuest(page)
  const guest = await openGuest(browser, server.url)
  await guest.goto(link)
  await guest.getByLabel('Ditt namn').fill('Gunnel Gäst')
  await guest.getByLabel('Lösenord').fill(password)
  await guest.getByRole('button', { name: 'Spara' }).click()
  await expect(guest.getByLabel('E-post')).toHaveValue('gast@mellanalven.example')
  await guest.getByLabel('Lösenord').fill(password)
  await guest.getByRole('button', { name: 'Logga in' }).click()
  await guest.getByRole('link', { name: 'Inställningar' }).click()
  await expect(guest.getByRole('main')).toContainText('Sekreterare')

  await guest.goto(link)
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Länken gäller inte längre')

  await page.goto('/installningar')
  await page.getByRole('link', { name: 'Gunnel Gäst' }).click()
  await page.getByText('Avsluta medlemskapet').first().click()
  await seeThatPageIsSound(page)
  await page.getByRole('button', { name: 'Avsluta medlemskapet' }).click()
  await expect(page.getByText('1 tidigare medlem')).toBeVisible()

  await guest.goto('/installningar/konto')
  await expect(guest).toHaveURL(/logga-in/)
  await guest.context().close()
})

test('the only administrator is told why they cannot leave', async ({ page, db }) => {
  const { userIds } = await setUpOrganisation(db)
  await signIn(page, 'administrator')
  await page.goto(`/installningar/medlemmar/${userIds.administrator}`)
  await page.getByLabel('Läsare').check()
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByRole('alert')).toContainText('minst en administratör')
})

test('one may be signed out from afar, and change the password', async ({ page, browser, db, server }) => {
  await setUpOrganisation(db)
  await signIn(page, 'owner')
  const elsewhere = await openGuest(browser, server.url)
  await signIn(elsewhere, 'owner')
  await page.goto('/installningar/konto')
  await page.getByRole('button', { name: /^Logga ut från/ }).click()
  await expect(page.getByRole('button', { name: /^Logga ut från/ })).toHaveCount(0)
  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/logga-in/)
  await elsewhere.context().close()

  await page.getByRole('link', { name: 'Byt lösenord' }).click()
  await page.getByLabel('Nuvarande lösenord').fill('fel lösenord här')
  await page.getByLabel('Nytt lösenord').fill(password)
  await page.getByRole('button', { name: 'Byt lösenord' }).click()
  await expect(page.getByText('Det nuvarande lösenordet stämmer inte.')).toBeVisible()
  await page.getByLabel('Nuvarande lösenord').fill(password)
  await page.getByRole('button', { name: 'Byt lösenord' }).click()
  await expect(page.getByText('Lösenordet är bytt.')).toBeVisible()
})

test('who was signed out meanwhile comes back to the page where they were', async ({ page, db }) => {
  const { userIds } = await setUpOrganisation(db)
  await signIn(page, 'secretary')
  await page.goto('/installningar/konto')
  await db.deleteFrom('session').where('user_id', '=', userIds.secretary).execute()
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page).toHaveURL('/logga-in?till=%2Finstallningar%2Fkonto')
  await page.getByLabel('E-post').fill(people.secretary.email)
  await page.getByLabel('Lösenord').fill(password)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page).toHaveURL('/installningar/konto')
})

test('an address that leads nowhere is said to, in the same frame', async ({ page, db, expectComplaint }) => {
  expectComplaint(/404/)
  await setUpOrganisation(db)
  await signIn(page, 'reader')
  await page.goto('/finns-inte')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte')
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' }).first()).toBeVisible()
})

async function inviteGuest(page: Page): Promise<string> {
  await page.goto('/installningar')
  await page.getByRole('link', { name: 'Bjud in' }).click()
  await page.getByLabel('E-post').fill('gast@mellanalven.example')
  await page.getByLabel('Sekreterare').check()
  await page.getByRole('button', { name: 'Skapa länk' }).click()
  const link = await page.getByLabel('Länk').inputValue()
  await seeThatPageIsSound(page)
  await page.getByRole('link', { name: 'Tillbaka' }).click()
  await expect(page.getByRole('button', { name: /^Återkalla inbjudan till gast@/ })).toBeVisible()
  return link
}

/** Somebody else's browser. */
async function openGuest(browser: Browser, baseURL: string): Promise<Page> {
  return (await browser.newContext({ baseURL, locale: 'sv-SE' })).newPage()
}

test('who holds an office is said, and ends on the day it ends', async ({ page, db }) => {
  const { organisationId } = await setUpOrganisation(db)
  await db
    .insertInto('owner')
    .values({ organisation_id: organisationId, kind: 'role', name: 'förbundschefen' })
    .execute()
  await signIn(page, 'administrator')
  await page.goto('/installningar/befattningar')
  await page.getByLabel('Befattning').selectOption('förbundschefen')
  // As quick fingers write it.
  await page.getByLabel('Till och med').fill('20200101')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Till och med')).toHaveValue('2020-01-01')
  await page.getByRole('button', { name: 'Lägg till' }).click()
  await expect(page.getByRole('combobox', { name: 'Person' })).toBeFocused()
  await seeThatPageIsSound(page)
  await page.getByRole('combobox', { name: 'Person' }).fill('Örj')
  await page.getByRole('option', { name: 'Örjan Lind' }).click()
  await page.getByRole('button', { name: 'Lägg till' }).click()
  await expect(page.getByLabel('Till och med')).toHaveAccessibleDescription(/Slutdagen kan inte ligga före/)
  await page.getByLabel('Till och med').fill('')
  await page.getByRole('button', { name: 'Lägg till' }).click()
  await expect(page.getByRole('row', { name: /förbundschefen/ })).toContainText('tills vidare')
  await page.getByRole('button', { name: 'Avsluta Örjan Lind som förbundschefen' }).click()
  await expect(page.getByRole('row', { name: /förbundschefen/ })).not.toContainText('tills vidare')
})
