import { describe, expect, test } from 'vitest'
import {
  isMatterColumn,
  isOwnerColumn,
  isStatusColumn,
  isTaskColumn,
  isTimeColumn,
} from '#app/extraction/minutes/column-names.ts'

describe('the heading of a column tells what it holds', () => {
  test.each(['Vad', 'Åtgärd', 'Åtgärder', 'Att göra', 'Aktivitet', 'Uppdrag', 'Action', 'Vad ska göras?'])(
    '%s: what is to be done',
    (name) => expect(isTaskColumn(name)).toBe(true),
  )
  test.each(['Fråga', 'Ärende', 'Punkt', 'Beslut'])('%s: matters', (name) => {
    expect(isMatterColumn(name)).toBe(true)
    expect(isTaskColumn(name)).toBe(false)
  })
  test.each(['Vem', 'Vem?', 'Ansvarig', 'Ansvar', 'Ansv.', 'Ägare', 'Utförs av'])('%s: who', (name) =>
    expect(isOwnerColumn(name)).toBe(true),
  )
  test.each(['Klart', 'Klart senast', 'När', 'Deadline', 'Senast', 'Datum'])('%s: by when', (name) =>
    expect(isTimeColumn(name)).toBe(true),
  )
  test('Status: how far', () => expect(isStatusColumn('Status')).toBe(true))
  test.each(['Belopp', 'Parti', 'Närvarande', ''])('%s: none of these', (name) => {
    for (const is of [isTaskColumn, isMatterColumn, isOwnerColumn, isTimeColumn, isStatusColumn])
      expect(is(name)).toBe(false)
  })
  test('a cell without a column is in none', () => expect(isTaskColumn(null)).toBe(false))
})
