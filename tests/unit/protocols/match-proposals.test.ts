import { expect, test } from 'vitest'
import type { ActionItem } from '#app/extraction/extraction.ts'
import { matchProposals } from '#app/protocols/match-proposals.ts'

const item = (start: number, end: number, more: Partial<ActionItem> = {}): ActionItem => ({
  section: '1',
  text: 'x',
  kind: 'assignment',
  span: { start, end },
  rule: 'shall',
  owners: [],
  due: null,
  every: null,
  everySpan: null,
  everyRule: null,
  reportTo: null,
  reportToSpan: null,
  reportToRule: null,
  ...more,
})

const known = (id: string, start: number, end: number, kind = 'assignment', section = '1') => ({
  id,
  section,
  kind,
  span: { start, end },
})

test('the same place is the same duty', () => {
  expect(matchProposals([known('a', 0, 10)], [item(0, 10)])).toEqual({
    pairs: [{ id: 'a', item: 0 }],
    found: [],
    lost: [],
  })
})

test('of two duties in one sentence each finds its own kind', () => {
  const items = [item(0, 10, { kind: 'report' }), item(0, 10)]
  const { pairs } = matchProposals([known('a', 0, 10), known('b', 0, 10, 'report')], items)
  expect(pairs).toEqual([
    { id: 'a', item: 1 },
    { id: 'b', item: 0 },
  ])
})

test('another kind at the same place is the same duty, read otherwise', () => {
  expect(matchProposals([known('a', 0, 10)], [item(0, 10, { kind: 'report' })]).pairs).toHaveLength(1)
})

test('a longer or shorter reading of the sentence is the same duty', () => {
  expect(matchProposals([known('a', 0, 100)], [item(5, 60)]).pairs).toHaveLength(1)
  expect(matchProposals([known('a', 20, 40)], [item(0, 100)]).pairs).toHaveLength(1)
})

test('a sentence that only touches is another duty', () => {
  expect(matchProposals([known('a', 0, 50)], [item(45, 100)])).toEqual({ pairs: [], found: [0], lost: ['a'] })
})

test('the same words in another section are another duty', () => {
  expect(matchProposals([known('a', 0, 50, 'assignment', '2')], [item(0, 45)]).pairs).toEqual([])
})

test('what was one and now is two keeps the one and adds the other', () => {
  const { pairs, found } = matchProposals([known('a', 0, 100)], [item(0, 48), item(52, 100)])
  expect(pairs).toEqual([{ id: 'a', item: 0 }])
  expect(found).toEqual([1])
})
