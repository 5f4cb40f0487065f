import type { Db } from '#db/client.ts'
import { setUpOrganisation, signIn } from '#tests/support/accounts.ts'
import { expect, test } from '#tests/support/e2e.ts'
import { addMeeting, makeTaskWorldIn } from '#tests/support/task-world.ts'

const day = (fromToday: number) =>
  new Date(Date.now() + fromToday * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' })

async function arrange(db: Db): Promise<void> {
  const { organisationId, userIds } = await setUpOrganisation(db)
  if (await db.selectFrom('task').select('id').executeTakeFirst()) return
  const world = await makeTaskWorldIn(db, organisationId, userIds.secretary, { heldOn: day(-40) })
  await addMeeting(db, organisationId, world.body, day(-5), day(9))
  const owners = [{ name: 'Förbundschefen', kind: 'role' }] as const
  await world.openTask({ title: 'Utreda lokalerna', dueOn: day(-3), owners })
  await world.openTask({ title: 'Redovisa budgeten', dueOn: day(8), owners })
  await world.openTask({ title: 'Bjuda in till möte', dueOn: day(20), owners })
  await world.openTask({ title: 'Se över avtalen' })
}

test('each number leads to a list as long as it says', async ({ page, db }) => {
  await arrange(db)
  await signIn(page, 'secretary')
  const figures = page.getByRole('list', { name: 'Att göra nu' })
  for (const [label, count] of [
    ['Försenade', 1],
    ['Inom 30 dagar', 2],
    ['Utan slutdatum', 1],
    ['Utan ansvarig', 1],
  ] as const) {
    await page.goto('/')
    await figures.getByRole('link', { name: `${count} ${label}` }).click()
    await page.waitForURL('**/uppdrag?*')
    await expect(page.getByText(`${count} uppdrag`, { exact: true })).toBeVisible()
  }
})

test('the next meeting shows what must be reported there, and what changed is told', async ({ page, db }) => {
  await arrange(db)
  await signIn(page, 'secretary')
  const board = page.getByRole('region', { name: 'Styrelsen' })
  await expect(board.getByText('om 9 dagar')).toBeVisible()
  await expect(board.getByRole('listitem')).toHaveText([
    /Utreda lokalerna.*Försenat 3 dagar/u,
    /Redovisa budgeten/u,
  ])
  await expect(page.getByText(/lade till 4 uppdrag/u)).toBeVisible()
  await board.getByRole('link', { name: 'Gör rapport för Styrelsen' }).click()
  await expect(page.getByRole('article', { name: 'Uppföljning av uppdrag' })).toBeVisible()
})

for (const [colorScheme, width] of [
  ['dark', 1280],
  ['light', 390],
  ['dark', 390],
] as const) {
  test(`the overview is sound at ${width} px, ${colorScheme}`, async ({ page, db }) => {
    await arrange(db)
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    await signIn(page, 'secretary')
    await page.goto('/')
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  })
}
