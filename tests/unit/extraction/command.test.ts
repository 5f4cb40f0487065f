import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PdfWriter from 'pdfkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Extraction } from '#app/extraction/extraction.ts'
import { scannedPdf } from '#tests/unit/ingestion/support/scanned-pdf.ts'

const program = join(import.meta.dirname, '..', '..', '..', 'app', 'cli', 'extract.ts')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'beslutsspar-extract-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const run = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function pdfOf(pages: readonly string[]): Promise<Uint8Array> {
  const document = new PdfWriter({ size: 'A4', autoFirstPage: false })
  for (const page of pages) document.addPage().fontSize(11).text(page)
  document.end()
  const chunks: Uint8Array[] = []
  for await (const chunk of document) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

describe('extract FILE', { timeout: 60_000 }, () => {
  test('prints the extraction as JSON', () => {
    const { stdout, stderr, status } = run(
      file('protokoll.txt', 'Styrelsen 2025-03-04\n\n§ 1 Plan\n\nBeslut\n\nPlanen antas.\n'),
    )
    expect([status, stderr]).toEqual([0, ''])
    const extraction = JSON.parse(stdout) as Extraction
    expect(extraction.meeting.date).toBe('2025-03-04')
    expect(extraction.decisions).toMatchObject([{ section: '1', text: 'Planen antas.', kind: 'approve' }])
  })

  test('counts offsets from the first letter, not from the byte order mark', () => {
    const text = 'Styrelsen 2025-03-04\n\n§ 1 Plan\n\nBeslut\n\nPlanen antas.\n'
    const { stdout } = run(file('märkt.txt', `\uFEFF${text}`))
    const [decision] = (JSON.parse(stdout) as Extraction).decisions
    expect(text.slice(decision?.span.start, decision?.span.end)).toBe('Planen antas.')
  })

  test('gives the page of each span in a PDF', async () => {
    const pages = ['Styrelsen 2025-03-04', '§ 1 Plan\n\nBeslut\n\nPlanen antas.\n\n§ 2 Slut']
    const { stdout } = run(file('protokoll.pdf', await pdfOf(pages)))
    const extraction = JSON.parse(stdout) as { decisions: { text: string; span: { page: number } }[] }
    expect(extraction.decisions.map(({ text, span }) => [text, span.page])).toEqual([['Planen antas.', 2]])
  })

  test('reads a scan from its pictures', async () => {
    const scan = await scannedPdf('Styrelsen beslutar', 'Kansliet får i uppdrag att se över planen.')
    const { stdout, stderr, status } = run(file('inskannat.pdf', scan))
    expect([status, stderr]).toEqual([0, ''])
    const { warnings } = JSON.parse(stdout) as Extraction
    expect(warnings.map(({ code }) => code)).toContain('read-by-ocr')
  })

  test('gives no page in a text', () => {
    const { stdout } = run(file('protokoll.md', '## 1. Plan\n\nMötet antar planen.\n\n## 2. Slut\n'))
    expect(stdout).toContain('Mötet antar planen.')
    expect(stdout).not.toContain('"page"')
  })

  test.each([
    ['a file that is not there', () => join(folder, 'saknas.txt')],
    ['an empty file', () => file('tom.txt', '')],
    [
      'a picture',
      () => file('bild.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3, 0, 0])),
    ],
    ['a damaged PDF', () => file('trasig.pdf', '%PDF-1.7\nskräp')],
  ])('says in one line that it cannot read %s', (_, path) => {
    const { stdout, stderr, status } = run(path())
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(folder)
  })

  test('says how it is called where no file is named', () => {
    const { stderr, status } = run()
    expect(status).toBe(1)
    expect(stderr).toBe('Ange en fil: npm run -s extract -- FIL\n')
  })
})
