import type { Db } from '#db/client.ts'
import { storeDocument } from '#db/queries/documents.ts'
import { enqueueJob } from '#db/queries/jobs.ts'
import { findProtocolOfDocument } from '#db/queries/protocols.ts'
import { readLimits } from '#app/ingestion/limits.ts'
import { knownFormat, type KnownFormat } from '#app/ingestion/known-formats.ts'
import { detectMediaType } from '#app/ingestion/media-type.ts'

export type IncomingFile = Readonly<{ name: string; bytes: Uint8Array }>

export type QueueOutcome =
  | Readonly<{ outcome: 'queued'; jobId: string }>
  /** The same bytes are read already. */
  | Readonly<{ outcome: 'known'; protocolId: string }>
  | Readonly<{ outcome: 'refused'; reason: RefusalReason }>

export type RefusalReason = 'empty' | 'too-large' | 'unsupported-type' | KnownFormat

/** Keeps one file and queues its reading, unless it can be told at once that nothing would come of it. */
export async function queueDocument(
  db: Db,
  organisation: string,
  actor: string | null,
  { name, bytes }: IncomingFile,
): Promise<QueueOutcome> {
  if (bytes.byteLength === 0) return { outcome: 'refused', reason: 'empty' }
  if (bytes.byteLength > readLimits.bytes) return { outcome: 'refused', reason: 'too-large' }
  const fileName = tidyFileName(name)
  const mediaType = detectMediaType(bytes, fileName)
  if (mediaType === null) return { outcome: 'refused', reason: knownFormat(bytes) ?? 'unsupported-type' }
  return db.transaction().execute(async (trx) => {
    const documentId = await storeDocument(trx, organisation, actor, { fileName, mediaType, bytes })
    const protocolId = await findProtocolOfDocument(trx, organisation, documentId)
    if (protocolId !== undefined) return { outcome: 'known', protocolId }
    return { outcome: 'queued', jobId: await enqueueJob(trx, organisation, actor, documentId) }
  })
}

/** Without folders (some browsers send them) and control characters, short enough to be shown and sent back. */
function tidyFileName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? ''
  const tidy = last.replace(/\p{Cc}/gu, '').trim()
  if (tidy.length <= LONGEST_NAME) return tidy === '' ? 'protokoll' : tidy
  // What tells one file from another stands first, and the ending says what it is.
  const ending = /\.\w{1,8}$/u.exec(tidy)?.[0] ?? ''
  return `${tidy.slice(0, LONGEST_NAME - 1 - ending.length)}…${ending}`
}

const LONGEST_NAME = 200
