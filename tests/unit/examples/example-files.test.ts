import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { exampleFiles } from '#app/examples/example-files.ts'
import type { SourceDocument } from '#app/extraction/document.ts'
import { extract } from '#app/extraction/extract.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'
import { detectMediaType, readDocument } from '#app/ingestion/read-document.ts'

const words = (text: string): string => (text.match(/[\p{L}\d§]+/gu) ?? []).join(' ')

describe('the examples', () => {
  it.each(exampleFiles())('$fileName can be read as what it is said to be', async (file) => {
    const bytes = await readFile(file.path)
    expect(detectMediaType(bytes, file.fileName)).toBe(file.mediaType)
    const result = await readDocument(bytes, file.mediaType)
    expect(result).toMatchObject({ ok: true, warnings: [] })
  })

  describe.each(['styrelsen-2026-10-23.docx', 'styrelsen-2026-11-13.pdf'])('%s', (fileName) => {
    it('says what its authored text says, and gives the same findings', async () => {
      const file = exampleFiles().find((example) => example.fileName === fileName)
      if (file === undefined) throw new Error(`No example is called ${fileName}`)
      const authored = await readFile(
        file.path.replace('files/', 'protocols/').replace(/\.\w+$/u, '.txt'),
        'utf8',
      )
      const result = await readDocument(await readFile(file.path), file.mediaType)
      if (!result.ok) throw new Error(result.reason)
      const read = words(result.document.text)
      expect(authored.split('\n').filter((line) => !read.includes(words(line)))).toEqual([])
      expect(findings(result.document)).toEqual(findings(documentOfText(authored)))
    })
  })
})

/** What the extraction finds, without where it stands. */
function findings(document: SourceDocument): unknown {
  const { meeting, attendance, sections, decisions, actionItems } = extract(document)
  return {
    meeting: [meeting.body, meeting.date, meeting.nextMeeting],
    attendance: attendance.map(({ name, role, presence }) => [name, role, presence]),
    sections: sections.map(({ number, title }) => [number, title]),
    decisions: decisions.map(({ section, kind, text }) => [section, kind, text]),
    actionItems: actionItems.map((item) => [
      item.text,
      item.owners.map(({ name }) => name),
      item.due?.date,
      item.every,
      item.reportTo,
    ]),
  }
}
