import type { SourceDocument } from '#app/extraction/document.ts'
import type { Extraction } from '#app/extraction/extraction.ts'
import type { Db } from '#db/client.ts'
import { createProtocol, findProtocolOfDocument, lockProtocol } from '#db/queries/protocols.ts'
import { placeByItsWords } from './place-meeting.ts'
import { saveExtraction } from './save-extraction.ts'

/** Makes what was read of a document a protocol with its proposals, unless it is one already, and gives its id. */
export async function keepReading(
  trx: Db,
  organisation: string,
  documentId: string,
  { source, extraction }: Readonly<{ source: SourceDocument; extraction: Extraction }>,
): Promise<string> {
  const known = await findProtocolOfDocument(trx, organisation, documentId)
  if (known !== undefined) return known
  const protocolId = await createProtocol(trx, organisation, documentId, source)
  const head = await lockProtocol(trx, organisation, protocolId)
  if (head) await placeByItsWords(trx, organisation, head, extraction)
  await saveExtraction(trx, organisation, { protocolId, source, extraction })
  return protocolId
}
