import { data } from 'react-router'
import type { FollowUpReport } from './follow-up-report.ts'
import { type ReportFormatId, reportFormatIds, reportFormats } from './formats/index.ts'
import { renderReport } from './render-report.ts'

/** @throws a 404 for a format that there is not. */
export async function reportFile(report: FollowUpReport, format: string, origin: string): Promise<Response> {
  const known = reportFormatIds.find((id) => id === format)
  if (known === undefined) throw data(null, { status: 404 })
  const bytes = await renderReport({ report, format: known, origin })
  return new Response(bytes, {
    headers: {
      'Content-Type': reportFormats[known].mediaType,
      'Content-Disposition': `attachment; filename="${reportFileName(report, known)}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

/** `uppfoljning-av-uppdrag-styrelsen-2024-11-22.docx`: letters that every system takes. */
export function reportFileName({ title, body, asOf }: FollowUpReport, format: ReportFormatId): string {
  const name = `${title} ${body}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 80)
  return `${name}-${asOf}.${reportFormats[format].extension}`
}
