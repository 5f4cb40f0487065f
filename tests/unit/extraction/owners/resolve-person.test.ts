import { describe, expect, test } from 'vitest'
import type { Attendee } from '#app/extraction/extraction.ts'
import { nearbyIn } from '#app/extraction/owners/nearby.ts'
import { resolvePerson } from '#app/extraction/owners/resolve-person.ts'

const attendee = (name: string): Attendee => ({
  name,
  party: null,
  role: null,
  affiliation: null,
  presence: 'present',
  span: { start: 0, end: 0 },
})

const ATTENDANCE = [
  'Karin Ek',
  'Göran Asp',
  'Malin Berg',
  'Malin Holm',
  'Lars-Erik Sund',
  'Ulf Höök',
  'Magnus "Mackan" Ferm',
  'Maj-Britt Öst',
  'Fredrik Ahl',
  'Ann Sofie Lund',
]
  .map(attendee)
  .concat({ ...attendee('Fatima El Amrani'), party: 'FE' })

const resolve = (name: string, nearby = ''): string | null =>
  resolvePerson(
    name,
    ATTENDANCE,
    nearbyIn(() => nearby),
  )

describe('a person of the attendance list', () => {
  test.each([
    ['by full name', 'Karin Ek', 'Karin Ek'],
    ['by first name', 'Karin', 'Karin Ek'],
    ['by first name in the genitive', 'Karins', 'Karin Ek'],
    ['by handle', '@Karin', 'Karin Ek'],
    ['by initials', 'GA', 'Göran Asp'],
    ['by initials of a double name', 'LES', 'Lars-Erik Sund'],
    ['by initials of a double name written as one', 'LS', 'Lars-Erik Sund'],
    ['by a nickname between quotes', 'Mackan', 'Magnus Ferm'],
    ['by the first half of a double name', 'Maj', 'Maj-Britt Öst'],
    ['by a handle that is like the name', '@Fredde', 'Fredrik Ahl'],
    ['by initials that the list prints', 'FE', 'Fatima El Amrani'],
    ['by first name and initial', 'Göran A', 'Göran Asp'],
    ['by a first name that two bear and an initial', 'Malin B', 'Malin Berg'],
    ['by a double name without its hyphen', 'Maj Britt', 'Maj-Britt Öst'],
    ['by a double name that the list writes apart', 'Ann-Sofie', 'Ann Sofie Lund'],
    ['by a double name as the list writes it', 'Ann Sofie', 'Ann Sofie Lund'],
    ['by a full name without its hyphen', 'Lars Erik Sund', 'Lars-Erik Sund'],
    ['by a first name whose marks an OCR lost', 'Goran', 'Göran Asp'],
    ['by a full name whose marks an OCR lost', 'Ulf Hook', 'Ulf Höök'],
  ])('%s', (_how, written, name) => expect(resolve(written)).toBe(name))

  test('is not guessed where two bear the name', () => {
    expect(resolve('Malin')).toBeNull()
  })

  test('is the one of two whose full name the section mentions', () => {
    expect(resolve('Malin', 'Föredragande: Malin Holm')).toBe('Malin Holm')
  })

  test('stays unknown where both are mentioned', () => {
    expect(resolve('Malin', 'Malin Holm och Malin Berg')).toBeNull()
  })

  test.each(['Olle', 'Malin S', 'Göran B', 'Fredde', '@Kar', 'Ma', 'Karin Ask', 'KK', 'Ek', ''])(
    'is not found for %s',
    (name) => expect(resolve(name)).toBeNull(),
  )
})
