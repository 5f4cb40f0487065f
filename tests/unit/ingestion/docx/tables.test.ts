import { describe, expect, it } from 'vitest'
import { item, makeDocx, paragraph, row, table } from '../support/make-docx.ts'
import { DOCX, textOf } from '../support/text-of.ts'

const text = (body: string, numbering?: string): Promise<string> =>
  textOf(makeDocx(numbering === undefined ? { body } : { body, numbering }), DOCX)

const cells = (...words: readonly string[]): string[] => words.map((word) => paragraph(word))

/** A cell that takes so many columns. */
const wide = (columns: number, word: string): string =>
  `<w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>${paragraph(word)}`

const head = row(...cells('Uppdrag', 'Ansvarig', 'Klart'))

const names = (...all: readonly string[]): string => all.map((name) => paragraph(name)).join('')

describe('Word tables with a head', () => {
  it('keep each cell in its column where others take two, or none', async () => {
    const rows = [
      row(wide(2, 'Gemensamt för alla'), paragraph('2026-12-01')),
      `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr><w:tc>${paragraph('2027-01-15')}</w:tc></w:tr>`,
    ]
    expect(await text(table(head, ...rows))).toBe(
      'Uppdrag\tAnsvarig\tKlart\nGemensamt för alla\t\t2026-12-01\n\t\t2027-01-15',
    )
  })

  it('keep a row on one line where a cell has some paragraphs', async () => {
    const duty = paragraph('Se över avtalet.') + paragraph('Ta in anbud')
    const owners = paragraph('Anna Ek') + paragraph('Bo Alm')
    expect(await text(table(head, row(duty, owners, paragraph('2026-12-01'))))).toBe(
      'Uppdrag\tAnsvarig\tKlart\nSe över avtalet. Ta in anbud\tAnna Ek, Bo Alm\t2026-12-01',
    )
  })

  it('do not mix long lists of names', async () => {
    const left = names('Anna Ek', 'Bo Alm', 'Cia Dal', 'Dan Fors')
    const right = names('Eva Gran', 'Filip Hed', 'Gun Isak', 'Hans Jern')
    expect(
      await text(table(row(...cells('Beslutande', 'Ersättare', 'Tjänstemän')), row(left, right, ''))),
    ).toBe(
      'Beslutande\tErsättare\tTjänstemän\n\nAnna Ek\nBo Alm\nCia Dal\nDan Fors\nEva Gran\nFilip Hed\nGun Isak\nHans Jern',
    )
  })

  it('leave out a cell whose deletion is tracked', async () => {
    const deleted = `<w:tcPr><w:cellDel/></w:tcPr>${paragraph('Struken')}`
    expect(await text(table(row(paragraph('Kvar'), deleted)))).toBe('Kvar')
  })
})

describe('Word tables within tables', () => {
  it('that are a frame around everything change nothing', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/>
      <w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const inside = paragraph('§ 1 Upprop') + item('Ett') + item('Två') + table(head)
    const framed = await text(table(row(inside)), numbering)
    expect(framed).toBe(await text(inside, numbering))
    expect(framed).toBe('§ 1 Upprop\n1. Ett\n2. Två\n\nUppdrag\tAnsvarig\tKlart')
  })

  it('in a cell have their rows on lines of their own', async () => {
    const inner = table(row(...cells('Anna Ek', 'ordförande')), row(...cells('Bo Alm', 'ledamot')))
    expect(await text(table(row(paragraph('Beslutande'), inner)))).toBe(
      'Beslutande\tAnna Ek\tordförande\nBo Alm\tledamot',
    )
  })
})
