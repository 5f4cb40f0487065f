import { data } from 'react-router'
import { z } from 'zod'
import type { Db } from '#db/client.ts'
import { findReport, type StoredReport } from '#db/queries/reports.ts'

/** @throws a 404 where the organisation has no such report. */
export async function requireReport(db: Db, organisation: string, id: string): Promise<StoredReport> {
  const report = z.guid().safeParse(id).success ? await findReport(db, organisation, id) : undefined
  if (!report) throw data(null, { status: 404 })
  return report
}
