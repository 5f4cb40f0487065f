import { describe, expect, test } from 'vitest'
import { type Layout, layOut } from '#app/tasks/list/group-layout.ts'

const group = (name: string, count: number) => ({ id: name, name, heldOn: null, count })

const read = (layout: Layout) =>
  Array.from({ length: layout.length }, (_, index) => {
    const line = layout.at(index)
    return line.kind === 'group' ? line.group.name : line.offset
  })

test('without groups each line is the task at its offset', () => {
  expect(read(layOut(3, null))).toEqual([0, 1, 2])
})

describe('groups', () => {
  const layout = layOut(6, [group('a', 2), group('b', 1), group('c', 3)])

  test('have a heading before their first task', () => {
    expect(read(layout)).toEqual(['a', 0, 1, 'b', 2, 'c', 3, 4, 5])
  })

  test('say on which line a task stands', () => {
    for (let offset = 0; offset < 6; offset++)
      expect(layout.at(layout.indexOf(offset))).toEqual({ kind: 'task', offset })
  })

  test('may be none, for an empty list', () => {
    expect(read(layOut(0, []))).toEqual([])
  })
})
