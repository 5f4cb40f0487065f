import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { exampleFiles } from '#app/examples/example-files.ts'
import { extract } from '#app/extraction/extract.ts'
import { quote } from '#app/extraction/document.ts'
import { readDocument } from '#app/ingestion/read-document.ts'
import { layOutSource } from '#app/protocols/source/lay-out-source.ts'
import { wholeText } from '#app/protocols/viewer/whole-text.ts'

test.each(exampleFiles().map((file) => [file.path, file] as const))(
  'every line stands where the document has it: %s',
  async (path, { mediaType }) => {
    const read = await readDocument(await readFile(path), mediaType)
    if (!read.ok) throw new Error(read.reason)
    const { document } = read
    const text = wholeText(layOutSource(document, extract(document).sections))
    expect(document.lines.length).toBeGreaterThan(20)
    for (const { span } of document.lines)
      expect(text.slice(span.start, span.end)).toBe(quote(document, span))
  },
)
