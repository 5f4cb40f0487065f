import { readLimits, type ReadLimits } from './limits.ts'
import { readPlainText } from './plain-text/read-plain-text.ts'
import { findSignatures } from './signatures/find-signatures.ts'
import { mergeSignatures } from './signatures/merge-signatures.ts'
import { withStorableText } from './storable-text.ts'
import { tooLarge, keptWithDocument, type MediaType, type ReadResult } from './read-result.ts'

export { detectMediaType } from './media-type.ts'

/**
 * The document that the bytes hold. Files from outside are read with `readDocumentInWorker`, which also keeps to
 * the limits of time and memory.
 */
export async function readDocument(
  bytes: Uint8Array,
  mediaType: MediaType,
  limits: ReadLimits = readLimits,
): Promise<ReadResult> {
  if (bytes.length === 0) return { ok: false, reason: 'empty' }
  if (bytes.length > limits.bytes) return tooLarge('bytes', limits.bytes)
  const result = await readByType(bytes, mediaType, limits)
  if (!result.ok) return result
  const document = withStorableText(result.document)
  return keptWithDocument({
    ...result,
    document,
    signatures: mergeSignatures([...result.signatures, ...findSignatures(document)]),
  })
}

/** The readers of PDF and Word are loaded when one comes: text alone needs neither. */
async function readByType(bytes: Uint8Array, mediaType: MediaType, limits: ReadLimits): Promise<ReadResult> {
  switch (mediaType) {
    case 'application/pdf': {
      const { readPdf } = await import('./pdf/read-pdf.ts')
      return readPdf(bytes, limits)
    }
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
      const { readDocx } = await import('./docx/read-docx.ts')
      return readDocx(bytes, limits)
    }
    case 'text/plain':
    case 'text/markdown':
      return readPlainText(bytes, limits)
  }
}
