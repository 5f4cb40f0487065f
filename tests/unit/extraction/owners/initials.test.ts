import { describe, expect, test } from 'vitest'
import type { Attendee } from '#app/extraction/extraction.ts'
import { initialsOf } from '#app/extraction/owners/initials.ts'
import { initialsAmong } from '#app/extraction/owners/listed-people.ts'

const attendee = (name: string, party: string | null = null): Attendee => ({
  name,
  party,
  role: null,
  affiliation: null,
  presence: 'present',
  span: { start: 0, end: 0 },
})

describe('the initials of a name', () => {
  test.each([
    ['Karin Ek', null, ['KE']],
    ['Lars-Erik Sund', null, ['LES', 'LS']],
    ['Magnus "Mackan" Ferm', null, ['MF']],
    ['Åke Öst', null, ['ÅÖ', 'AO']],
    ['Fatima El Amrani', 'FE', ['FEA', 'FE']],
    ['Karin Ek', 'S', ['KE']],
  ])('%s (%s)', (name, party, initials) => expect(initialsOf({ name, party })).toEqual(initials))

  test('are none where the letters name a body or an office', () => {
    expect(initialsOf({ name: 'Karl Sund', party: null })).toEqual([])
    expect(initialsOf({ name: 'Viktor Dahl', party: null })).toEqual([])
  })

  test('unless the list prints them', () => {
    expect(initialsOf({ name: 'Karl Sund', party: 'KS' })).toEqual(['KS'])
  })

  test('may stand in the text with their marks and without', () => {
    expect([...initialsAmong([attendee('Åke Öst'), attendee('Karin Ek')])]).toEqual(['ÅÖ', 'AO', 'KE'])
  })
})
