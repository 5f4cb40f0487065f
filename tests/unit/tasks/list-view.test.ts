import { expect, test } from 'vitest'
import { listViewQuery, parseListView } from '#app/tasks/list-view.ts'

const parse = (query: string) => parseListView(new URLSearchParams(query))

test('first the tasks that are due first, as a table', () => {
  const view = parse('')
  expect(view).toMatchObject({
    order: { by: 'due', descending: false },
    group: null,
    shape: 'table',
    page: 1,
  })
  expect(listViewQuery(view)).toBe('')
})

test.each([
  '?sortera=-ansvarig',
  '?sortera=nr&gruppera=mote',
  '?sortera=-klart-senast',
  '?forsenade=ja&gruppera=organ&vy=tavla',
  '?sok=plan&sida=3',
])('%s is read and written as the same', (query) => {
  expect(listViewQuery(parse(query))).toBe(query)
})

test.each([
  'sortera=priority',
  'sortera=--nr',
  'gruppera=allt',
  'vy=kalender',
  'sida=0',
  'sida=-1',
  'sida=1.5',
  'sida=1e99',
])('an edited %s gives the first view', (query) => {
  expect(listViewQuery(parse(query))).toBe('')
})
