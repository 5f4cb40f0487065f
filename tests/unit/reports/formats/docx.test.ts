import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { renderDocx } from '#app/reports/formats/docx.ts'
import { sampleReport, sampleRow } from './sample-report.ts'
import { unzipText } from './unzip-text.ts'

const origin = 'https://beslut.example.se'
const overdue = sampleRow({
  status: { id: 'not_started', words: 'Ej påbörjat', overdue: 'Försenat 3 dagar' },
})
const bytes = await renderDocx(sampleReport([sampleRow(), overdue]), origin)
const document = unzipText(bytes, 'word/document.xml')

describe('DOCX', () => {
  test('opens again with its headings, its table and its links', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    expect(value).toContain('<p>Åsundaförbundet</p><h1>Uppföljning av uppdrag</h1><p>Styrelsen</p>')
    expect(value).toContain('<h2>Att följa</h2><table><thead><tr><th><p>Nr</p></th>')
    expect(value).toContain(`<a href="${origin}/uppdrag/12">12</a>`)
    expect(value).toContain(`<a href="${origin}/protokoll/p1?plats=100">Styrelsen, 25 okt 2024, § 132</a>`)
    expect(value).toContain('<p>Ej påbörjat</p><p>Försenat 3 dagar</p>')
    expect(value).toContain('<h2>Klart sedan sist</h2><p>Inget har blivit klart.</p>')
  })

  test('repeats the head of the table on every page and keeps rows whole', () => {
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(1)
    expect(document.match(/<w:cantSplit\/>/gu)).toHaveLength(3)
  })

  test('is A4 lying', () => {
    expect(document).toMatch(/<w:pgSz w:w="16837" w:h="11905" w:orient="landscape"\/>/u)
  })

  test('is in Swedish, so that the words are checked and read out as Swedish', () => {
    expect(unzipText(bytes, 'word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>')
  })

  test('names itself and counts its pages', () => {
    expect(unzipText(bytes, 'docProps/core.xml')).toContain(
      '<dc:title>Uppföljning av uppdrag – Styrelsen</dc:title>',
    )
    expect(unzipText(bytes, 'word/footer1.xml')).toMatch(/Sida .*PAGE.* av .*NUMPAGES/su)
  })
})
