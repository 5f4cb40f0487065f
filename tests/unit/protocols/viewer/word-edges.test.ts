import { expect, test } from 'vitest'
import { findWordEdges } from '#app/protocols/viewer/word-edges.ts'

const sheetOf = (lines: readonly (readonly [x: number, width: number])[]) => ({
  width: 595,
  placed: lines.map(([x, width]) => ({ span: { start: 0, end: 1 }, box: { x, y: 0, width, height: 10 } })),
})
const text = Array.from({ length: 99 }, () => [72, 450] as const)

test('the words begin and end where nearly all lines do, with a little margin', () => {
  expect(findWordEdges([sheetOf([...text, [10, 580]])])).toEqual({ left: 60, right: 534 })
})

test('never beyond the sheet, and all of it where no words are known', () => {
  expect(findWordEdges([sheetOf([[2, 590]])])).toEqual({ left: 0, right: 595 })
  expect(findWordEdges([sheetOf([])])).toEqual({ left: 0, right: 595 })
})
