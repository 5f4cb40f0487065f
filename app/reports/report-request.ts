import { z } from 'zod'
import { statusWord } from '#app/tasks/filter.ts'
import { STATUSES } from '#app/tasks/status.ts'
import type { TaskStatus } from '#db/schema.ts'

/**
 * What an address asks a report for. All dates are ISO days; null where the address does not say: then the report
 * goes on from the latest one of the same body, and up to today.
 */
export type ReportRequest = Readonly<{
  bodyId: string | null
  from: string | null
  until: string | null
  statuses: readonly TaskStatus[]
}>

const id = z.guid().nullable().catch(null)
// Years that both the calendar and PostgreSQL take.
const date = z.iso
  .date()
  .refine((day) => day >= '1900-01-01' && day < '2200-01-01')
  .nullable()
  .catch(null)

/** Whatever it cannot read counts as not asked for; a report without any status shows them all. */
export function parseReportRequest(params: URLSearchParams): ReportRequest {
  const words = params.getAll('status')
  const asked = STATUSES.filter((status) => words.includes(statusWord(status)))
  return {
    bodyId: id.parse(params.get('organ')),
    from: date.parse(params.get('fran')),
    until: date.parse(params.get('till')),
    statuses: asked.length === 0 ? STATUSES : asked,
  }
}

/** The parameters of an address that asks for the same. */
export function reportParams({ bodyId, from, until, statuses }: ReportRequest): URLSearchParams {
  const params = new URLSearchParams()
  if (bodyId !== null) params.set('organ', bodyId)
  if (from !== null) params.set('fran', from)
  if (until !== null) params.set('till', until)
  if (statuses.length < STATUSES.length) {
    for (const status of statuses) params.append('status', statusWord(status))
  }
  return params
}
