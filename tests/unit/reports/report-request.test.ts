import { describe, expect, test } from 'vitest'
import { parseReportRequest, reportParams } from '#app/reports/report-request.ts'
import { STATUSES } from '#app/tasks/status.ts'

const parse = (query: string) => parseReportRequest(new URLSearchParams(query))
const body = '0b0ff9f5-3f6c-4a4c-8f3a-9a1b6c1d2e3f'

describe('the address of a report', () => {
  test('says nothing: all bodies and statuses, no days', () => {
    expect(parse('')).toEqual({ bodyId: null, from: null, until: null, statuses: STATUSES })
  })

  test('says body, period and statuses, these in their own order', () => {
    expect(
      parse(`organ=${body}&fran=2024-07-01&till=2024-12-31&status=delredovisat&status=pagaende`),
    ).toEqual({
      bodyId: body,
      from: '2024-07-01',
      until: '2024-12-31',
      statuses: ['in_progress', 'partly_reported'],
    })
  })

  test.each([
    'organ=1',
    'fran=2024-02-30',
    'till=2024-1-1',
    'till=9999-12-31',
    'fran=',
    'status=okand',
    "organ='--",
  ])('edited to %s is no error', (query) => {
    expect(parse(query)).toEqual(parse(''))
  })

  test('comes back from what it asked for', () => {
    for (const query of [`organ=${body}&fran=2024-07-01&till=2024-12-31&status=avslutat`, '']) {
      expect(reportParams(parse(query)).toString()).toBe(query)
    }
  })
})
