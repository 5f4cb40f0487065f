import { describe, expect, it } from 'vitest'
import type { ReadingRemark, SourceDocument } from '#app/extraction/document.ts'
import { extract } from '#app/extraction/extract.ts'
import { checkReading } from '#app/extraction/warnings/reading.ts'

const text = '§ 1 Upprop\n\nUpprop förrättas.'
const documentWith = (...remarks: readonly ReadingRemark[]): SourceDocument => ({
  text,
  lines: [{ span: { start: 0, end: text.length }, page: null, box: null }],
  pages: [],
  remarks,
})

const messages = (...remarks: readonly ReadingRemark[]): string[] =>
  checkReading(documentWith(...remarks)).map(({ message }) => message)

describe('how the text was read', () => {
  it('is told with the pages that it concerns', () => {
    expect(messages({ code: 'pages-without-text', pages: [3] })).toEqual([
      'Sidan 3 består av bilder och har inte lästs.',
    ])
    expect(messages({ code: 'turned-text-left-out', pages: [7, 2, 3, 4] })).toEqual([
      'Sidorna 2–4 och 7 har text på tvären som inte har lästs.',
    ])
  })

  it('is told with the least sure of its pages where it was read from pictures', () => {
    const pages = [
      { page: 1, confidence: 93.6 },
      { page: 2, confidence: 71.2 },
    ]
    expect(messages({ code: 'read-by-ocr', pages })[0]).toContain('Sidorna 1–2')
    expect(messages({ code: 'read-by-ocr', pages })[0]).toContain('säkerhet minst 71 procent')
  })

  it('is among the warnings of every extraction, also a later one', () => {
    const { warnings } = extract(documentWith({ code: 'tracked-changes' }))
    expect(warnings.map(({ code }) => code)).toContain('tracked-changes')
  })

  it('is nothing to speak of where nothing happened', () => {
    expect(checkReading({ text, lines: [], pages: [] })).toEqual([])
  })
})
