import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { makeDocx, paragraph, row, table } from '../support/make-docx.ts'
import { makeZip } from '../support/make-zip.ts'
import { DOCX, read, textOf } from '../support/text-of.ts'
import { directorate } from '../typeset/minutes.ts'
import { toText } from '../typeset/parts.ts'
import { toDocx } from '../typeset/to-docx.ts'

const words = (text: string): string => text.replace(/[\s•–]+/gu, ' ')

/** A Word file whose main part is written out whole. */
const wordFile = (document: string, main = 'word/document.xml'): Uint8Array =>
  makeZip([
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    {
      name: '_rels/.rels',
      bytes: `<Relationships><Relationship Id="rId1" Target="${main}"
        Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"/></Relationships>`,
    },
    { name: main, bytes: document },
  ])

const control = (content: string, properties = ''): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

const PROMPT = '<w:showingPlcHdr/>'

describe('a Word file', () => {
  it('written by LibreOffice has the words of its text, in their order', async () => {
    const file = await readFile(
      new URL('../../../fixtures/docx/direktionen-libreoffice.docx', import.meta.url),
    )
    const { document } = await read(file, DOCX)
    expect(words(document.text)).toBe(words(toText(directorate)))
    expect(document.lines.filter(({ role }) => role === 'heading').length).toBe(
      directorate.parts.filter(({ kind }) => /title|section|heading/u.test(kind)).length,
    )
  })

  it('comes without its headers, footers and page numbers', async () => {
    const text = await textOf(await toDocx(directorate), DOCX)
    expect(text).not.toContain(directorate.running)
    expect(text).not.toContain('Sida')
    expect(text).not.toContain('Signerat')
  })

  it('in the strict form is read as in the usual one', async () => {
    const strict = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" w:conformance="strict">
      <w:body>${paragraph('§ 1 Upprop')}</w:body></w:document>`
    expect(await textOf(wordFile(strict), DOCX)).toBe('§ 1 Upprop')
  })

  it.each([
    ['another prefix', 'ns0:', 'xmlns:ns0='],
    ['no prefix', '', 'xmlns='],
  ])('whose writer chose %s is read too', async (_, prefix, declaration) => {
    const attribute = prefix === '' ? 'a:' : prefix
    const document = `<${prefix}document ${declaration}"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
      xmlns:a="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><${prefix}body><${prefix}p>
      <${prefix}pPr><${prefix}outlineLvl ${attribute}val="0"/></${prefix}pPr>
      <${prefix}r><${prefix}t>§ 1 Upprop</${prefix}t></${prefix}r></${prefix}p></${prefix}body></${prefix}document>`
    const result = await read(wordFile(document, 'word/document2.xml'), DOCX)
    expect(result.document.text).toBe('§ 1 Upprop')
    expect(result.document.lines[0]?.role).toBe('heading')
  })

  it('may hold content controls around rows, cells, paragraphs and words', async () => {
    const run = '<w:r><w:t>2026-12-01</w:t></w:r>'
    const body =
      control(paragraph('I ett stycke')) +
      `<w:p><w:r><w:t xml:space="preserve">Senast </w:t></w:r>${control(run)}</w:p>` +
      table(control(row(paragraph('A'), paragraph('B')))) +
      table(`<w:tr>${control(`<w:tc>${paragraph('C')}</w:tc>`)}<w:tc>${paragraph('D')}</w:tc></w:tr>`)
    expect(await textOf(makeDocx({ body }), DOCX)).toBe('I ett stycke\nSenast 2026-12-01\n\nA\tB\nC\tD')
  })

  it('loses the prompts of content controls that nobody has filled in', async () => {
    const body =
      control(paragraph('Klicka här för att ange text.'), PROMPT) +
      `<w:p><w:r><w:t>Justerare:</w:t></w:r>${control('<w:r><w:t>Välj person</w:t></w:r>', PROMPT)}</w:p>`
    expect(await textOf(makeDocx({ body }), DOCX)).toBe('Justerare:')
  })

  it('may say the same thing twice, for newer programs and for older ones', async () => {
    const body = `<mc:AlternateContent><mc:Choice>${paragraph('Nytt')}</mc:Choice>
      <mc:Fallback>${paragraph('Gammalt')}</mc:Fallback></mc:AlternateContent>`
    expect(await textOf(makeDocx({ body }), DOCX)).toBe('Nytt')
  })
})
