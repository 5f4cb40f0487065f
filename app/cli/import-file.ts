import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { queueDocument, type QueueOutcome } from '#app/protocols/queue-document.ts'
import { textOf } from '#app/text/index.ts'
import type { Db } from '#db/client.ts'
import { findJob, type JobRow } from '#db/queries/job-list.ts'
import { findProposals } from '#db/queries/proposals.ts'

const text = textOf('sv').protocols

/** Queues the file at a path; null where there is none that can be opened. */
export async function queueFile(db: Db, organisation: string, path: string): Promise<QueueOutcome | null> {
  const bytes = await readFile(path).catch(() => null)
  return bytes && queueDocument(db, organisation, null, { name: basename(path), bytes })
}

/** Waits until a worker has read the file, and says what came of it. */
export async function waitForOutcome(
  db: Db,
  organisation: string,
  queued: QueueOutcome | null,
): Promise<Readonly<{ ok: boolean; message: string }>> {
  if (queued === null) return { ok: false, message: text.commandLine.unreadable }
  if (queued.outcome === 'known') return { ok: true, message: text.commandLine.known }
  if (queued.outcome === 'refused') return { ok: false, message: text.reasons[queued.reason] }
  const job = await waitForJob(db, organisation, queued.jobId)
  if (job.protocolId === null) return { ok: false, message: reasonText(job.reason) }
  const found = await findProposals(db, organisation, job.protocolId)
  return { ok: true, message: text.commandLine.done(found.length) }
}

async function waitForJob(db: Db, organisation: string, jobId: string): Promise<JobRow> {
  for (;;) {
    const job = await findJob(db, organisation, jobId)
    if (job?.state === 'done' || job?.state === 'failed') return job
    await pause(50)
  }
}

const reasonText = (reason: string | null): string =>
  Object.entries(text.reasons).find(([name]) => name === reason)?.[1] ?? text.reasons.internal
