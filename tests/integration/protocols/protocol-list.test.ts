import { beforeAll, expect, test } from 'vitest'
import { acceptProposal } from '#app/protocols/review/accept-proposal.ts'
import { dismissProposal } from '#app/protocols/review/dismiss-proposal.ts'
import { loadReview } from '#app/protocols/review/load-review.ts'
import { findBodies } from '#db/queries/bodies.ts'
import { findProposals } from '#db/queries/proposals.ts'
import { countProtocols, findProtocols, type ProtocolFilter } from '#db/queries/protocol-list.ts'
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
const PROMISE = 'Ekonomichefen återkommer med underlag.'
const EVERYTHING: ProtocolFilter = { bodyId: null, state: null, words: '' }

let tenant: Tenant
let board: string
let undated: string

const arrange = (
  facts: Partial<typeof FACTS>,
  items = [itemOf(TEXT, PLAN), itemOf(TEXT, PROMISE, { section: '2' })],
) => arrangeProtocol(db, tenant, extractionOf(TEXT, items, { meeting: { ...FACTS, ...facts } }))

const list = (filter: Partial<ProtocolFilter>, page = 0) =>
  findProtocols(db, tenant.organisation, { ...EVERYTHING, ...filter }, page)

beforeAll(async () => {
  tenant = await arrangeTenant(db)
  board = await arrange({})
  undated = await arrange({ body: 'Nätverket för 100 % _öppenhet', date: null, nextMeeting: null }, [])
  await arrange({ body: 'Arbetsutskottet', date: '2026-10-01', nextMeeting: null }, [])
  const [first, second] = await findProposals(db, tenant.organisation, board)
  if (first) await acceptProposal(db, tenant.organisation, tenant.actor, first)
  if (second) await dismissProposal(db, tenant.organisation, tenant.actor, second)
})

test('the latest meeting comes first, before it those whose day nobody knows', async () => {
  expect(await list({})).toMatchObject([
    { id: undated, heldOn: null },
    { bodyName: 'Arbetsutskottet', heldOn: '2026-10-01' },
    { id: board, sections: 2, pending: 0, accepted: 1, dismissed: 1, version: 1 },
  ])
})

test('what waits is what has proposals to review or no date', async () => {
  expect((await list({ state: 'open' })).map(({ id }) => id)).toEqual([undated])
  expect(await list({ state: 'reviewed' })).toHaveLength(2)
})

test('a body and words narrow it down; signs of patterns are letters', async () => {
  const bodies = await findBodies(db, tenant.organisation)
  const bodyId = bodies.find(({ name }) => name === 'Arbetsutskottet')?.id ?? ''
  expect(await list({ bodyId })).toHaveLength(1)
  expect((await list({ words: 'NÄTVERKET 100 %' })).map(({ id }) => id)).toEqual([undated])
  expect(await list({ words: '_öppen' })).toHaveLength(1)
  expect(await list({ words: 'n_tverket' })).toEqual([])
})

test('the count is of all pages, and a page beyond the last is empty', async () => {
  expect(await countProtocols(db, tenant.organisation, EVERYTHING)).toBe(3)
  expect(await list({}, 7)).toEqual([])
})

test('another organisation sees nothing of it', async () => {
  const stranger = await arrangeTenant(db)
  expect(await findProtocols(db, stranger.organisation, EVERYTHING, 0)).toEqual([])
  expect(await loadReview(db, stranger.organisation, board)).toBeUndefined()
})

test('newer minutes of the meeting say which duties are tasks already', async () => {
  const newer = await arrange({})
  const review = await loadReview(db, tenant.organisation, newer)
  expect(review?.versions).toHaveLength(2)
  expect(review?.findings.map(({ quote, earlierTask }) => [quote, earlierTask])).toEqual([
    [PLAN, 1],
    [PROMISE, null],
  ])
})
