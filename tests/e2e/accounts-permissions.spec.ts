import type { APIRequestContext } from '@playwright/test'
import { may, type Action } from '#app/accounts/permissions.ts'
import type { Role } from '#db/schema.ts'
import { people, setUpOrganisation, signIn } from '#tests/support/accounts.ts'
import { expect, test } from '#tests/support/e2e.ts'

const nowhere = '00000000-0000-4000-8000-000000000000'

/** One request for each thing that can be asked of the server, and what it takes to be let through to it. */
const requests: [Action, 'get' | 'post', string][] = [
  ['read', 'get', '/'],
  ['read', 'get', '/protokoll'],
  ['read', 'get', '/uppdrag'],
  ['read', 'get', '/rapporter'],
  ['read', 'get', '/installningar/konto'],
  ['import', 'post', '/protokoll'],
  ['import', 'post', '/protokoll/filer'],
  ['import', 'post', `/protokoll/jobb/${nowhere}/undanlaggning`],
  ['import', 'post', `/protokoll/jobb/${nowhere}/omlasning`],
  ['review', 'post', `/protokoll/${nowhere}/forslag`],
  ['review', 'post', `/protokoll/${nowhere}/forslag/godkannanden`],
  ['review', 'post', `/protokoll/${nowhere}/forslag/${nowhere}/godkannande`],
  ['review', 'post', `/protokoll/${nowhere}/forslag/${nowhere}/avfardande`],
  ['review', 'post', `/protokoll/${nowhere}/forslag/${nowhere}/ateroppnande`],
  ['review', 'post', `/protokoll/${nowhere}/forslag/avfardanden`],
  ['review', 'post', `/protokoll/${nowhere}/mote`],
  ['review', 'post', `/protokoll/${nowhere}/tolkningar`],
  ['edit-task', 'post', '/uppdrag/andringar'],
  ['make-report', 'post', '/rapporter'],
  ['administer', 'get', '/installningar/befattningar'],
  ['administer', 'get', '/installningar/organisation'],
  ['administer', 'get', '/installningar/inbjudan'],
  ['administer', 'get', `/installningar/medlemmar/${nowhere}`],
  ['administer', 'post', '/installningar/organisation'],
  ['administer', 'post', '/installningar/befattningar'],
  ['administer', 'post', '/installningar/inbjudan'],
  ['administer', 'post', `/installningar/inbjudan/${nowhere}/aterkallande`],
  ['administer', 'post', `/installningar/medlemmar/${nowhere}`],
  ['administer', 'post', `/installningar/medlemmar/${nowhere}/avslut`],
  ['administer', 'post', `/installningar/medlemmar/${nowhere}/utloggning`],
  ['administer', 'post', `/installningar/medlemmar/${nowhere}/losenordslank`],
  ['administer', 'post', `/installningar/befattningar/${nowhere}/avslut`],
]

const ask = (request: APIRequestContext, method: 'get' | 'post', path: string) =>
  method === 'get'
    ? request.get(path, { maxRedirects: 0 })
    : request.post(path, { form: {}, maxRedirects: 0 })

for (const role of Object.keys(people) as Role[]) {
  test(`the server lets the ${role} through to what they may, and to nothing else`, async ({ page, db }) => {
    await setUpOrganisation(db)
    await signIn(page, role)
    for (const [action, method, path] of requests) {
      const status = (await ask(page.request, method, path)).status()
      const asked = `${role}, ${action}: ${method} ${path}`
      if (!may(role, action)) expect(status, asked).toBe(403)
      // Let through, and there told that nothing is there or that the form is empty.
      else
        expect(status === 403 || status === 405 || status >= 500 ? status : 'let through', asked).toBe(
          'let through',
        )
    }
  })
}

test('nobody is let through to anything without signing in', async ({ request, db }) => {
  await setUpOrganisation(db)
  for (const [, method, path] of requests) {
    const response = await ask(request, method, path)
    expect(response.status(), `${method} ${path}`).toBe(302)
    expect(response.headers()['location'], `${method} ${path}`).toMatch(/^\/logga-in/)
  }
})

test('an administrator reaches no member of another organisation', async ({ page, db }) => {
  await setUpOrganisation(db)
  const { id: theirOrganisation } = await db
    .insertInto('organisation')
    .values({ name: 'Grannförbundet' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const theirs = `granne-${theirOrganisation}`
  await db
    .insertInto('user')
    .values({ id: theirs, name: 'Grannen', email: `${theirs}@example.se`, image: null })
    .execute()
  await db
    .insertInto('membership')
    .values({ organisation_id: theirOrganisation, user_id: theirs, role: 'administrator', owner_id: null })
    .execute()
  await signIn(page, 'administrator')
  const place = `/installningar/medlemmar/${theirs}`
  expect((await ask(page.request, 'get', place)).status()).toBe(404)
  for (const part of ['/avslut', '/losenordslank'])
    expect((await ask(page.request, 'post', `${place}${part}`)).status(), part).toBe(404)
  const kept = await db.selectFrom('membership').selectAll().where('user_id', '=', theirs).executeTakeFirst()
  expect(kept).toMatchObject({ role: 'administrator', ended_at: null })
})

test('an address that holds no id is said to lead nowhere', async ({ page, db }) => {
  await setUpOrganisation(db)
  await signIn(page, 'administrator')
  for (const path of [
    '/medlemmar/%00',
    '/medlemmar/%00/avslut',
    '/befattningar/x/avslut',
    '/inbjudan/1/aterkallande',
  ])
    expect((await ask(page.request, 'post', `/installningar${path}`)).status(), path).toBe(404)
})

test('a form sent from another host is refused', async ({ page, db }) => {
  await setUpOrganisation(db)
  await signIn(page, 'administrator')
  const response = await page.request.post('/installningar/organisation', {
    form: { organisation: 'Kapat' },
    headers: { Origin: 'https://evil.example' },
    maxRedirects: 0,
  })
  expect(response.status()).toBeGreaterThanOrEqual(400)
  expect(await db.selectFrom('organisation').select('id').where('name', '=', 'Kapat').execute()).toEqual([])
})
