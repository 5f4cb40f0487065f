import { describe, expect, it } from 'vitest'
import { readLimits } from '#app/ingestion/limits.ts'
import { readScanInWorker } from '#app/ingestion/ocr/read-scan-in-worker.ts'
import type { RecognisedPage, ScanProgress } from '#app/ingestion/ocr/recognise-pages.ts'
import { readWithOcr } from '#app/ingestion/read-with-ocr.ts'
import { scanPdf } from '#tests/support/scans/scan-pdf.ts'
import { typesetMinutes } from '#tests/support/scans/typeset-minutes.ts'
import { makePdf } from '../support/make-pdf.ts'
import { scannedPdf } from '../support/scanned-pdf.ts'

const scan = await scannedPdf('Förvaltningen får i uppdrag', 'senast den 15 maj 2027')

describe('a scanned page', { timeout: 90_000 }, () => {
  const told: RecognisedPage[] = []

  it('is read from its picture, in its place among the pages that have text', async () => {
    const counts: number[][] = []
    const result = await readScanInWorker(scan, ({ done, of, page }) => {
      counts.push([done, of])
      if (page) told.push(page)
    })
    if (!result.ok) throw new Error(result.reason)
    const { text, lines } = result.document
    expect(text).toContain('Den här sidan har ett textlager')
    expect(text).toMatch(/Förvaltningen får i uppdrag\s+senast den 15 maj 2027$/u)
    expect(lines.at(-1)).toMatchObject({ page: 2 })
    expect(lines.at(-1)?.box?.y).toBeGreaterThan(100)
    expect(counts).toEqual([
      [0, 1],
      [1, 1],
    ])
    expect(told.map(({ page }) => page)).toEqual([2])
    const [warning] = result.warnings
    expect(warning).toMatchObject({ code: 'read-by-ocr', pages: [{ page: 2 }] })
    expect(told[0]?.confidence).toBeGreaterThan(70)
  })

  it('keeps its §, %, å, ä, ö and dates, though it lies askew and has dust on it', async () => {
    const lines = [
      'Enligt 31 § och §§ 5-7 höjs avgiften med 12% från och med den 1 mars 2027.',
      'Åsa Öberg återkommer om § 8 senast 2027-04-15. Andelen är 96 kr av 8 800 kr.',
    ]
    const sheet = await scanPdf(await typesetMinutes(lines.join('\n\n'), 'Protokoll'))
    const result = await readScanInWorker(sheet, () => {})
    if (!result.ok) throw new Error(result.reason)
    const { text, lines: read } = result.document
    for (const line of lines) expect(text.replace(/\s+/gu, ' ')).toContain(line)
    const left = read.filter(({ span }) => /Enligt|Åsa/u.test(text.slice(span.start, span.end)))
    expect(left.map(({ box }) => Math.abs((box?.x ?? 0) - 60) < 8)).toEqual([true, true])
  })

  it('is read upright, though it lay on its side or upside down', { timeout: 240_000 }, async () => {
    const printed = await makePdf(
      (pdf) => {
        pdf.text('Styrelsen ger kansliet i uppdrag att se över planen.', 60, 60)
        pdf.addPage().text('Uppdraget ska redovisas senast den 15 maj 2027.', 60, 60)
      },
      { size: 'A5' },
    )
    const result = await readScanInWorker(await scanPdf(printed, [90, 180]), () => {})
    if (!result.ok) throw new Error(result.reason)
    const { text, lines, pages } = result.document
    expect(text).toMatch(
      /^Styrelsen ger kansliet i uppdrag att se över planen\.\s+Uppdraget ska redovisas senast/u,
    )
    expect(pages.map(({ turned, width, height }) => [turned, Math.round(width), Math.round(height)])).toEqual(
      [
        [270, 420, 595],
        [180, 420, 595],
      ],
    )
    for (const { box } of lines.filter(({ span }) => span.end > span.start)) {
      expect(Math.abs((box?.x ?? 0) - 60)).toBeLessThan(8)
      expect(Math.abs((box?.y ?? 0) - 60)).toBeLessThan(12)
    }
  })

  it('that was read before a restart is not read again', async () => {
    const again: ScanProgress[] = []
    const result = await readScanInWorker(scan, (progress) => again.push(progress), { known: told })
    expect(again).toEqual([])
    expect(result.ok && result.document.text).toContain('senast den 15 maj 2027')
  })

  it('may take only so long', async () => {
    const limits = { ...readLimits, milliseconds: 50 }
    const result = await readScanInWorker(scan, () => {}, { limits })
    expect(result).toMatchObject({ ok: false, reason: 'too-slow' })
  })
})

describe('a file from outside', { timeout: 90_000 }, () => {
  it('has its scanned pages read too, page by page, and says so in its document', async () => {
    const progress: number[][] = []
    const result = await readWithOcr(scan, 'application/pdf', {
      tell: ({ done, of }) => progress.push([done, of]),
    })
    if (!result.ok) throw new Error(result.reason)
    expect(result.document.text).toContain('senast den 15 maj 2027')
    expect(result.document.remarks?.map(({ code }) => code)).toEqual(['read-by-ocr'])
    expect(progress.at(-1)).toEqual([1, 1])
  })

  it('of blank pages keeps what its own text layer says', async () => {
    const blank = await makePdf((pdf) =>
      pdf.text('Beslutet gäller från den 1 maj 2027 och tills vidare.').addPage(),
    )
    const result = await readWithOcr(blank, 'application/pdf')
    expect(result).toMatchObject({ ok: true, warnings: [] })
    const nothing = await makePdf((pdf) => pdf.rect(50, 50, 400, 600).fill('black'))
    expect(await readWithOcr(nothing, 'application/pdf')).toEqual({ ok: false, reason: 'no-text-layer' })
  })

  it('is let go at once when nobody waits for it any more', async () => {
    const stop = new AbortController()
    const reading = readWithOcr(scan, 'application/pdf', { signal: stop.signal })
    stop.abort(new Error('the server stops'))
    await expect(reading).rejects.toThrow('the server stops')
  })
})
