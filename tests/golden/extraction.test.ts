import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract } from '#app/extraction/extract.ts'
import { foldedQuote } from '#app/extraction/document.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'
import { readableExtraction } from './readable-extraction.ts'

/** Smallest protocols of one phenomenon each, and the examples that the product ships, with their goldens. */
const sources = [
  { texts: join(import.meta.dirname, 'protocols'), goldens: join(import.meta.dirname, 'protocols') },
  {
    texts: join(import.meta.dirname, '../../app/examples/protocols'),
    goldens: join(import.meta.dirname, 'examples'),
  },
]
const protocols = sources.flatMap(({ texts, goldens }) =>
  readdirSync(texts)
    .filter((name) => /\.(?:txt|md)$/u.test(name))
    .map((name) => ({
      name,
      source: join(texts, name),
      golden: join(goldens, name.replace(/\.\w+$/u, '.json')),
    })),
)

describe.each(protocols)('$name', ({ source, golden }) => {
  const document = documentOfText(readFileSync(source, 'utf8'))
  const extraction = extract(document, { meetings: [] })

  test('is read as its golden says', () => {
    const readable = `${JSON.stringify(readableExtraction(extraction), null, 2)}\n`
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, readable)
    expect(readable).toBe(readFileSync(golden, 'utf8'))
  })

  test('quotes stand in the document as they are given, page headers in between aside', () => {
    for (const { text, span } of [...extraction.decisions, ...extraction.actionItems]) {
      const there = foldedQuote(document, span)
        .replace(/[*_\u00AD]/gu, '')
        .split(' ')
      const missing = text.split(' ').filter((word) => {
        const at = there.indexOf(word)
        if (at >= 0) there.splice(0, at + 1)
        return at < 0
      })
      expect(missing).toEqual([])
      expect(there).toEqual([])
    }
  })

  test('sections stand one after the other', () => {
    const ends = extraction.sections.map(({ span }) => span)
    ends.forEach((span, index) => {
      expect(span.start).toBeLessThan(span.end)
      expect(span.end).toBeLessThanOrEqual(ends[index + 1]?.start ?? document.text.length)
    })
  })
})
