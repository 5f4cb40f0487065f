import { describe, expect, test } from 'vitest'
import { renderPdf } from '#app/reports/formats/pdf.ts'
import { openPdf, structureOf, textOf } from './read-pdf.ts'
import { sampleReport, sampleRow } from './sample-report.ts'

const origin = 'https://beslut.example.se'
const twoRows = await renderPdf(sampleReport([sampleRow(), sampleRow({ number: 13 })]), origin)

describe('PDF', () => {
  test('says its title and language, and that it is tagged', async () => {
    const pdf = await openPdf(twoRows)
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: 'Uppföljning av uppdrag – Styrelsen', Language: 'sv-SE' })
    expect(metadata?.get('pdfuaid:part')).toBe('1')
    expect(await pdf.getMarkInfo()).toEqual(
      new Map(Object.entries({ Marked: true, UserProperties: false, Suspects: false })),
    )
  })

  test('has headings and a table that a screen reader can walk through', async () => {
    const [first] = await structureOf(twoRows)
    expect(first?.map(({ role }) => role)).toEqual('P H1 P P P P P P P H2 Table H2 P'.split(' '))
    const table = first?.find(({ role }) => role === 'Table')
    expect(table?.rows).toEqual([
      ['TH', 'TH', 'TH', 'TH', 'TH', 'TH', 'TH'],
      ['TD', 'TD', 'TD', 'TD', 'TD', 'TD', 'TD'],
      ['TD', 'TD', 'TD', 'TD', 'TD', 'TD', 'TD'],
    ])
  })

  test('links each row to its page and its source, and names the links', async () => {
    const page = await (await openPdf(twoRows)).getPage(1)
    const links = await page.getAnnotations()
    expect(new Set(links.map(({ url }) => url))).toEqual(
      new Set([`${origin}/uppdrag/12`, `${origin}/protokoll/p1?plats=100`]),
    )
    expect(links.every(({ contentsObj }) => contentsObj.str !== '')).toBe(true)
  })

  test('prints every letter in an embedded typeface', async () => {
    const quote = 'Åsa Ökvist, Łukasz Đorđević och Şerife återkommer – ”skyndsamt” … 50 %, § 3'
    const bytes = await renderPdf(sampleReport([sampleRow({ quote })]), origin)
    expect((await textOf(bytes)).join(' ')).toContain(quote)
    const source = Buffer.from(bytes).toString('latin1')
    const faces = [...source.matchAll(/\/BaseFont \/(?<name>\S+)/gu)].map(({ groups }) => groups?.['name'])
    expect(faces.length).toBeGreaterThan(0)
    for (const face of faces) expect(face).toMatch(/^[A-Z]{6}\+Source/u)
  })

  test('repeats the head of the table on every page, for the eye alone', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => sampleRow({ number: index + 1 }))
    const bytes = await renderPdf(sampleReport(rows), origin)
    const pages = await textOf(bytes)
    expect(pages.length).toBeGreaterThan(2)
    for (const [index, text] of pages.slice(0, -1).entries()) {
      expect(text).toContain('Återrapporteras')
      expect(text).toContain(`Sida ${index + 1} av ${pages.length}`)
    }
    const heads = (await structureOf(bytes)).flat().flatMap(({ rows: found }) => found.flat())
    expect(heads.filter((role) => role === 'TH')).toHaveLength(7)
    expect(heads.filter((role) => role === 'TD')).toHaveLength(7 * 60)
  })

  test('goes on over the page with a row that no page holds, and loses nothing', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `ord${index}`)
    const bytes = await renderPdf(sampleReport([sampleRow({ quote: words.join(' ') })]), origin)
    const pages = await textOf(bytes)
    const found = pages.join(' ').match(/ord\d+/gu)
    expect(found).toEqual(words)
  })

  test('is the same bytes for the same report', async () => {
    const again = await renderPdf(sampleReport([sampleRow(), sampleRow({ number: 13 })]), origin)
    expect(Buffer.from(again).equals(Buffer.from(twoRows))).toBe(true)
  })
})
