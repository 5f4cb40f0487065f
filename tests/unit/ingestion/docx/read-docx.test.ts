import { describe, expect, it } from 'vitest'
import { quote } from '#app/extraction/document.ts'
import { makeDocx, paragraph, row, table, type DocxParts } from '../support/make-docx.ts'
import { DOCX, read, textOf } from '../support/text-of.ts'

const text = (parts: DocxParts): Promise<string> => textOf(makeDocx(parts), DOCX)

const note = (id: number, words: string): string =>
  `<w:footnote w:id="${id}">${paragraph(words)}</w:footnote>`

const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

const SPACED = '<w:spacing w:after="160"/>'

describe('Word paragraphs', () => {
  it('stand apart where white space parts them, and below each other where none does', async () => {
    const body = [
      paragraph('Anna Ek', ''),
      paragraph('Bo Alm', SPACED),
      paragraph('Nytt stycke'),
      paragraph(''),
      paragraph('Sist'),
    ].join('')
    expect(await text({ body })).toBe('Anna Ek\nBo Alm\n\nNytt stycke\n\nSist')
  })

  it('take their spacing from their style, and the styles that it is based on', async () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="Bas"><w:pPr>${SPACED}</w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Text" w:default="1"><w:basedOn w:val="Bas"/></w:style>`
    expect(await text({ styles, body: paragraph('Ett') + paragraph('Två') })).toBe('Ett\n\nTvå')
  })

  it('are headings where their style has an outline level, whatever the style is called', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="Rubrik 1"/>
      <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>`
    const body = paragraph('§ 1 Upprop', '<w:pStyle w:val="Rubrik1"/>') + paragraph('Upprop förrättas.')
    const { document } = await read(makeDocx({ styles, body }), DOCX)
    expect(document.text).toBe('§ 1 Upprop\n\nUpprop förrättas.')
    expect(document.lines[0]).toMatchObject({ role: 'heading', page: null, box: null })
  })

  it('keep line breaks and tabs, and write hyphens and spaces as others do', async () => {
    const body = `<w:p><w:r><w:t>Plats:</w:t><w:tab/><w:t>Ek\u00admora</w:t><w:br/><w:t>IT</w:t>
      <w:noBreakHyphen/><w:t xml:space="preserve">enheten 10\u00a0000</w:t></w:r></w:p>`
    expect(await text({ body })).toBe('Plats:\tEkmora\nIT-enheten 10 000')
  })

  it('show the result of a field, not its formula, and no hidden text', async () => {
    const body = `<w:p><w:r><w:instrText>DATE \\@ "yyyy"</w:instrText></w:r><w:r><w:t>2026</w:t></w:r>
      <w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r></w:p>`
    expect(await text({ body })).toBe('2026')
  })

  it('in content controls and links are text like any other', async () => {
    const body = `<w:sdt><w:sdtContent>${paragraph('I kontrollen')}</w:sdtContent></w:sdt>
      <w:p><w:hyperlink><w:r><w:t>I länken</w:t></w:r></w:hyperlink></w:p>`
    expect(await text({ body })).toBe('I kontrollen\nI länken')
  })

  it('in a text box come once, after the paragraph that holds it', async () => {
    const box = `<w:txbxContent>${paragraph('I rutan')}</w:txbxContent>`
    const body = `<w:p><w:r><w:t>Stycket</w:t><mc:AlternateContent>
      <mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>
      <mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(await text({ body })).toBe('Stycket\nI rutan')
  })

  it('in a text box of an older Word come too', async () => {
    const box = `<w:txbxContent>${paragraph('I rutan')}</w:txbxContent>`
    const body = `<w:p><w:r><w:t>Stycket</w:t><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></w:r></w:p>`
    expect(await text({ body })).toBe('Stycket\nI rutan')
  })

  it('of footnotes follow after the text, in the order of their references', async () => {
    const body = `<w:p><w:r><w:t>Ett</w:t></w:r>${reference(7)}${reference(3)}</w:p>`
    const footnotes = note(3, 'Not tre') + note(7, 'Not sju') + note(9, 'Utan hänvisning')
    expect(await text({ body, footnotes })).toBe('Ett\n\nNot sju\n\nNot tre')
  })
})

describe('tracked changes in Word', () => {
  it('are accepted, with a warning', async () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">senast den </w:t></w:r>
      <w:del><w:r><w:delText>1 maj</w:delText></w:r></w:del><w:ins><w:r><w:t>15 maj</w:t></w:r></w:ins></w:p>`
    const result = await read(makeDocx({ body }), DOCX)
    expect(result.document.text).toBe('senast den 15 maj')
    expect(result.warnings).toEqual([{ code: 'tracked-changes' }])
  })

  it('join two paragraphs whose mark is deleted, and take deleted rows away', async () => {
    const body =
      paragraph('Kansliet får ', '<w:rPr><w:del/></w:rPr>') +
      paragraph('i uppdrag.') +
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph('borta')}</w:tc></w:tr></w:tbl>`
    expect(await text({ body })).toBe('Kansliet får i uppdrag.')
  })
})

describe('Word tables', () => {
  it('have their cells side by side, and each is a line with its place', async () => {
    const cells = ['Uppdrag', 'Ansvarig', 'Klart'].map((word) => paragraph(word))
    const duty = [paragraph('Se över webbplatsen'), '', paragraph('2026-12-31')]
    const { document } = await read(makeDocx({ body: table(row(...cells), row(...duty)) }), DOCX)
    expect(document.text).toBe('Uppdrag\tAnsvarig\tKlart\nSe över webbplatsen\t\t2026-12-31')
    expect(document.lines.map((line) => quote(document, line.span))).toEqual([
      'Uppdrag',
      'Ansvarig',
      'Klart',
      'Se över webbplatsen',
      '2026-12-31',
    ])
    expect(document.lines.every((line) => line.role === 'table-cell')).toBe(true)
  })

  it('keep a list beside its label, and do not mix two lists', async () => {
    const names = paragraph('Anna Ek (S)') + paragraph('Bo Alm (M)')
    const others = paragraph('Eva Gran, sekreterare')
    const body = table(row(paragraph('Beslutande'), names), row(names, others))
    expect(await text({ body })).toBe(
      'Beslutande\tAnna Ek (S)\nBo Alm (M)\n\nAnna Ek (S)\nBo Alm (M)\nEva Gran, sekreterare',
    )
  })
})
