import { beforeEach, describe, expect, test } from 'vitest'
import { type Authentication, createAuthentication } from '#app/accounts/authentication.ts'
import { changePassword } from '#app/accounts/change-password.ts'
import { signIn, signInLimits } from '#app/accounts/sign-in.ts'
import { endMembership, findMembership } from '#db/queries/memberships.ts'
import { endSessions, listSessions } from '#db/queries/sessions.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { emptyAccounts, password, wholeSetUp } from './world.ts'

const db = await testDatabase()
const secret = 'en hemlighet av prövad längd 123'
const authentication = createAuthentication(db, secret)
beforeEach(() => emptyAccounts(db))

const post = (url = 'http://localhost/logga-in') =>
  new Request(url, { method: 'POST', headers: { 'User-Agent': 'Firefox/143.0 (Windows)' } })

const attempt = (
  email: string,
  given = password,
  address = '10.0.0.1',
  by: Authentication = authentication,
) => signIn(db, by, post(), { email, password: given, address })

/** A request of a browser that has kept these cookies. */
function withCookies(cookies: readonly string[], url = 'http://localhost/'): Request {
  return new Request(url, { headers: { Cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') } })
}

async function signedInCookies(email: string): Promise<readonly string[]> {
  const result = await attempt(email)
  if (result.outcome !== 'signed-in') throw new Error(result.outcome)
  return result.cookies
}

describe('signing in', () => {
  test('with the right password gives a session that the next request is known by', async () => {
    const { me } = await wholeSetUp(db)
    const cookies = await signedInCookies(me.email)
    expect(await authentication.readSession(withCookies(cookies))).toMatchObject({ userId: me.userId })
    expect(cookies.join()).toMatch(/HttpOnly/i)
    expect(cookies.join()).toMatch(/SameSite=Lax/i)
  })

  test('a wrong password and an unknown address are answered alike', async () => {
    const { me } = await wholeSetUp(db)
    expect(await attempt(me.email, 'fel lösenord här')).toEqual({ outcome: 'wrong' })
    expect(await attempt('ingen@ek.example')).toEqual({ outcome: 'wrong' })
  })

  test('over https the cookie is kept from plain http', async () => {
    const { me } = await wholeSetUp(db)
    const request = post('https://beslut.example/logga-in')
    const signedIn = await authentication.signIn(request, { email: me.email, password })
    expect(signedIn?.cookies[0]).toMatch(/^__Secure-.*; Secure/)
    expect((await signedInCookies(me.email))[0]).not.toMatch(/Secure/)
  })

  test('a cookie signed with another secret is worth nothing', async () => {
    const { me } = await wholeSetUp(db)
    const stranger = createAuthentication(db, 'en annan hemlighet av samma längd')
    const result = await stranger.signIn(post(), { email: me.email, password })
    expect(await authentication.readSession(withCookies(result?.cookies ?? []))).toBeNull()
  })

  test('somebody whose membership has ended is told so, and gets no session', async () => {
    const { me } = await wholeSetUp(db)
    const { me: other } = await wholeSetUp(db, 'Förbundet', 'andra@ek.example', me.organisationId)
    await endMembership(db, me.organisationId, other.userId)
    expect(await attempt(other.email)).toEqual({ outcome: 'ended' })
  })
})

describe('too many attempts', () => {
  test('close an address for a while, even to the right password and after a restart', async () => {
    const { me } = await wholeSetUp(db)
    for (let count = 0; count < signInLimits.anEmail; count++) {
      expect(await attempt(me.email, 'fel lösenord här', `10.0.0.${count}`)).toEqual({ outcome: 'wrong' })
    }
    const restarted = createAuthentication(db, secret)
    expect(await attempt(me.email, password, '10.0.1.1', restarted)).toEqual({ outcome: 'too-many' })
    await letPass(signInLimits.windowSeconds)
    expect(await attempt(me.email)).toMatchObject({ outcome: 'signed-in' })
  })

  test('sent all at once are counted all the same', async () => {
    const { me } = await wholeSetUp(db)
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => attempt(me.email, 'fel lösenord här')),
    )
    expect(outcomes.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(signInLimits.anEmail)
  })

  test('from one place against many addresses are stopped too', async () => {
    await db
      .insertInto('rate_limit')
      .values({
        id: 'x',
        key: 'sign-in:address:10.9.9.9',
        count: signInLimits.anAddress,
        last_request: Date.now(),
      })
      .execute()
    expect(await attempt('vem@ek.example', password, '10.9.9.9')).toEqual({ outcome: 'too-many' })
  })

  test('are forgotten when one gets in', async () => {
    const { me } = await wholeSetUp(db)
    for (let count = 0; count < signInLimits.anEmail - 1; count++) await attempt(me.email, 'fel lösenord här')
    expect(await attempt(me.email)).toMatchObject({ outcome: 'signed-in' })
    expect(await attempt(me.email, 'fel lösenord här')).toEqual({ outcome: 'wrong' })
  })

  test('keep no address in clear', async () => {
    const { me } = await wholeSetUp(db)
    await attempt(me.email, 'fel lösenord här')
    expect(JSON.stringify(await db.selectFrom('rate_limit').selectAll().execute())).not.toContain(me.email)
  })
})

describe('a session', () => {
  test('ended by the person or an administrator is over at once', async () => {
    const { me } = await wholeSetUp(db)
    const [here, there] = [await signedInCookies(me.email), await signedInCookies(me.email)]
    const session = await authentication.readSession(withCookies(there))
    expect(await listSessions(db, me.organisationId, me.userId)).toHaveLength(2)
    await endSessions(db, me.organisationId, me.userId, session?.sessionId)
    expect(await authentication.readSession(withCookies(there))).toBeNull()
    expect(await authentication.readSession(withCookies(here))).not.toBeNull()
    await endSessions(db, me.organisationId, me.userId)
    expect(await authentication.readSession(withCookies(here))).toBeNull()
  })

  test('ends with the membership', async () => {
    const { me } = await wholeSetUp(db)
    const { me: other } = await wholeSetUp(db, 'Förbundet', 'andra@ek.example', me.organisationId)
    const cookies = await signedInCookies(other.email)
    await endMembership(db, me.organisationId, other.userId)
    expect(await authentication.readSession(withCookies(cookies))).toBeNull()
    expect(await findMembership(db, other.userId)).toBeNull()
  })

  test('of another organisation is out of reach', async () => {
    const { me } = await wholeSetUp(db)
    const { me: other } = await wholeSetUp(db, 'Grannförbundet', 'chef@granne.example')
    const cookies = await signedInCookies(other.email)
    expect(await listSessions(db, me.organisationId, other.userId)).toEqual([])
    await endSessions(db, me.organisationId, other.userId)
    expect(await authentication.readSession(withCookies(cookies))).not.toBeNull()
  })

  test('ends when one signs out', async () => {
    const { me } = await wholeSetUp(db)
    const cookies = await signedInCookies(me.email)
    await authentication.signOut(withCookies(cookies))
    expect(await authentication.readSession(withCookies(cookies))).toBeNull()
  })

  test('everywhere else ends when the password is changed, which takes the present one', async () => {
    const { me } = await wholeSetUp(db)
    const [here, there] = [await signedInCookies(me.email), await signedInCookies(me.email)]
    const change = (present: string) =>
      changePassword(db, authentication, withCookies(here), me, { present, next: 'ett helt nytt lösenord' })
    expect(await change('fel lösenord här')).toEqual({ outcome: 'wrong' })
    const changed = await change(password)
    expect(changed).toMatchObject({ outcome: 'changed' })
    const fresh = changed.outcome === 'changed' ? changed.cookies : []
    expect(await authentication.readSession(withCookies(fresh))).not.toBeNull()
    expect(await authentication.readSession(withCookies(there))).toBeNull()
    expect(await attempt(me.email)).toEqual({ outcome: 'wrong' })
    expect(await attempt(me.email, 'ett helt nytt lösenord')).toMatchObject({ outcome: 'signed-in' })
  })
})

/** Moves what was counted back in time, rather than the clock forward. */
async function letPass(seconds: number): Promise<void> {
  await db
    .updateTable('rate_limit')
    .set((eb) => ({ last_request: eb('last_request', '-', seconds * 1000 + 1000) }))
    .execute()
}
