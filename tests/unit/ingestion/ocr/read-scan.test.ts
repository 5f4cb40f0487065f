import { fileURLToPath } from 'node:url'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { readLimits } from '#app/ingestion/limits.ts'
import { readScanInWorker } from '#app/ingestion/ocr/read-scan-in-worker.ts'
import type { RecognisedPage } from '#app/ingestion/ocr/read-scan.ts'
import { makePdf } from '../support/make-pdf.ts'

// A bare machine has no typefaces of its own.
const typeface = new URL(
  '../../standard_fonts/LiberationSans-Regular.ttf',
  import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'),
)
GlobalFonts.registerFromPath(fileURLToPath(typeface), 'Scan')

/** A picture of lines of text, as a scanner makes it. */
function picture(...lines: readonly string[]): Buffer {
  const canvas = createCanvas(1400, 120 * lines.length + 80)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = 'black'
  context.font = '48px Scan'
  for (const [index, line] of lines.entries()) context.fillText(line, 60, 120 * (index + 1))
  return canvas.toBuffer('image/png')
}

const scan = await makePdf((pdf) => {
  pdf.text('Den här sidan har ett textlager som är gott nog att läsa.')
  pdf
    .addPage()
    .image(picture('Förvaltningen får i uppdrag', 'senast den 15 maj 2027'), 40, 100, { width: 500 })
})

describe('a scanned page', { timeout: 30_000 }, () => {
  const told: RecognisedPage[] = []

  it('is read from its picture, in its place among the pages that have text', async () => {
    const result = await readScanInWorker(scan, (page) => told.push(page))
    if (!result.ok) throw new Error(result.reason)
    const { text, lines } = result.document
    expect(text).toContain('Den här sidan har ett textlager')
    expect(text).toMatch(/Förvaltningen får i uppdrag\s+senast den 15 maj 2027$/u)
    expect(lines.at(-1)).toMatchObject({ page: 2 })
    expect(lines.at(-1)?.box?.y).toBeGreaterThan(100)
    expect(told.map(({ page, of }) => [page, of])).toEqual([[2, 1]])
    const [warning] = result.warnings
    expect(warning).toMatchObject({ code: 'read-by-ocr', pages: [{ page: 2 }] })
    expect(told[0]?.confidence).toBeGreaterThan(70)
  })

  it('that was read before a restart is not read again', async () => {
    const again: RecognisedPage[] = []
    const result = await readScanInWorker(scan, (page) => again.push(page), told)
    expect(again).toEqual([])
    expect(result.ok && result.document.text).toContain('senast den 15 maj 2027')
  })

  it('may take only so long', async () => {
    const limits = { ...readLimits, milliseconds: 50 }
    const result = await readScanInWorker(scan, () => {}, [], limits)
    expect(result).toMatchObject({ ok: false, reason: 'too-slow' })
  })
})
