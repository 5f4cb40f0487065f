import { describe, expect, test } from 'vitest'
import { findWhatToReport } from '#app/meetings/before-next-meeting.ts'
import type { AwaitedTask } from '#db/queries/next-meetings.ts'

const board = { bodyId: 'board', bodyName: 'Styrelsen', meetsOn: '2026-12-11' }
const committee = { bodyId: 'committee', bodyName: 'Arbetsutskottet', meetsOn: '2026-11-27' }
const network = { bodyId: 'network', bodyName: 'Ekonomernas nätverk', meetsOn: null }

let number = 0
const task = (values: Partial<AwaitedTask> = {}): AwaitedTask => ({
  id: String(++number),
  bodyId: 'board',
  dueOn: null,
  dueMeetingBody: null,
  every: null,
  reportTo: null,
  ...values,
})
const find = (...tasks: AwaitedTask[]) =>
  findWhatToReport([board, committee, network], tasks).map(
    ({ bodyName, tasks: due }) => [bodyName, due] as const,
  )

describe('what must be reported at the next meeting', () => {
  test('is what is due by its day, late or not, and nothing that is due after it', () => {
    const late = task({ dueOn: '2026-05-01' })
    const onTheDay = task({ dueOn: '2026-12-11' })
    expect(find(late, onTheDay, task({ dueOn: '2026-12-12' }))).toEqual([
      ['Arbetsutskottet', []],
      ['Styrelsen', [late, onTheDay]],
    ])
  })

  test('is what waits for that meeting and what comes at every one', () => {
    const waits = task({ dueMeetingBody: 'Styrelsen' })
    const always = task({ every: 'meeting' })
    expect(find(waits, always, task())).toEqual([
      ['Arbetsutskottet', []],
      ['Styrelsen', [waits, always]],
    ])
  })

  test('stands at the body that shall be told, however the minutes write its name', () => {
    const told = task({ dueOn: '2026-11-20', reportTo: 'arbetsutskottet' })
    const unknown = task({ dueOn: '2026-11-20', reportTo: 'medlemskommunerna' })
    expect(find(told, unknown)).toEqual([
      ['Arbetsutskottet', [told]],
      ['Styrelsen', [unknown]],
    ])
  })

  test('includes a body whose day is not known only where something waits for it, last', () => {
    const waits = task({ bodyId: 'network', dueMeetingBody: 'Ekonomernas nätverk' })
    expect(find(waits, task({ bodyId: 'network', dueOn: '2026-01-01' }))).toEqual([
      ['Arbetsutskottet', []],
      ['Styrelsen', []],
      ['Ekonomernas nätverk', [waits]],
    ])
  })

  test('leaves out a task of no body', () => {
    expect(find(task({ bodyId: null, dueOn: '2026-01-01' })).flatMap(([, due]) => due)).toEqual([])
  })
})
