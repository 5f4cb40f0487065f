import { describe, expect, test } from 'vitest'
import type { FollowUpReport } from '#app/reports/follow-up-report.ts'
import { reportFormatIds } from '#app/reports/formats/index.ts'
import { renderReport } from '#app/reports/render-report.ts'
import { sampleReport, sampleRow } from './formats/sample-report.ts'

const origin = 'https://beslut.example.se'
const beginnings = { docx: 'PK', xlsx: 'PK', pdf: '%PDF-1.7', csv: '\u00EF\u00BB\u00BFNr;' }

describe('a report in a thread of its own', () => {
  test.each(reportFormatIds)('comes as %s', async (format) => {
    const bytes = await renderReport({ report: sampleReport([sampleRow()]), format, origin })
    expect(Buffer.from(bytes).toString('latin1').startsWith(beginnings[format])).toBe(true)
  })

  test('leaves the server free meanwhile', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => sampleRow({ number: index + 1 }))
    let answers = 0
    const others = setInterval(() => (answers += 1), 5)
    await renderReport({ report: sampleReport(rows), format: 'docx', origin })
    clearInterval(others)
    // A writer in the server's own thread would have let nobody in between.
    expect(answers).toBeGreaterThan(3)
  })

  test('fails as itself where its writer has a bug', async () => {
    const report = { ...sampleReport([]), parts: null } as unknown as FollowUpReport
    await expect(renderReport({ report, format: 'csv', origin })).rejects.toThrow(TypeError)
  })
})
