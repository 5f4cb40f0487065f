import { createHash } from 'node:crypto'
import { isOpen } from '#app/tasks/status.ts'
import type { FollowUpReport } from './follow-up-report.ts'

/** What was kept when the report was handed in. @throws Error for a shape that this program does not know. */
export function readSnapshot(snapshot: object): FollowUpReport {
  if ('version' in snapshot && snapshot.version === 1) return snapshot as FollowUpReport
  throw new Error('A report of an unknown version cannot be opened')
}

/** Differs wherever two reports differ in a word: whoever hands one in hands in what they read. */
export const reportFingerprint = (report: FollowUpReport): string =>
  createHash('sha256').update(JSON.stringify(report)).digest('base64url').slice(0, 22)

export const numbersToldAsDone = (report: FollowUpReport): number[] =>
  report.parts
    .flatMap((part) => part.rows)
    .filter((row) => !isOpen(row.status.id))
    .map((row) => row.number)
