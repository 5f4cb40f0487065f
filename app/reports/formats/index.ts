import type { ReportFormat } from './report-format.ts'

/** In the order that they are offered. */
export const reportFormats = {
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: async () => (await import('./docx.ts')).renderDocx,
  },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    load: async () => (await import('./xlsx.ts')).renderXlsx,
  },
  pdf: {
    extension: 'pdf',
    mediaType: 'application/pdf',
    load: async () => (await import('./pdf.ts')).renderPdf,
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    load: async () => (await import('./csv.ts')).renderCsv,
  },
} as const satisfies Record<string, ReportFormat>

export type ReportFormatId = keyof typeof reportFormats
export const reportFormatIds = Object.keys(reportFormats) as ReportFormatId[]
