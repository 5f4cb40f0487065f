import { expect, test } from 'vitest'
import { readSources } from './source-files.ts'

const STORE = 'db/queries/documents.ts'
/** The column by its name in a query, alone or with its table, and whole rows of that table. */
const BYTES = /'(?:document\.)?bytes(?: as \w+)?'|\bdocument\.bytes\b|\bselectAll\('document'\)|\bbytea\b/

test('only one module reads and writes the bytes of documents, so that another store can take its place', () => {
  const sources = readSources('app', 'db/queries').filter(({ text }) => text.includes("'document'"))
  const touching = sources.filter(({ text }) => BYTES.test(text)).map(({ path }) => path)
  expect(touching).toEqual([STORE])
  const writing = sources.filter(({ text }) => /\b(?:insertInto|updateTable)\('document'\)/.test(text))
  expect(writing.map(({ path }) => path)).toEqual([STORE])
})
