import { expect, test } from 'vitest'
import type { SectionFacts } from '#app/extraction/extraction.ts'
import { extract } from '#app/extraction/extract.ts'
import { layOutSource } from '#app/protocols/source/lay-out-source.ts'
import { sectionKeyAt } from '#app/protocols/source/source-page.ts'
import { readPlainText } from '#app/ingestion/plain-text/read-plain-text.ts'
import { readLimits } from '#app/ingestion/limits.ts'

const TEXT = `Nämnden för Samverkan Norrdal
Närvarande
Eva Ek, ordförande
Olle Å, ledamot

§ 1 Kunskapsinsats för nya ledamöter

Beslut

1. Förbundschefen får i uppdrag att ta fram en plan som alla kan ställa sig bakom
och som räcker över året.
2. Planen återrapporteras.

**Bakgrund**

Det finns *ett* behov.

§ 2 Övrigt

Inget att anteckna.

Justeras
Eva Ek`

const read = (text: string) => {
  const result = readPlainText(Buffer.from(text), readLimits)
  if (!result.ok) throw new Error(result.reason)
  return result.document
}

const layOut = (text = TEXT) => {
  const document = read(text)
  return layOutSource(document, extract(document).sections)
}

const kindsOf = (key: string) =>
  layOut()
    .sections.find((section) => section.key === key)
    ?.blocks.map(({ kind, text }) => [kind, text.replace(/\s+/gu, ' ')])

const facts = (number: string, start: number, end: number): SectionFacts => ({
  number,
  title: number,
  caseNumber: null,
  span: { start, end },
  parts: [],
})

/** Milliseconds. */
const time = (times: number): number => {
  const document = read(TEXT.repeat(times))
  const { sections } = extract(document)
  const began = performance.now()
  layOutSource(document, sections)
  return performance.now() - began
}

test('a section is its title, its headings, its paragraphs and its items', () => {
  expect(kindsOf('1')).toEqual([
    ['title', '§ 1 Kunskapsinsats för nya ledamöter'],
    ['heading', 'Beslut'],
    [
      'item',
      '1. Förbundschefen får i uppdrag att ta fram en plan som alla kan ställa sig bakom och som räcker över året.',
    ],
    ['item', '2. Planen återrapporteras.'],
    ['heading', '**Bakgrund**'],
    ['text', 'Det finns *ett* behov.'],
  ])
})

test('lines that the writer broke stay lines, close together', () => {
  const first = layOut().sections[0]
  expect(first?.key).toBe('0')
  expect(first?.blocks.map(({ text }) => text)).toContain('Eva Ek, ordförande')
  expect(first?.blocks.find(({ text }) => text.startsWith('Olle'))?.tight).toBe(true)
})

test('every word is shown once, at its own place in the document', () => {
  const document = read(TEXT)
  const blocks = layOut().sections.flatMap((section) => section.blocks)
  for (const { start, text } of blocks) expect(document.text.slice(start, start + text.length)).toBe(text)
  const shown = blocks.map(({ text }) => text).join(' ')
  expect(shown.split(/\s+/u)).toEqual(document.text.trim().split(/\s+/u))
})

test('emphasis marks in pairs are known, and a lone asterisk is text', () => {
  const block = layOut()
    .sections.flatMap(({ blocks }) => blocks)
    .find(({ text }) => text.includes('behov'))
  expect(block?.marks?.map(({ start, end }) => end - start)).toEqual([1, 1])
  const lone = layOut('Anmärkning * se nedan').sections[0]?.blocks[0]
  expect(lone?.marks).toBeUndefined()
})

test('a text without any section is all shown', () => {
  const page = layOutSource(read('Bara några ord.'), [])
  expect(page.sections.map(({ key, blocks }) => [key, blocks.length])).toEqual([['0', 1]])
})

test('a position belongs to the section that began last before it', () => {
  const { sections } = layOutSource(read('Först.\n\nSedan.\n\nSist.'), [
    facts('1', 8, 14),
    facts('2', 16, 21),
  ])
  expect([0, 7, 8, 15, 16, 20].map((position) => sectionKeyAt(sections, position))).toEqual([
    '0',
    '0',
    '1',
    '1',
    '2',
    '2',
  ])
})

test('ten times the text takes about ten times the time', () => {
  time(50)
  const [small, large] = [
    Math.min(...Array.from({ length: 7 }, () => time(50))),
    Math.min(...Array.from({ length: 5 }, () => time(500))),
  ]
  expect(large / Math.max(small, 1)).toBeLessThan(25)
})

test('a page that was read with doubt says so where it begins', () => {
  const lines = [
    { span: { start: 0, end: 9 }, page: 1, box: null },
    { span: { start: 11, end: 24 }, page: 2, box: null },
  ]
  const pages = [
    { page: 1, confidence: 95 },
    { page: 2, confidence: 41 },
  ]
  const remarks = [{ code: 'read-by-ocr' as const, pages }]
  const scan = { text: 'Styrelsen\n\nPlanen antas.', lines, pages: [], remarks }
  const blocks = layOutSource(scan, []).sections.flatMap((section) => section.blocks)
  expect(blocks.map(({ page, unsure }) => [page, unsure])).toEqual([
    [1, undefined],
    [2, 41],
  ])
})

test('a paragraph bears its uncertain words', () => {
  const document = read(TEXT)
  const start = document.text.indexOf('räcker')
  const box = { x: 0, y: 0, width: 1, height: 1 }
  const uncertain = [{ span: { start, end: start + 6 }, page: 1, box }]
  const { sections } = layOutSource({ ...document, uncertain }, extract(document).sections)
  const marked = sections.flatMap(({ blocks }) => blocks).filter((block) => block.uncertain)
  expect(marked.map((block) => block.uncertain)).toEqual([[{ start, end: start + 6 }]])
  expect(marked[0]?.text).toContain('räcker')
})
