import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { exampleFiles } from '#app/examples/example-files.ts'
import { detectMediaType, readDocument } from '#app/ingestion/read-document.ts'

const words = (text: string): string => (text.match(/[\p{L}\d§]+/gu) ?? []).join(' ')

describe('the examples', () => {
  it.each(exampleFiles())('$fileName can be read as what it is said to be', async (file) => {
    const bytes = await readFile(file.path)
    expect(detectMediaType(bytes, file.fileName)).toBe(file.mediaType)
    const result = await readDocument(bytes, file.mediaType)
    expect(result).toMatchObject({ ok: true, warnings: [] })
  })

  it.each(['styrelsen-2026-10-23.docx', 'styrelsen-2026-11-13.pdf'])(
    '%s says what its authored text says',
    async (fileName) => {
      const file = exampleFiles().find((example) => example.fileName === fileName)
      if (file === undefined) throw new Error(`No example is called ${fileName}`)
      const authored = await readFile(
        file.path.replace('files/', 'protocols/').replace(/\.\w+$/u, '.txt'),
        'utf8',
      )
      const result = await readDocument(await readFile(file.path), file.mediaType)
      const read = result.ok ? words(result.document.text) : ''
      expect(authored.split('\n').filter((line) => !read.includes(words(line)))).toEqual([])
    },
  )
})
