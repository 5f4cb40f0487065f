import { beforeEach, expect, test } from 'vitest'
import { acceptProposal } from '#app/protocols/review/accept-proposal.ts'
import { setMeeting } from '#app/protocols/review/set-meeting.ts'
import { bodyKey, ensureBody, findBodies } from '#db/queries/bodies.ts'
import { findLatestExtraction } from '#db/queries/extractions.ts'
import { readCalendar } from '#db/queries/meetings.ts'
import { findProposals } from '#db/queries/proposals.ts'
import { findProtocol } from '#db/queries/protocols.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import {
  arrangeProtocol,
  arrangeTenant,
  extractionOf,
  FACTS,
  itemOf,
  TEXT,
  type Tenant,
} from '#tests/support/protocol-world.ts'

const db = await testDatabase()

const PLAN = 'Förbundschefen får i uppdrag att ta fram en plan senast 2026-12-01.'

let tenant: Tenant

beforeEach(async () => {
  tenant = await arrangeTenant(db)
})

const arrange = (facts: Partial<typeof FACTS> = {}) =>
  arrangeProtocol(db, tenant, extractionOf(TEXT, [itemOf(TEXT, PLAN)], { meeting: { ...FACTS, ...facts } }))

const head = async (protocolId: string) => {
  const found = await findProtocol(db, tenant.organisation, protocolId)
  if (!found) throw new Error('no such protocol')
  return found
}

const set = (protocolId: string, seen: Parameters<typeof setMeeting>[3]['seen'], wanted: typeof seen) =>
  setMeeting(db, tenant.organisation, protocolId, { seen, wanted })

test('minutes take the body and the days that they name', async () => {
  expect(await head(await arrange())).toMatchObject({
    bodyName: FACTS.body,
    heldOn: '2026-09-18',
    nextOn: '2026-10-23',
    version: 1,
  })
})

test('one body however its name is printed, two where the words differ', async () => {
  const names = ['Styrelsen  för Samverkan Norrdal', 'STYRELSEN FÖR SAMVERKAN NORRDAL:', 'Styrelsen']
  for (const body of names) await arrange({ body })
  expect((await findBodies(db, tenant.organisation)).map(({ name }) => name)).toEqual([
    'Styrelsen',
    'Styrelsen för Samverkan Norrdal',
  ])
})

test.each([
  ['Styrelsemöte Samverkan Norrdal', 'Samverkan Norrdal, styrelsen'],
  ['Kommundirektörsnätverk', 'Kommundirektörsnätverket'],
  ['Nämndens sammanträde', 'Sammanträde, nämnden'],
])('%s is %s', (one, other) => {
  expect(bodyKey(one)).toBe(bodyKey(other))
})

test.each([
  ['Styrelsen', 'Styrelsemöte Samverkan Norrdal'],
  ['Arbetsutskottet', 'Personalutskottet'],
])('%s is not %s', (one, other) => {
  expect(bodyKey(one)).not.toBe(bodyKey(other))
})

test('a person who spells a body anew renames it for all its minutes', async () => {
  const [one, other] = [await arrange(), await arrange({ date: '2026-10-23', nextMeeting: null })]
  const seen = { body: FACTS.body ?? '', heldOn: '2026-09-18', nextOn: '2026-10-23' }
  await set(one, seen, { ...seen, body: 'Samverkan Norrdal för styrelsen' })
  expect((await head(other)).bodyName).toBe('Samverkan Norrdal för styrelsen')
  expect(await findBodies(db, tenant.organisation)).toHaveLength(1)
})

test('a body that two uploads name at once is one', async () => {
  const ids = await Promise.all(
    ['Nämnden', 'NÄMNDEN', 'nämnden.'].map((name) =>
      db.transaction().execute(async (trx) => (await ensureBody(trx, tenant.organisation, name)).id),
    ),
  )
  expect(new Set(ids).size).toBe(1)
})

test('kinds of hyphen make no new body', () => {
  expect(bodyKey('Vård‑ och omsorgsnämnden')).toBe(bodyKey('Vård- och omsorgsnämnden'))
})

test('newer minutes of the same meeting stand beside the older ones, also when they come at once', async () => {
  const protocols = await Promise.all([arrange(), arrange(), arrange()])
  const heads = await Promise.all(protocols.map(head))
  expect(heads.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual([1, 2, 3])
  expect(new Set(heads.map(({ meetingId }) => meetingId)).size).toBe(1)
})

test('minutes without a date are a meeting of their own until a person says when it was', async () => {
  const [one, other] = [await arrange({ date: null, nextMeeting: null }), await arrange({ date: null })]
  expect(await head(one)).toMatchObject({ heldOn: null, nextOn: null, version: 1 })
  expect((await head(other)).meetingId).not.toBe((await head(one)).meetingId)
})

test('minutes without a body are placed by a person', async () => {
  const protocolId = await arrange({ body: null, date: null })
  expect(await head(protocolId)).toMatchObject({ meetingId: null, bodyName: null })
  const wanted = { body: 'Arbetsutskottet', heldOn: '2026-05-05', nextOn: null }
  expect(await set(protocolId, { body: '', heldOn: null, nextOn: null }, wanted)).toEqual({ ok: true })
  expect(await head(protocolId)).toMatchObject({ bodyName: 'Arbetsutskottet', heldOn: '2026-05-05' })
})

test('a next meeting that a warning doubts waits for a person', async () => {
  const span = { start: 0, end: 9 }
  const protocolId = await arrangeProtocol(
    db,
    tenant,
    extractionOf(TEXT, [], {
      meeting: { ...FACTS, nextMeetingSpan: span },
      warnings: [{ code: 'weekday-mismatch', message: 'Veckodagen stämmer inte.', span }],
    }),
  )
  expect(await head(protocolId)).toMatchObject({ nextOn: null })
})

test('setting the day reads the minutes anew and takes their tasks along', async () => {
  const protocolId = await arrange({ date: null, nextMeeting: null })
  const [proposal] = await findProposals(db, tenant.organisation, protocolId)
  if (proposal) await acceptProposal(db, tenant.organisation, tenant.actor, proposal)
  const body = FACTS.body ?? ''
  const wanted = { body: 'Styrelsen', heldOn: '2026-09-18', nextOn: '2026-10-23' }
  expect(await set(protocolId, { body, heldOn: null, nextOn: null }, wanted)).toEqual({ ok: true })

  const { bodyId, meetingId } = await head(protocolId)
  const task = await db
    .selectFrom('task')
    .select(['body_id', 'meeting_id'])
    .where('protocol_id', '=', protocolId)
    .executeTakeFirst()
  expect(task).toEqual({ body_id: bodyId, meeting_id: meetingId })
  const latest = await findLatestExtraction(db, tenant.organisation, protocolId)
  expect(latest).toMatchObject({ version: 2, result: { meeting: { date: '2026-09-18' } } })
  expect(await readCalendar(db, tenant.organisation)).toEqual({
    meetings: [
      { body: 'Styrelsen', date: '2026-09-18' },
      { body: 'Styrelsen', date: '2026-10-23' },
    ],
  })
})

test('minutes that turn out to be of a known meeting become its next version', async () => {
  await arrange()
  const protocolId = await arrange({ date: null })
  const seen = { body: FACTS.body ?? '', heldOn: null, nextOn: (await head(protocolId)).nextOn }
  expect(await set(protocolId, seen, { ...seen, heldOn: '2026-09-18' })).toEqual({ ok: true })
  expect(await head(protocolId)).toMatchObject({ heldOn: '2026-09-18', version: 2 })
})

test('of two who set the meeting, the later one is told', async () => {
  const protocolId = await arrange({ date: null, nextMeeting: null })
  const seen = { body: FACTS.body ?? '', heldOn: null, nextOn: null }
  const outcomes = await Promise.all([
    set(protocolId, seen, { ...seen, heldOn: '2026-09-18' }),
    set(protocolId, seen, { ...seen, heldOn: '2026-09-19' }),
  ])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, reason: 'changed' })
})

test('a next meeting before this one is refused', async () => {
  const protocolId = await arrange()
  const seen = { body: FACTS.body ?? '', heldOn: '2026-09-18', nextOn: '2026-10-23' }
  expect(await set(protocolId, seen, { ...seen, nextOn: '2026-09-18' })).toEqual({
    ok: false,
    reason: 'order',
  })
})
