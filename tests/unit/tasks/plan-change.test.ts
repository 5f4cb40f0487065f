import { describe, expect, test } from 'vitest'
import { planChange } from '#app/tasks/plan-change.ts'
import type { LockedTask } from '#db/queries/task-changes.ts'

const chief = { id: 'o1', name: 'förbundschef', kind: 'role' } as const
const committee = { id: 'o2', name: 'Arbetsutskottet', kind: 'body' } as const

const task: LockedTask = {
  id: 't1',
  number: 7,
  version: 3,
  title: 'Utreda lokalerna',
  status: 'in_progress',
  owners: [chief],
  bodyId: 'b1',
  dueOn: '2026-12-31',
  duePrecision: 'month',
  dueMeetingBodyId: null,
  every: null,
  reportTo: 'Styrelsen',
}

test('what is as asked already is no change', () => {
  const same = {
    title: task.title,
    status: task.status,
    owners: [chief],
    dueOn: task.dueOn,
    every: null,
  } as const
  expect(planChange(task, same)).toEqual({ values: {}, owners: null, events: [] })
})

test('each thing that becomes another has an event with how it was and how it is', () => {
  const plan = planChange(task, {
    title: 'Utreda lokalbehovet',
    status: 'partly_reported',
    owners: [committee, chief],
    dueOn: '2027-02-01',
    every: 'P1Y',
    reportTo: null,
  })
  expect(plan.owners).toEqual([committee, chief])
  expect(plan.values).toEqual({
    title: 'Utreda lokalbehovet',
    status: 'partly_reported',
    dueOn: '2027-02-01',
    duePrecision: 'day',
    dueMeetingBodyId: null,
    every: 'P1Y',
    reportTo: null,
  })
  expect(plan.events).toEqual([
    { kind: 'title', before: { title: 'Utreda lokalerna' }, after: { title: 'Utreda lokalbehovet' } },
    { kind: 'owners', before: { owners: [chief] }, after: { owners: [committee, chief] } },
    { kind: 'due', before: { dueOn: '2026-12-31' }, after: { dueOn: '2027-02-01' } },
    { kind: 'every', before: { every: null }, after: { every: 'P1Y' } },
    { kind: 'report_to', before: { reportTo: 'Styrelsen' }, after: { reportTo: null } },
    { kind: 'status', before: { status: 'in_progress' }, after: { status: 'partly_reported' } },
  ])
})

test('a date taken away leaves no precision, and waits for no meeting', () => {
  const { values } = planChange({ ...task, dueMeetingBodyId: 'b1' }, { dueOn: null })
  expect(values).toEqual({ dueOn: null, duePrecision: null, dueMeetingBodyId: null })
})

describe('closing', () => {
  test('a task that does not recur closes it', () => {
    const plan = planChange(task, { status: 'closed' })
    expect(plan.values).toEqual({ status: 'closed' })
    expect(plan.events).toHaveLength(1)
  })

  test('a yearly task moves its deadline a year on and begins anew', () => {
    const plan = planChange({ ...task, every: 'P1Y' }, { status: 'closed' })
    expect(plan.values).toMatchObject({ status: 'not_started', dueOn: '2027-12-31', duePrecision: 'month' })
    expect(plan.events).toEqual([
      { kind: 'status', before: { status: 'in_progress' }, after: { status: 'closed', dueOn: '2026-12-31' } },
      { kind: 'due', before: { dueOn: '2026-12-31' }, after: { dueOn: '2027-12-31', every: 'P1Y' } },
    ])
  })

  test('a duty at every meeting moves to the next one, or waits for its date', () => {
    const duty = { ...task, every: 'meeting' } as const
    expect(planChange(duty, { status: 'closed' }, '2027-01-22').values).toEqual({
      status: 'not_started',
      dueOn: '2027-01-22',
      duePrecision: 'meeting',
      dueMeetingBodyId: null,
    })
    expect(planChange(duty, { status: 'closed' }, null).values).toEqual({
      status: 'not_started',
      dueOn: null,
      duePrecision: 'meeting',
      dueMeetingBodyId: 'b1',
    })
  })

  test.each([{ ...task, every: 'P1Y', dueOn: null } as const, { ...task, every: 'ongoing' } as const])(
    '$every from $dueOn has no next date, so it closes for good',
    (recurring) => {
      expect(planChange(recurring, { status: 'closed' }).values).toEqual({ status: 'closed' })
    },
  )

  test('writing off ends a recurring task', () => {
    expect(planChange({ ...task, every: 'P1Y' }, { status: 'written_off' }).values).toEqual({
      status: 'written_off',
    })
  })

  test('a new deadline in the same change is the one that moves on', () => {
    const { values } = planChange({ ...task, every: 'P3M' }, { status: 'closed', dueOn: '2026-10-15' })
    expect(values).toMatchObject({ dueOn: '2027-01-15', status: 'not_started' })
  })
})

test('a status that follows a sentence of later minutes bears it', () => {
  const saidIn = {
    protocolId: 'p1',
    sectionNumber: '9',
    quote: 'Styrelsen anser uppdraget avslutat.',
    span: { start: 10, end: 45 },
    bodyName: 'Styrelsen',
    heldOn: '2026-11-20',
  }
  expect(planChange(task, { status: 'closed', saidIn }).events).toEqual([
    { kind: 'status', before: { status: 'in_progress' }, after: { status: 'closed', saidIn } },
  ])
})
