import { describe, expect, test } from 'vitest'
import { renderCsv } from '#app/reports/formats/csv.ts'
import { sampleReport, sampleRow } from './sample-report.ts'

const origin = 'https://beslut.example.se'
const read = async (...rows: Parameters<typeof sampleRow>[0][]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await renderCsv(sampleReport(rows.map(sampleRow)), origin),
  )

describe('CSV', () => {
  test('opens in a Swedish Excel: mark, semicolons, Windows line ends, ISO dates', async () => {
    expect(await read({})).toBe(
      '\uFEFFNr;Uppdrag (ordagrant);Organ, datum, §;Ansvarig;Återrapporteras senast;Status;Lägesrapport;Källa\r\n' +
        '12;Förbundschefen får i uppdrag att till årsskiftet redovisa hur åkerjorden värderas.;' +
        'Styrelsen, 25 okt 2024, § 132;Förbundschefen;2024-12-31;Pågående;12 nov 2024: Underlaget är på remiss.;' +
        'https://beslut.example.se/protokoll/p1?plats=100\r\n',
    )
  })

  test('says in words what has no date', async () => {
    expect(await read({ due: { on: null, words: 'Utan slutdatum' } })).toContain(';Utan slutdatum;')
  })

  test.each(['=1+1', '+46', '-2', '@SUM(A1)'])('takes the formula out of %s', async (quote) => {
    expect(await read({ quote })).toContain(`12;'${quote};`)
  })

  test('keeps quotation marks, semicolons and line breaks inside their cell', async () => {
    const csv = await read({
      quote: 'uppdra åt "gruppen"; skyndsamt',
      status: { id: 'in_progress', words: 'Pågående', overdue: 'Försenat 3 dagar' },
    })
    expect(csv).toContain(';"uppdra åt ""gruppen""; skyndsamt";'.slice(1))
    expect(csv).toContain(';Pågående Försenat 3 dagar;')
  })

  test('has both parts, the done last', async () => {
    const report = sampleReport([sampleRow({ number: 1 })], [sampleRow({ number: 2 })])
    const lines = new TextDecoder()
      .decode(await renderCsv(report, origin))
      .trim()
      .split('\r\n')
    expect(lines.map((line) => line.split(';')[0])).toEqual(['Nr', '1', '2'])
  })
})
