import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { invite, offerNewPassword } from '#app/accounts/invite.ts'
import { join } from '#app/accounts/join.ts'
import { offerSetUp } from '#app/accounts/offer-set-up.ts'
import { setUp } from '#app/accounts/set-up.ts'
import { listOpenInvitations, withdrawInvitation } from '#db/queries/invitations.ts'
import { changeMember, endMembership, findMember, findMembership } from '#db/queries/memberships.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { emptyAccounts, tokenOf, wholeSetUp } from './world.ts'

const db = await testDatabase()
beforeEach(() => emptyAccounts(db))

const password = 'ett långt lösenord'
const values = { organisation: 'Förbundet', name: 'Karin Ek', email: 'karin@ek.example', password }

describe('the link of the first start', () => {
  test('sets up one organisation with one administrator, once', async () => {
    const token = tokenOf(await offerSetUp(db))
    const made = await setUp(db, token, values)
    const me = made && (await findMembership(db, made.userId))
    expect(me).toMatchObject({
      organisationName: 'Förbundet',
      role: 'administrator',
      email: 'karin@ek.example',
    })
    expect(await setUp(db, token, { ...values, email: 'annan@ek.example' })).toBeNull()
    expect(await offerSetUp(db)).toBeNull()
  })

  test('is replaced by the next start, and leaves only its hash behind', async () => {
    const first = tokenOf(await offerSetUp(db))
    const second = tokenOf(await offerSetUp(db))
    expect(await setUp(db, first, values)).toBeNull()
    const { rows } = await sql`select * from invitation`.execute(db)
    expect(JSON.stringify(rows)).not.toContain(second)
    expect(await setUp(db, second, values)).not.toBeNull()
  })

  test('followed by several at once, lets one through', async () => {
    const token = tokenOf(await offerSetUp(db))
    const all = await Promise.all(
      [1, 2, 3].map((number) => setUp(db, token, { ...values, email: `${number}@ek.example` })),
    )
    expect(all.filter(Boolean)).toHaveLength(1)
    expect(await db.selectFrom('organisation').select('id').execute()).toHaveLength(1)
  })

  test('is of no use when it is too old', async () => {
    const token = tokenOf(await offerSetUp(db))
    await letWeekPass()
    expect(await setUp(db, token, values)).toBeNull()
  })
})

describe('an invitation', () => {
  const guest = { email: 'gast@ek.example', role: 'secretary', ownerName: null } as const
  const joining = { name: 'Siv Åberg', password }

  test('lets its bearer in with the role that was given, once', async () => {
    const { me } = await wholeSetUp(db)
    const outcome = await invite(db, me, guest)
    const token = tokenOf(outcome.ok ? outcome.path : null)
    expect(await join(db, token, joining)).toEqual({ email: guest.email })
    expect(await join(db, token, joining)).toBeNull()
    expect(
      await db.selectFrom('membership').select('role').where('role', '=', 'secretary').execute(),
    ).toHaveLength(1)
  })

  test('cannot be used to set up, nor the other way round', async () => {
    const setUpToken = tokenOf(await offerSetUp(db))
    expect(await join(db, setUpToken, joining)).toBeNull()
    const { me } = await wholeSetUp(db)
    const outcome = await invite(db, me, guest)
    expect(await setUp(db, tokenOf(outcome.ok ? outcome.path : null), values)).toBeNull()
  })

  test('withdrawn, outlived or replaced, opens nothing', async () => {
    const { me } = await wholeSetUp(db)
    const first = await invite(db, me, guest)
    const second = await invite(db, me, guest)
    expect(await join(db, tokenOf(first.ok ? first.path : null), joining)).toBeNull()
    const [open] = await listOpenInvitations(db, me.organisationId)
    await withdrawInvitation(db, me.organisationId, open?.id ?? '')
    expect(await join(db, tokenOf(second.ok ? second.path : null), joining)).toBeNull()

    const third = await invite(db, me, guest)
    await letWeekPass()
    expect(await listOpenInvitations(db, me.organisationId)).toEqual([])
    expect(await join(db, tokenOf(third.ok ? third.path : null), joining)).toBeNull()
  })

  test('is not made for a member, nor for somebody who works elsewhere', async () => {
    const { me } = await wholeSetUp(db)
    const other = await wholeSetUp(db, 'Grannförbundet', 'chef@granne.example')
    expect(await invite(db, me, { ...guest, email: me.email })).toEqual({ ok: false, reason: 'member' })
    expect(await invite(db, me, { ...guest, email: other.me.email })).toEqual({
      ok: false,
      reason: 'elsewhere',
    })
  })

  test('brings back somebody who had left, with the new role', async () => {
    const { me } = await wholeSetUp(db)
    const first = await invite(db, me, guest)
    await join(db, tokenOf(first.ok ? first.path : null), joining)
    const { user_id: userId } = await db
      .selectFrom('membership')
      .select('user_id')
      .where('role', '=', 'secretary')
      .executeTakeFirstOrThrow()
    expect(await endMembership(db, me.organisationId, userId)).toBe('done')
    expect(await findMembership(db, userId)).toBeNull()
    const again = await invite(db, me, { ...guest, role: 'reader' })
    await join(db, tokenOf(again.ok ? again.path : null), joining)
    expect(await findMembership(db, userId)).toMatchObject({ role: 'reader' })
  })
})

describe('a link for a new password', () => {
  test('does not bring back a role that was taken meanwhile', async () => {
    const { me } = await wholeSetUp(db)
    const other = await wholeSetUp(db, 'Förbundet', 'andra@ek.example', me.organisationId)
    const offer = await offerNewPassword(db, me, other.me.userId)
    await changeMember(db, me.organisationId, other.me.userId, { role: 'reader', ownerId: null })
    await join(db, tokenOf(offer?.path ?? null), { name: 'Ny Namn', password })
    expect(await findMember(db, me.organisationId, other.me.userId)).toMatchObject({ role: 'reader' })
  })

  test('dies with the membership', async () => {
    const { me } = await wholeSetUp(db)
    const other = await wholeSetUp(db, 'Förbundet', 'andra@ek.example', me.organisationId)
    const offer = await offerNewPassword(db, me, other.me.userId)
    await endMembership(db, me.organisationId, other.me.userId)
    expect(await join(db, tokenOf(offer?.path ?? null), { name: 'Ny Namn', password })).toBeNull()
    expect(await offerNewPassword(db, me, other.me.userId)).toBeNull()
  })
})

/** Moves every invitation eight days back, rather than the clock forward. */
async function letWeekPass(): Promise<void> {
  await sql`update invitation set expires_at = expires_at - interval '8 days'`.execute(db)
}
