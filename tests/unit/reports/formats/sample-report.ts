import type { FollowUpReport, ReportRow } from '#app/reports/follow-up-report.ts'

/** A row of an invented report; what a test is about is given, the rest is ordinary. */
export const sampleRow = (values: Partial<ReportRow> = {}): ReportRow => ({
  number: 12,
  path: '/uppdrag/12',
  quote: 'Förbundschefen får i uppdrag att till årsskiftet redovisa hur åkerjorden värderas.',
  source: { words: 'Styrelsen, 25 okt 2024, § 132', path: '/protokoll/p1?plats=100' },
  owners: 'Förbundschefen',
  due: { on: '2024-12-31', words: '31 dec 2024' },
  status: { id: 'in_progress', words: 'Pågående', overdue: null },
  note: '12 nov 2024: Underlaget är på remiss.',
  ...values,
})

export const sampleReport = (
  rows: readonly ReportRow[],
  done: readonly ReportRow[] = [],
): FollowUpReport => ({
  version: 1,
  locale: 'sv',
  organisation: 'Åsundaförbundet',
  body: 'Styrelsen',
  title: 'Uppföljning av uppdrag',
  asOf: '2024-11-22',
  scope: 'Läget 22 nov 2024. Uppdrag beslutade till och med 22 nov 2024.',
  figures: [
    { label: 'Öppna', value: rows.length },
    { label: 'Försenade', value: 0 },
    { label: 'Utan slutdatum', value: 0 },
    { label: 'Klara sedan sist', value: done.length },
  ],
  summary: `${rows.length} uppdrag är öppna.`,
  headings: {
    number: 'Nr',
    quote: 'Uppdrag (ordagrant)',
    source: 'Organ, datum, §',
    owners: 'Ansvarig',
    due: 'Återrapporteras senast',
    status: 'Status',
    note: 'Lägesrapport',
  },
  labels: { page: { before: 'Sida ', between: ' av ' }, link: 'Källa', summary: 'Sammanfattning' },
  parts: [
    { heading: 'Att följa', empty: 'Inga öppna uppdrag.', rows },
    { heading: 'Klart sedan sist', empty: 'Inget har blivit klart.', rows: done },
  ],
})
