import { beforeEach, describe, expect, test } from 'vitest'
import type { Closure, Extraction } from '#app/extraction/extraction.ts'
import { loadClosings } from '#app/protocols/closures/load-closings.ts'
import { acceptProposal } from '#app/protocols/review/accept-proposal.ts'
import { answerClosing } from '#app/tasks/answer-closing.ts'
import { findProposals } from '#db/queries/proposals.ts'
import { findProtocol } from '#db/queries/protocols.ts'
import { findTaskEvents } from '#db/queries/task-events.ts'
import { findTask } from '#db/queries/tasks.ts'
import type { ClosureAnswer } from '#db/schema.ts'
import {
  arrangeProtocol,
  arrangeTenant,
  extractionOf,
  FACTS,
  itemOf,
  spanOf,
  TEXT,
  type Tenant,
} from '#tests/support/protocol-world.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const db = await testDatabase()

const PLAN = 'Förbundschefen får i uppdrag att ta fram en plan senast 2026-12-01.'
const LATER = `Styrelsen för Samverkan Norrdal
§ 9 Återrapportering
Styrelsen förklarar uppdraget från den 18 september 2026, § 1, slutfört.`
const SENTENCE = 'Styrelsen förklarar uppdraget från den 18 september 2026, § 1, slutfört.'
const TODAY = '2026-10-24'

const closureOf = (refersTo: Partial<Closure['refersTo']> = {}): Closure => ({
  section: '9',
  kind: 'closed',
  text: SENTENCE,
  span: spanOf(LATER, SENTENCE),
  rule: 'declared-done',
  refersTo: {
    decisions: [{ section: '1', date: '2026-09-18', year: 2026, body: null, span: { start: 0, end: 1 } }],
    caseNumber: null,
    matter: null,
    ...refersTo,
  },
})

let tenant: Tenant
let earlier: string
let later: string

const arrangeLater = (closure = closureOf(), meeting: Partial<Extraction['meeting']> = {}) =>
  arrangeProtocol(
    db,
    tenant,
    extractionOf(LATER, [], {
      meeting: { ...FACTS, date: '2026-10-23', nextMeeting: null, ...meeting },
      closures: [closure],
    }),
    LATER,
  )

async function closingsOf(protocolId: string, organisation = tenant.organisation) {
  const head = await findProtocol(db, organisation, protocolId)
  if (!head) throw new Error('no such protocol')
  return loadClosings(db, organisation, head)
}

async function offerOf(protocolId: string) {
  const [closing] = await closingsOf(protocolId)
  const [offer] = closing?.offers ?? []
  if (!offer) throw new Error('nothing is offered')
  return offer
}

async function answer(value: ClosureAnswer, organisation = tenant.organisation) {
  const { taskId, version } = await offerOf(later)
  const asked = {
    protocolId: later,
    span: spanOf(LATER, SENTENCE),
    task: { id: taskId, version },
    answer: value,
  }
  return answerClosing(db, organisation, tenant.actor, asked, TODAY)
}

beforeEach(async () => {
  tenant = await arrangeTenant(db)
  const sections = extractionOf(TEXT, []).sections.map((section) => ({ ...section, caseNumber: 'SN 2026/7' }))
  earlier = await arrangeProtocol(db, tenant, extractionOf(TEXT, [itemOf(TEXT, PLAN)], { sections }))
  const [proposal] = await findProposals(db, tenant.organisation, earlier)
  await acceptProposal(db, tenant.organisation, tenant.actor, { id: proposal?.id ?? '', version: 1 })
  later = await arrangeLater()
})

describe('what is offered', () => {
  test('the open task of the decision that the sentence names', async () => {
    expect(await closingsOf(later)).toMatchObject([
      {
        section: '9',
        quote: SENTENCE,
        offers: [
          { number: 1, reason: 'decision', first: 'closed', sectionNumber: '1', heldOn: '2026-09-18' },
        ],
      },
    ])
  })

  test('the task whose § bore the same case number', async () => {
    const closure = closureOf({ decisions: [], caseNumber: 'SN-2026/7' })
    const protocol = await arrangeLater(closure, { date: '2026-10-30' })
    expect(await offerOf(protocol)).toMatchObject({ number: 1, reason: 'case-number' })
  })

  test('nothing that another body was given', async () => {
    const protocol = await arrangeLater(closureOf(), { body: 'Valnämnden i Norrdal' })
    expect((await closingsOf(protocol))[0]?.offers).toEqual([])
  })

  test('nothing that was given later', async () => {
    const protocol = await arrangeLater(closureOf(), { date: '2026-09-01' })
    expect((await closingsOf(protocol))[0]?.offers).toEqual([])
  })

  test('nothing of another organisation', async () => {
    const other = await arrangeTenant(db)
    const protocol = await arrangeProtocol(
      db,
      other,
      extractionOf(LATER, [], { meeting: { ...FACTS, date: '2026-10-23' }, closures: [closureOf()] }),
      LATER,
    )
    expect((await closingsOf(protocol, other.organisation))[0]?.offers).toEqual([])
  })

  test('nothing by minutes that older rules have read', async () => {
    const { closures: _, ...old } = extractionOf(LATER, [], { meeting: { ...FACTS, date: '2026-11-06' } })
    const protocol = await arrangeProtocol(db, tenant, old as Extraction, LATER)
    expect(await closingsOf(protocol)).toEqual([])
  })
})

describe('an answer', () => {
  test('closes the task with an event that leads to the sentence', async () => {
    expect(await answer('closed')).toEqual({ ok: true })
    const task = await findTask(db, tenant.organisation, 1)
    expect(task?.status).toBe('closed')
    const [event] = await findTaskEvents(db, tenant.organisation, task?.id ?? '')
    expect(event).toMatchObject({
      kind: 'status',
      actor: 'Stina Ek',
      before: { status: 'not_started' },
      after: {
        status: 'closed',
        saidIn: { protocolId: later, sectionNumber: '9', quote: SENTENCE, heldOn: '2026-10-23' },
      },
    })
    expect((await offerOf(later)).answered).toMatchObject({ answer: 'closed', by: 'Stina Ek' })
  })

  test('that it is not about the task leaves the task as it is, and can be taken back', async () => {
    await answer('dismissed')
    expect((await findTask(db, tenant.organisation, 1))?.status).toBe('not_started')
    expect((await offerOf(later)).answered).toMatchObject({ answer: 'dismissed' })
    await answer('reopened')
    expect(await offerOf(later)).toMatchObject({ answered: null, reason: 'decision' })
  })

  test('does nothing to a task that somebody has changed meanwhile', async () => {
    const { taskId, version } = await offerOf(later)
    const asked = { protocolId: later, span: spanOf(LATER, SENTENCE), answer: 'closed' as const }
    await answerClosing(
      db,
      tenant.organisation,
      tenant.colleague,
      { ...asked, answer: 'partly_reported', task: { id: taskId, version } },
      TODAY,
    )
    const late = await answerClosing(
      db,
      tenant.organisation,
      tenant.actor,
      { ...asked, task: { id: taskId, version } },
      TODAY,
    )
    expect(late).toEqual({ ok: false, reason: 'changed' })
    expect((await findTask(db, tenant.organisation, 1))?.status).toBe('partly_reported')
  })

  test('of another organisation finds nothing', async () => {
    const other = await arrangeTenant(db)
    expect(await answer('closed', other.organisation)).toEqual({ ok: false, reason: 'missing' })
  })

  test('at words that close nothing finds nothing', async () => {
    const { taskId, version } = await offerOf(later)
    const asked = {
      protocolId: later,
      span: { start: 0, end: 5 },
      task: { id: taskId, version },
      answer: 'closed' as const,
    }
    expect(await answerClosing(db, tenant.organisation, tenant.actor, asked, TODAY)).toEqual({
      ok: false,
      reason: 'missing',
    })
  })

  test('is kept: nobody changes or deletes it', async () => {
    await answer('dismissed')
    await expect(db.updateTable('closure_answer').set({ answered_at: new Date() }).execute()).rejects.toThrow(
      /refused/u,
    )
    await expect(db.deleteFrom('closure_answer').execute()).rejects.toThrow(/refused/u)
  })

  test('counts in every version of the meeting’s minutes', async () => {
    await answer('dismissed')
    const newer = await arrangeLater()
    expect((await offerOf(newer)).answered).toMatchObject({ answer: 'dismissed' })
  })
})
