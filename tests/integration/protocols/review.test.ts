import { beforeEach, expect, test } from 'vitest'
import { acceptProposal } from '#app/protocols/review/accept-proposal.ts'
import { dismissProposal, reopenProposal } from '#app/protocols/review/dismiss-proposal.ts'
import { markProposal } from '#app/protocols/review/mark-proposal.ts'
import { acceptProposals } from '#app/protocols/review/review-many.ts'
import { valuesOf } from '#app/protocols/review/proposal-values.ts'
import { findProposals, type Proposal } from '#db/queries/proposals.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import {
  arrangeProtocol,
  arrangeTenant,
  extractionOf,
  itemOf,
  spanOf,
  TEXT,
  type Tenant,
} from '#tests/support/protocol-world.ts'

const db = await testDatabase()

const PLAN = 'Förbundschefen får i uppdrag att ta fram en plan senast 2026-12-01.'
const REPORT = 'Uppdraget återrapporteras till styrelsen.'
const DUE = {
  text: 'senast 2026-12-01',
  precision: 'day',
  year: 'stated',
  meetingOf: null,
  rule: 'iso',
} as const

let tenant: Tenant
let protocolId: string
let proposal: Proposal

beforeEach(async () => {
  tenant = await arrangeTenant(db)
  const items = [
    itemOf(TEXT, PLAN, {
      owners: [{ name: 'förbundschef', kind: 'role', span: null, rule: 'subject' }],
      due: { ...DUE, date: '2026-12-01', span: spanOf(TEXT, DUE.text) },
    }),
    itemOf(TEXT, REPORT, { kind: 'report' }),
  ]
  protocolId = await arrangeProtocol(db, tenant, extractionOf(TEXT, items))
  proposal = await first()
})

const all = () => findProposals(db, tenant.organisation, protocolId)

async function first(): Promise<Proposal> {
  const [found] = await all()
  if (!found) throw new Error('nothing was proposed')
  return found
}

const tasks = () =>
  db.selectFrom('task').selectAll().where('organisation_id', '=', tenant.organisation).execute()

const accept = (who = tenant.actor, edited?: Parameters<typeof acceptProposal>[4]) =>
  acceptProposal(db, tenant.organisation, who, proposal, edited)

test('accepting makes a task with the extracted values, its words and its place', async () => {
  expect(await accept()).toMatchObject({ ok: true, task: { number: 1 } })
  expect(await tasks()).toMatchObject([
    {
      proposal_id: proposal.id,
      title: PLAN,
      quote: PLAN,
      due_on: '2026-12-01',
      due_text: DUE.text,
      due_precision: 'day',
      section_number: '1',
      span_start: spanOf(TEXT, PLAN).start,
    },
  ])
  expect(await first()).toMatchObject({ state: 'accepted', corrected: null, reviewedBy: 'Stina Ek' })
})

test('corrections stand beside what was extracted, and go into the task', async () => {
  const edited = { ...valuesOf(proposal), title: 'Ta fram en plan', dueOn: '2026-11-15' }
  await accept(tenant.actor, edited)
  expect(await first()).toMatchObject({ corrected: edited, extracted: { due: { date: '2026-12-01' } } })
  expect(await tasks()).toMatchObject([
    { title: 'Ta fram en plan', due_on: '2026-11-15', due_precision: 'day' },
  ])
})

test('of two reviewers the later one is told who was first, and nothing is overwritten', async () => {
  const [one, other] = await Promise.all([accept(tenant.actor), accept(tenant.colleague)])
  const late = one?.ok ? other : one
  expect([one?.ok, other?.ok].filter(Boolean)).toHaveLength(1)
  expect(late).toMatchObject({ ok: false, reason: 'changed', state: 'accepted', by: expect.any(String) })
  expect(await tasks()).toHaveLength(1)
  expect(await dismissProposal(db, tenant.organisation, tenant.colleague, proposal)).toMatchObject({
    ok: false,
  })
})

test('a dismissal can be taken back, an acceptance not', async () => {
  await dismissProposal(db, tenant.organisation, tenant.actor, proposal)
  const dismissed = await first()
  expect(dismissed.state).toBe('dismissed')
  expect(await reopenProposal(db, tenant.organisation, dismissed)).toEqual({ ok: true })
  proposal = await first()
  expect(proposal).toMatchObject({ state: 'pending', reviewedBy: null })
  await accept()
  expect(await reopenProposal(db, tenant.organisation, await first())).toMatchObject({
    ok: false,
    state: 'accepted',
  })
})

test('of many, those that somebody else changed are left as they are and counted', async () => {
  const seen = await all()
  await dismissProposal(db, tenant.organisation, tenant.colleague, proposal)
  expect(await acceptProposals(db, tenant.organisation, tenant.actor, seen)).toEqual({ done: 1, changed: 1 })
  expect((await all()).map(({ state }) => state)).toEqual(['dismissed', 'accepted'])
})

test('a missed duty is added at the words that were marked, once', async () => {
  const words = spanOf(TEXT, 'Ekonomichefen återkommer med underlag.')
  const marked = await markProposal(db, tenant.organisation, protocolId, { ...words, start: words.start - 1 })
  expect(marked).toMatchObject({ ok: true })
  expect((await all()).at(-1)).toMatchObject({ span: words, sectionNumber: '2', extracted: null })
  expect(await markProposal(db, tenant.organisation, protocolId, words)).toMatchObject({
    ok: false,
    reason: 'known',
  })
})

test.each([
  ['nothing', { start: 5, end: 5 }],
  ['what lies outside the text', { start: 0, end: TEXT.length + 1 }],
  ['a line break', { start: TEXT.indexOf('\n'), end: TEXT.indexOf('\n') + 1 }],
])('%s cannot be marked', async (_, span) => {
  expect(await markProposal(db, tenant.organisation, protocolId, span)).toEqual({
    ok: false,
    reason: 'no-words',
  })
})

test('another organisation reaches nothing', async () => {
  const stranger = await arrangeTenant(db)
  expect(await acceptProposal(db, stranger.organisation, stranger.actor, proposal)).toMatchObject({
    reason: 'missing',
  })
  expect(await dismissProposal(db, stranger.organisation, stranger.actor, proposal)).toMatchObject({
    reason: 'missing',
  })
  expect(await markProposal(db, stranger.organisation, protocolId, spanOf(TEXT, PLAN))).toMatchObject({
    reason: 'missing',
  })
  expect(await findProposals(db, stranger.organisation, protocolId)).toEqual([])
  expect(await first()).toMatchObject({ state: 'pending' })
})
