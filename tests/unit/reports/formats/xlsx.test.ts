import { describe, expect, test } from 'vitest'
import { renderXlsx } from '#app/reports/formats/xlsx.ts'
import { sampleReport, sampleRow } from './sample-report.ts'
import { unzipText } from './unzip-text.ts'

const origin = 'https://beslut.example.se'
const rows = [
  sampleRow({ number: 3, quote: '=HYPERLINK("x")' }),
  sampleRow({ number: 4, due: { on: null, words: 'Utan slutdatum' } }),
]
const workbook = await renderXlsx(sampleReport(rows), origin)
const sheet = unzipText(workbook, 'xl/worksheets/sheet1.xml')
const strings = [...unzipText(workbook, 'xl/sharedStrings.xml').matchAll(/<t[^>]*>(.*?)<\/t>/gsu)].map(
  ([, words]) => words,
)

/** The cell's value as the file has it: a number, or the words that its number points at. */
function valueOf(cell: string): string | number | undefined {
  const match = new RegExp(`<c r="${cell}"(?<attributes>[^>]*)><v>(?<value>[^<]*)</v>`, 'u').exec(sheet)
  const number = Number(match?.groups?.['value'])
  return match?.groups?.['attributes']?.includes('t="s"') ? strings[number] : number
}

describe('XLSX', () => {
  test('has the columns in their order and stays at the head when scrolled', () => {
    expect(['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1'].map(valueOf)).toEqual([
      'Nr',
      'Uppdrag (ordagrant)',
      'Organ, datum, §',
      'Ansvarig',
      'Återrapporteras senast',
      'Status',
      'Lägesrapport',
    ])
    expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"\/>/u)
  })

  test('can be filtered, and on paper repeats its head and keeps its columns together', () => {
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    expect(sheet).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0"[^>]*orientation="landscape"/u)
    expect(sheet).toContain('</sheetData><autoFilter ref="A1:G3"/>')
    const workbookXml = unzipText(workbook, 'xl/workbook.xml')
    expect(workbookXml).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Uppföljning av uppdrag'!$1:$1</definedName>`,
    )
  })

  test('has numbers as numbers and dates as dates', () => {
    expect(valueOf('A2')).toBe(3)
    // Days since 30 December 1899, as Excel counts.
    expect(valueOf('E2')).toBe((Date.UTC(2024, 11, 31) - Date.UTC(1899, 11, 30)) / 86_400_000)
    expect(valueOf('E3')).toBe('Utan slutdatum')
  })

  test('keeps words that look like a formula as words', () => {
    expect(valueOf('B2')).toBe('=HYPERLINK("x")')
    expect(sheet).not.toContain('<f>')
  })

  test('leads each row to its page and its source', () => {
    const links = [...sheet.matchAll(/<hyperlink ref="(?<cell>\w+)" r:id="(?<id>[^"]+)"\/>/gu)]
    const relations = unzipText(workbook, 'xl/worksheets/_rels/sheet1.xml.rels')
    const addresses = links.map(({ groups }) => {
      const target = new RegExp(`Id="${groups?.['id']}"[^>]*Target="(?<target>[^"]*)"`, 'u').exec(relations)
      return [groups?.['cell'], target?.groups?.['target']]
    })
    expect(addresses).toEqual([
      ['A2', `${origin}/uppdrag/12`],
      ['C2', `${origin}/protokoll/p1?plats=100`],
      ['A3', `${origin}/uppdrag/12`],
      ['C3', `${origin}/protokoll/p1?plats=100`],
    ])
  })

  test('tells the figures and the sentence on a sheet of their own', () => {
    expect(strings).toEqual(expect.arrayContaining(['2 uppdrag är öppna.', 'Klara sedan sist']))
    expect(unzipText(workbook, 'xl/worksheets/sheet2.xml')).not.toContain('autoFilter')
  })

  test('can be without rows', async () => {
    const empty = unzipText(await renderXlsx(sampleReport([]), origin), 'xl/worksheets/sheet1.xml')
    expect(empty).toContain('<autoFilter ref="A1:G1"/>')
    expect(empty).not.toContain('hyperlink')
  })
})
