import type { FollowUpReport } from '../follow-up-report.ts'

/** The bytes of the report in one format; `origin` (`https://…`, no slash at the end) begins its links. */
export type RenderReport = (report: FollowUpReport, origin: string) => Promise<Uint8Array>

export type ReportFormat = Readonly<{
  extension: string
  mediaType: string
  /** Loads the writer of the format, which is heavy for some. */
  load: () => Promise<RenderReport>
}>
