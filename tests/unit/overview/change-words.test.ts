import { expect, test } from 'vitest'
import { changeWords, subjectOf } from '#app/overview/change-words.ts'
import type { RecentAddition, RecentChange } from '#db/queries/overview.ts'

const change = (kind: RecentChange['kind'], after: RecentChange['after'] = null): RecentChange => ({
  id: 1,
  kind,
  number: 12,
  title: 'Utreda lokalerna',
  actor: 'Siv Sekreterare',
  changedOn: '2026-11-21',
  after,
})
const addition: RecentAddition = {
  id: 2,
  kind: 'added',
  count: 4,
  protocolId: 'p1',
  bodyName: 'Styrelsen',
  heldOn: '2026-10-23',
  actor: 'Siv Sekreterare',
  changedOn: '2026-11-21',
}

test.each([
  ['ändrade status till Delredovisat', change('status', { status: 'partly_reported' })],
  ['ändrade slutdatum till 1 dec 2026', change('due', { dueOn: '2026-12-01' })],
  ['tog bort slutdatumet', change('due', { dueOn: null })],
  ['ändrade ansvarig', change('owners')],
  ['skrev en lägesrapport', change('note', { noteId: 'n1' })],
  ['lade till 4 uppdrag', addition],
])('%s', (words, latest) => {
  expect(changeWords(latest, 'sv')).toBe(words)
})

test('leads to the task, or to the protocol that tasks came from', () => {
  expect(subjectOf(change('title'), 'sv')).toEqual({ words: '12 Utreda lokalerna', address: '/uppdrag/12' })
  expect(subjectOf(addition, 'sv')).toEqual({ words: 'Styrelsen, 23 okt 2026', address: '/protokoll/p1' })
  expect(subjectOf({ ...addition, bodyName: null, heldOn: null }, 'sv').words).toBe(
    'Organ saknas, datum saknas',
  )
})
