import type { Db } from '../client.ts'
import { minuteInSweden } from './swedish-time.ts'

/** What a protocol's file is and how it came in, without its bytes. */
export type FileReceipt = Readonly<{
  fileName: string
  /** Bytes. */
  size: number
  /** 64 hexadecimal digits. */
  sha256: string
  /** `YYYY-MM-DD HH:MM`, by Swedish clocks. */
  receivedAt: string
  /** Null where the command line brought it, or the person is gone. */
  receivedFrom: string | null
}>

export function findFileReceipt(
  db: Db,
  organisation: string,
  protocolId: string,
): Promise<FileReceipt | undefined> {
  return db
    .selectFrom('protocol')
    .innerJoin('document', (join) =>
      join
        .onRef('document.organisation_id', '=', 'protocol.organisation_id')
        .onRef('document.id', '=', 'protocol.document_id'),
    )
    .leftJoin('user', 'user.id', 'document.uploaded_by')
    .where('protocol.organisation_id', '=', organisation)
    .where('protocol.id', '=', protocolId)
    .select((eb) => [
      'document.file_name as fileName',
      'document.byte_size as size',
      'document.sha256',
      minuteInSweden(eb.ref('document.uploaded_at')).as('receivedAt'),
      'user.name as receivedFrom',
    ])
    .executeTakeFirst()
}
