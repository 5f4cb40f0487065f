import { beforeEach, expect, test } from 'vitest'
import { saveExtraction } from '#app/protocols/save-extraction.ts'
import { acceptProposal } from '#app/protocols/review/accept-proposal.ts'
import { dismissProposal } from '#app/protocols/review/dismiss-proposal.ts'
import { markProposal } from '#app/protocols/review/mark-proposal.ts'
import { findLatestExtraction } from '#db/queries/extractions.ts'
import { findProposals, type Proposal } from '#db/queries/proposals.ts'
import { lockProtocol } from '#db/queries/protocols.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import {
  arrangeProtocol,
  arrangeTenant,
  extractionOf,
  itemOf,
  sourceOf,
  spanOf,
  TEXT,
  type Tenant,
} from '#tests/support/protocol-world.ts'

const db = await testDatabase()

const PLAN = 'Förbundschefen får i uppdrag att ta fram en plan senast 2026-12-01.'
const REPORT = 'Uppdraget återrapporteras till styrelsen.'
const PROMISE = 'Ekonomichefen återkommer med underlag.'

const plan = itemOf(TEXT, PLAN)
const report = itemOf(TEXT, REPORT, { kind: 'report', of: 0 })
const promise = itemOf(TEXT, PROMISE, { kind: 'commitment', section: '2' })

let tenant: Tenant
let protocolId: string

beforeEach(async () => {
  tenant = await arrangeTenant(db)
  protocolId = await arrangeProtocol(db, tenant, extractionOf(TEXT, [plan, report]))
})

const proposals = () => findProposals(db, tenant.organisation, protocolId)

const proposalOf = async (words: string): Promise<Proposal> => {
  const found = (await proposals()).find(({ quote }) => quote.includes(words))
  if (!found) throw new Error(`no proposal quotes "${words}"`)
  return found
}

const extractAgain = (...items: Parameters<typeof extractionOf>[1]) =>
  db.transaction().execute(async (trx) => {
    await lockProtocol(trx, tenant.organisation, protocolId)
    await saveExtraction(trx, tenant.organisation, {
      protocolId,
      source: sourceOf(TEXT),
      extraction: extractionOf(TEXT, items),
    })
  })

test('each action item becomes a proposal with its words, § and place', async () => {
  expect(await proposals()).toMatchObject([
    { quote: PLAN, sectionNumber: '1', sectionTitle: 'Kunskapsinsats', span: spanOf(TEXT, PLAN), ordinal: 0 },
    { quote: REPORT, state: 'pending', version: 1, ordinal: 1 },
  ])
})

test('what was reviewed stays untouched by a new extraction, and keeps its place in it', async () => {
  const accepted = await proposalOf(PLAN)
  await acceptProposal(db, tenant.organisation, tenant.actor, accepted)
  await dismissProposal(db, tenant.organisation, tenant.actor, await proposalOf(REPORT))
  const before = await proposals()

  const wider = {
    ...plan,
    owners: [{ name: 'förbundschef', kind: 'role' as const, span: null, rule: 'new' }],
  }
  await extractAgain(promise, wider, report)

  const after = await proposals()
  expect(after.slice(0, 2)).toEqual(before.map((proposal, index) => ({ ...proposal, ordinal: index + 1 })))
  expect(after[2]).toMatchObject({ quote: PROMISE, state: 'pending', ordinal: 0 })
})

test('an open proposal is read anew, so that whoever looks at the old one is told', async () => {
  await extractAgain({ ...plan, reportTo: 'styrelsen' }, report)
  expect(await proposalOf(PLAN)).toMatchObject({ version: 2, extracted: { reportTo: 'styrelsen' } })
  expect(await proposalOf(REPORT)).toMatchObject({ version: 1 })
})

test('a rule that takes in less of the sentence still means the same duty', async () => {
  const { id } = await proposalOf(PLAN)
  await extractAgain(itemOf(TEXT, 'Förbundschefen får i uppdrag att ta fram en plan'), report)
  expect(await proposalOf('ta fram en plan')).toMatchObject({ id, state: 'pending', version: 2 })
  expect(await proposals()).toHaveLength(2)
})

test('what is open and no longer found is withdrawn, and comes back when it is found again', async () => {
  await extractAgain(plan)
  expect(await proposalOf(REPORT)).toMatchObject({ state: 'withdrawn' })
  await extractAgain(plan, report)
  expect(await proposalOf(REPORT)).toMatchObject({ state: 'pending' })
  expect(await proposals()).toHaveLength(2)
})

test('what a person marked is kept whether it is found later or not', async () => {
  const marked = await markProposal(db, tenant.organisation, protocolId, spanOf(TEXT, PROMISE))
  expect(marked).toMatchObject({ ok: true })
  await extractAgain(plan, report)
  expect(await proposalOf(PROMISE)).toMatchObject({ state: 'pending', extracted: null })
  await extractAgain(plan, report, promise)
  expect(await proposalOf(PROMISE)).toMatchObject({
    state: 'pending',
    extracted: null,
    ordinal: 2,
    version: 1,
  })
})

test('every extraction is kept, the newest is what is shown', async () => {
  await extractAgain(plan)
  expect(await findLatestExtraction(db, tenant.organisation, protocolId)).toMatchObject({
    version: 2,
    result: { actionItems: [{ text: PLAN }] },
  })
})

test('two extractions at once get two versions', async () => {
  await Promise.all([extractAgain(plan), extractAgain(plan, report), extractAgain(report)])
  const latest = await findLatestExtraction(db, tenant.organisation, protocolId)
  expect(latest?.version).toBe(4)
})
