import { expect, test } from 'vitest'
import { dueWords } from '#app/tasks/parts/due-words.ts'

const nothing = {
  status: 'not_started',
  dueOn: null,
  dueText: null,
  dueMeetingBody: null,
  every: null,
} as const
const told = (values: Partial<Parameters<typeof dueWords>[0]>) =>
  dueWords({ ...nothing, ...values }, 'sv', '2026-11-21')

test('a date is told with how far off it is, or how late', () => {
  expect(told({ dueOn: '2026-11-24' })).toMatchObject({
    when: '24 nov 2026',
    distance: 'om 3 dagar',
    overdue: false,
  })
  expect(told({ dueOn: '2026-11-09' })).toMatchObject({ distance: 'Försenat 12 dagar', overdue: true })
  expect(told({ dueOn: '2026-11-20' })).toMatchObject({ distance: 'Försenat 1 dag' })
  expect(told({ dueOn: '2026-11-09', status: 'closed' })).toMatchObject({ distance: null, overdue: false })
  expect(told({ dueOn: '2026-12-31', every: 'P1Y' })).toMatchObject({ recurrence: 'Varje år' })
})

test('without a date the meeting that it waits for is named, or the minutes are quoted', () => {
  expect(told({ dueMeetingBody: 'Styrelsen', dueText: 'nästa möte' })).toMatchObject({
    when: 'Nästa sammanträde, Styrelsen',
    distance: 'datum saknas',
    quoted: false,
  })
  expect(told({ dueText: 'snarast' })).toMatchObject({
    when: 'snarast',
    quoted: true,
    distance: 'Utan slutdatum',
  })
  expect(told({})).toMatchObject({ when: 'Utan slutdatum', distance: null })
})

test('under the name of a body its own next meeting is not named again', () => {
  const waiting = { ...nothing, dueMeetingBody: 'Styrelsen' }
  expect(dueWords(waiting, 'sv', '2026-11-21', 'Styrelsen').when).toBe('Nästa sammanträde')
  expect(dueWords(waiting, 'sv', '2026-11-21', 'Nämnden').when).toBe('Nästa sammanträde, Styrelsen')
})
