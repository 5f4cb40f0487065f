import { expect, test } from 'vitest'
import type { SourceDocument } from '#app/extraction/document.ts'
import { linedSheets, placeOnPaper, sectionAnchors, sectionsOn } from '#app/protocols/viewer/anchors.ts'
import { layOutPaper } from '#app/protocols/viewer/lay-out-paper.ts'
import { packLines, unpackLines } from '#app/protocols/viewer/paper.ts'

const source: SourceDocument = {
  text: '§ 1 Ett\nOrd\n§ 2 Två',
  pages: [
    { number: 1, width: 595, height: 842 },
    { number: 2, width: 842, height: 595 },
  ],
  lines: [
    { span: { start: 0, end: 7 }, page: 1, box: { x: 50.04, y: 60.26, width: 40, height: 11 } },
    { span: { start: 8, end: 11 }, page: 1, box: { x: 50, y: 75, width: 20, height: 11 } },
    { span: { start: 12, end: 19 }, page: 2, box: { x: 50, y: 60, width: 40, height: 11 } },
  ],
  remarks: [{ code: 'read-by-ocr', pages: [{ page: 2, confidence: 87 }] }],
}
const section = (key: string, start: number, end: number) => ({
  key,
  number: key,
  title: '',
  span: { start, end },
  blocks: [],
})
const sections = [section('1', 0, 12), section('2', 12, 20)]

test('a document without pages has no paper', () => {
  expect(layOutPaper({ text: 'Ord', lines: [], pages: [] })).toBeNull()
})

test('each page has its lines, and says how sure its reading was', () => {
  const paper = layOutPaper(source)
  expect(paper?.sheets.map(({ number, width, confidence }) => [number, width, confidence])).toEqual([
    [1, 595, null],
    [2, 842, 87],
  ])
  expect(unpackLines(paper?.sheets[0]?.lines ?? '')).toEqual([
    { span: { start: 0, end: 7 }, box: { x: 50, y: 60.3, width: 40, height: 11 } },
    { span: { start: 8, end: 11 }, box: { x: 50, y: 75, width: 20, height: 11 } },
  ])
})

test('no lines are packed as nothing', () => {
  expect(unpackLines(packLines([]))).toEqual([])
})

test('words and §§ are found on their sheet', () => {
  const paper = layOutPaper(source)
  const sheets = paper ? linedSheets(paper) : []
  expect(placeOnPaper(sheets, { start: 9 })).toMatchObject({ sheet: 1, line: { span: { start: 8 } } })
  expect(placeOnPaper(sheets, { start: 12 })?.sheet).toBe(2)
  expect(placeOnPaper(sheets, { start: 99 })).toBeUndefined()
  const anchors = sectionAnchors(sheets, sections)
  expect(anchors.get(1)?.map(({ section: { key }, y }) => [key, y])).toEqual([['1', 60.3]])
  expect(anchors.get(2)?.map(({ section: { key } }) => key)).toEqual(['2'])
  expect(sheets.map((sheet) => sectionsOn(sections, sheet).map(({ key }) => key))).toEqual([['1'], ['2']])
})
