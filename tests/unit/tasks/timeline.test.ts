import { expect, test } from 'vitest'
import { eventWords } from '#app/tasks/task/event-words.ts'
import { tellStory } from '#app/tasks/task/timeline.ts'
import type { Note } from '#db/queries/notes.ts'
import type { TaskEvent } from '#db/queries/task-events.ts'

const event = (values: Partial<TaskEvent>): TaskEvent => ({
  id: 1,
  kind: 'created',
  actor: 'Siv',
  occurredAt: '2026-11-01 09:00',
  before: null,
  after: null,
  ...values,
})

test('notes and events are told together, the latest first, and a note only once', () => {
  const note: Note = {
    id: 'n',
    writtenOn: '2026-10-01',
    text: 'Klart.',
    authorId: 'u',
    author: 'Siv',
    createdAt: '2026-11-02 10:00',
    withdrawn: null,
  }
  const later = event({ id: 3, kind: 'status', occurredAt: '2026-11-03 08:00' })
  const same = event({ id: 2, kind: 'note', occurredAt: '2026-11-02 10:00' })
  expect(tellStory([note], [later, same, event({})]).map(({ kind, at }) => `${kind} ${at}`)).toEqual([
    'event 2026-11-03 08:00',
    'note 2026-11-02 10:00',
    'event 2026-11-01 09:00',
  ])
})

const chief = { id: 'o', name: 'förbundschef', kind: 'role' } as const

test.each<[values: Partial<TaskEvent>, words: string]>([
  [{ kind: 'created' }, 'lade till uppdraget'],
  [
    { kind: 'owners', before: { owners: [] }, after: { owners: [chief] } },
    'ändrade ansvarig från ingen till förbundschef',
  ],
  [
    { kind: 'due', before: { dueOn: null }, after: { dueOn: '2026-12-31' } },
    'ändrade slutdatum från inget datum till 31 dec 2026',
  ],
  [
    { kind: 'due', before: { dueOn: '2026-12-31' }, after: { dueOn: '2027-12-31', every: 'P1Y' } },
    'flyttade fram slutdatumet till 31 dec 2027',
  ],
  [
    { kind: 'status', before: { status: 'not_started' }, after: { status: 'in_progress' } },
    'ändrade status från ej påbörjat till pågående',
  ],
  [
    { kind: 'status', before: { status: 'in_progress' }, after: { status: 'closed', dueOn: '2026-12-31' } },
    'avslutade det för 31 dec 2026',
  ],
  [
    { kind: 'every', before: { every: null }, after: { every: 'P1Y' } },
    'ändrade hur ofta det återkommer, från inget till varje år',
  ],
])('%o is told as "%s"', (values, words) => {
  expect(eventWords(event(values), 'sv')).toBe(words)
})
