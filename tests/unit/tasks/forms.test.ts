import { describe, expect, test } from 'vitest'
import { readChange, readStatusChange, readTyped } from '#app/tasks/task/edit-form-values.ts'
import { readNote } from '#app/tasks/task/read-note.ts'

const chief = { id: 'o1', name: 'Förbundschef', kind: 'role' } as const

function form(fields: Record<string, string>): FormData {
  const made = new FormData()
  for (const [name, value] of Object.entries(fields)) made.set(name, value)
  return made
}

const read = (fields: Record<string, string>) =>
  readChange(readTyped(form({ uppdrag: 'Utreda', ...fields })), [chief])

describe('the form of a task', () => {
  test('is read as a whole', () => {
    expect(
      read({
        status: 'pagaende',
        ansvarig: 'o1',
        slutdatum: '2026-12-31',
        aterkommer: 'P1Y',
        'redovisas-till': ' Styrelsen ',
      }),
    ).toEqual({
      ok: true,
      change: {
        status: 'in_progress',
        title: 'Utreda',
        owners: [chief],
        dueOn: '2026-12-31',
        every: 'P1Y',
        reportTo: 'Styrelsen',
      },
    })
  })

  test('left empty takes away what was there', () => {
    expect(read({})).toMatchObject({ change: { owners: [], dueOn: null, every: null, reportTo: null } })
  })

  test('adds a known owner by name, and a new one as what it is said to be', () => {
    expect(read({ 'ny-ansvarig': 'FÖRBUNDSCHEF' })).toMatchObject({ change: { owners: [chief] } })
    expect(read({ 'ny-ansvarig': 'Nya gruppen', 'ny-ansvarig-slag': 'group' })).toMatchObject({
      change: { owners: [{ name: 'Nya gruppen', kind: 'group' }] },
    })
    expect(read({ 'ny-ansvarig': 'Åsa', 'ny-ansvarig-slag': 'annat' })).toMatchObject({
      change: { owners: [{ kind: 'person' }] },
    })
  })

  test('names what is wrong', () => {
    expect(read({ uppdrag: '  ', slutdatum: '2026-02-30' })).toEqual({
      ok: false,
      mistakes: { title: true, dueOn: true },
    })
  })

  test('edited by hand gives nothing that the database would refuse', () => {
    expect(read({ uppdrag: 'a\0b', status: 'klart', ansvarig: 'x', aterkommer: 'P9Y' })).toEqual({
      ok: true,
      change: { title: 'ab', owners: [], dueOn: null, every: null, reportTo: null },
    })
    expect(readStatusChange({ status: 'avslutat' })).toEqual({ status: 'closed' })
    expect(readStatusChange({ status: 'x' })).toEqual({})
  })
})

describe('a note', () => {
  const today = '2026-11-21'
  test.each([
    [{ text: ' Klart. ', dag: '2026-11-20' }, { text: 'Klart.', writtenOn: '2026-11-20' }, null],
    [{ text: 'Klart.' }, { text: 'Klart.', writtenOn: today }, null],
    [{ text: '  ', dag: today }, { text: '', writtenOn: today }, 'text'],
    [{ text: 'Klart.', dag: '2026-11-22' }, { text: 'Klart.', writtenOn: '2026-11-22' }, 'day'],
    [{ text: 'Klart.', dag: 'i går' }, { text: 'Klart.', writtenOn: 'i går' }, 'day'],
  ])('%o', (fields, typed, mistake) => {
    expect(readNote(form(fields), today)).toEqual({ typed, mistake })
  })
})
