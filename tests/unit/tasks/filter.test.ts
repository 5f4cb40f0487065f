import { describe, expect, test } from 'vitest'
import {
  parseTaskFilter,
  type TaskFilter,
  taskFilterParams,
  taskListAddress,
  WITHOUT_FILTER,
} from '#app/tasks/filter.ts'

const id = '0b6ab4a1-93a5-4d3a-9c6f-6f6a4b1d2c11'
const other = '4ff7b3a8-0d7a-4c55-8f2e-9f4c31d0aa42'
const parse = (query: string) => parseTaskFilter(new URLSearchParams(query))

test('an address without a query asks for every open task', () => {
  expect(parse('')).toEqual(WITHOUT_FILTER)
  expect(taskFilterParams(WITHOUT_FILTER).toString()).toBe('')
})

test.each<[query: string, asked: Partial<TaskFilter>]>([
  ['sok=utreda+lokalerna', { text: 'utreda lokalerna' }],
  [`organ=${id}&organ=${other}`, { bodies: [id, other] }],
  [`ansvarig=${id}`, { owners: [id] }],
  ['status=avslutat&status=pagaende', { statuses: ['in_progress', 'closed'] }],
  ['status=alla', { statuses: [] }],
  ['forsenade=ja', { overdue: true }],
  ['utan-slutdatum=ja&utan-ansvarig=ja', { withoutDue: true, withoutOwner: true }],
  ['fran=2026-01-01&till=2026-12-31', { dueFrom: '2026-01-01', dueUntil: '2026-12-31' }],
  [`mote=${id}&protokoll=${other}`, { meetings: [id], protocols: [other] }],
  ['slag=aterrapport', { kinds: ['report'] }],
])('%s is read, written and read again as the same', (query, asked) => {
  const filter = { ...WITHOUT_FILTER, ...asked }
  expect(parse(query)).toEqual(filter)
  expect(parseTaskFilter(taskFilterParams(filter))).toEqual(filter)
})

describe('an edited address', () => {
  test.each([
    'organ=styrelsen',
    "ansvarig=';drop table task",
    'status=klart',
    'status=',
    'forsenade=1',
    'fran=2026-02-30',
    'till=0000-01-01',
    'till=9999-01-01',
    'fran=i+morgon',
    'slag=annat',
    'sok=%00',
  ])('%s asks for nothing', (query) => {
    expect(parse(query)).toEqual(WITHOUT_FILTER)
  })

  test('keeps what can be read of a repeated parameter', () => {
    expect(parse(`organ=x&organ=${id}&organ=${id}`).bodies).toEqual([id])
  })

  test('is cut to a text that can be searched', () => {
    expect(parse(`sok=${'a'.repeat(10_000)}`).text).toHaveLength(200)
  })
})

test('a list is named by what differs from all open tasks', () => {
  expect(taskListAddress()).toBe('/uppdrag')
  expect(taskListAddress({ overdue: true })).toBe('/uppdrag?forsenade=ja')
  expect(taskListAddress({ statuses: [], bodies: [id] })).toBe(`/uppdrag?organ=${id}&status=alla`)
})
