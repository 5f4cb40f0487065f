import { expect, test } from 'vitest'
import type { ClosureKind } from '#app/extraction/extraction.ts'
import { withOffers } from '#app/protocols/closures/load-closings.ts'
import type { ClosureFound } from '#db/queries/closures.ts'

const closure = (kind: ClosureKind, rule: string, start: number): ClosureFound => ({
  section: '9',
  sectionTitle: 'Återrapportering',
  kind,
  rule,
  text: `Mening ${start}.`,
  span: { start, end: start + 10 },
  refersTo: {
    decisions: [
      { section: '1', date: '2026-09-18', year: 2026, body: null, span: { start, end: start + 1 } },
    ],
    caseNumber: null,
    matter: null,
  },
})

const task = {
  id: 't',
  version: 1,
  number: 7,
  kind: 'assignment',
  status: 'in_progress',
  title: 'Ta fram en plan',
  quote: 'Förbundschefen får i uppdrag att ta fram en plan.',
  sectionNumber: '1',
  sectionTitle: 'Plan',
  protocolId: 'p',
  bodyName: 'Styrelsen',
  heldOn: '2026-09-18',
  caseNumber: null,
} as const

const shown = (...args: Parameters<typeof withOffers>) =>
  withOffers(...args).map(({ rule, offers }) => [
    rule,
    ...offers.map(({ number, first }) => `${number} ${first}`),
  ])

test('a task is offered once in a §, by the sentence that says most plainly that it has ended', () => {
  const told = closure('reported', 'reported', 0)
  const declared = closure('closed', 'declared-done', 50)
  expect(shown([told, declared], [task], [])).toEqual([['declared-done', '7 closed']])
})

test('a report tells how far an assignment has come, and ends a duty to report', () => {
  const accepted = closure('reported', 'report-accepted', 0)
  expect(shown([accepted], [task], [])).toEqual([['report-accepted', '7 partly_reported']])
  expect(shown([accepted], [{ ...task, kind: 'report' }], [])).toEqual([['report-accepted', '7 closed']])
})

test.each(['partly_reported', 'closing_proposed'] as const)(
  'what is %s is closed by the next report',
  (status) => {
    expect(shown([closure('reported', 'report-accepted', 0)], [{ ...task, status }], [])).toEqual([
      ['report-accepted', '7 closed'],
    ])
  },
)

test('what is taken back is written off', () => {
  expect(shown([closure('revoked', 'revoked', 0)], [task], [])).toEqual([['revoked', '7 written_off']])
})

test('what is done is offered no more, and a decision without a task is still shown', () => {
  expect(shown([closure('closed', 'declared-done', 0)], [{ ...task, status: 'closed' }], [])).toEqual([
    ['declared-done'],
  ])
})

test('what somebody has answered stays, whatever became of the task', () => {
  const answered = { sectionNumber: '9', quote: 'Mening 0.', taskId: 't', by: 'Siv', on: '2026-10-24' }
  const found = withOffers(
    [closure('closed', 'declared-done', 0)],
    [{ ...task, status: 'closed' }],
    [{ ...answered, answer: 'closed' }],
  )
  expect(found[0]?.offers[0]).toMatchObject({
    number: 7,
    reason: null,
    answered: { answer: 'closed', by: 'Siv' },
  })
})
