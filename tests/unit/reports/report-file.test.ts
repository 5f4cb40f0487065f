import { expect, test } from 'vitest'
import { reportFile, reportFileName } from '#app/reports/report-file.ts'
import { sampleReport, sampleRow } from './formats/sample-report.ts'

const report = sampleReport([sampleRow()])

test('a file bears a name that every system takes', () => {
  expect(reportFileName(report, 'docx')).toBe('uppfoljning-av-uppdrag-styrelsen-2024-11-22.docx')
  expect(reportFileName({ ...report, body: 'Åre/Östersund: "nämnd"\r\n' }, 'pdf')).toBe(
    'uppfoljning-av-uppdrag-are-ostersund-namnd-2024-11-22.pdf',
  )
  expect(reportFileName({ ...report, body: 'ö'.repeat(300) }, 'csv').length).toBeLessThan(100)
})

test('a file is kept by no one on the way', async () => {
  const { headers } = await reportFile(report, 'csv', 'https://beslut.example.se')
  expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('Content-Disposition')).toMatch(/^attachment; filename="uppfoljning/u)
  expect(headers.get('Cache-Control')).toBe('private, no-store')
})

test.each(['html', 'toString', '__proto__', ''])('there is no format %j', async (format) => {
  await expect(reportFile(report, format, '')).rejects.toMatchObject({ init: { status: 404 } })
})
