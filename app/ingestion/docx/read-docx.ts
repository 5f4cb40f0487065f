import type { ReadLimits } from '../limits.ts'
import type { ReadResult } from '../read-result.ts'
import { documentOfText } from '../plain-text/read-plain-text.ts'
import mammoth from 'mammoth'

export async function readDocx(bytes: Uint8Array, _limits: ReadLimits): Promise<ReadResult> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  return { ok: true, document: documentOfText(value), warnings: [], signatures: [] }
}
