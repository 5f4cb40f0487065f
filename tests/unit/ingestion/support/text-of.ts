import { readDocument } from '#app/ingestion/read-document.ts'
import type { MediaType, ReadSuccess } from '#app/ingestion/read-result.ts'

export const DOCX: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const PDF: MediaType = 'application/pdf'

/** Reads what must be readable. */
export async function read(bytes: Uint8Array, mediaType: MediaType): Promise<ReadSuccess> {
  const result = await readDocument(bytes, mediaType)
  if (!result.ok) throw new Error(`Not read: ${JSON.stringify(result)}`)
  return result
}

export const textOf = async (bytes: Uint8Array, mediaType: MediaType): Promise<string> =>
  (await read(bytes, mediaType)).document.text
