import { describe, expect, test } from 'vitest'
import { dateAtEnd } from '#app/extraction/action-items/date-at-end.ts'

const CONTEXT = { meeting: '2031-04-22', next: null, body: null, meetings: [] }
const read = (line: string): string | null => {
  const due = dateAtEnd(line, CONTEXT)
  return due === null ? null : `${due.date} ${line.slice(due.span.start, due.span.end)}`
}

describe('a line of a list ends with its date', () => {
  test.each([
    ['Siv – anmäla laget (30/11)', '2031-11-30 30/11'],
    ['Boka lokal (Siv, 15/5)', '2031-05-15 15/5'],
    ['Siv: boka lokal, maj', '2031-05-31 maj'],
    ['Siv: boka lokal 15/5', '2031-05-15 15/5'],
    ['Siv – boka lokal – v. 20', '2031-05-18 v. 20'],
    ['Siv: boka lokal 2031-06-01', '2031-06-01 2031-06-01'],
  ])('%s', (line, due) => expect(read(line)).toBe(due))

  test.each([
    'Siv: boka lokal',
    'Siv: boka lokal, 20 personer',
    'Siv: köpa bollar, 10 st',
    'Siv: boka lokal, rum 12',
    'Siv: uppdatera policyn från 2019',
    'Siv: uppdatera policyn, 2019',
    'Boka lokal (Siv)',
  ])('%s: no date', (line) => expect(read(line)).toBeNull())
})
