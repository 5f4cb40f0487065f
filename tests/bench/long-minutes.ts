import { readFile } from 'node:fs/promises'
import { exampleFiles } from '#app/examples/example-files.ts'
import type { SourceDocument } from '#app/extraction/document.ts'
import { readDocument } from '#app/ingestion/read-document.ts'

/** Real minutes of nineteen pages, where the shared corpus lies beside the project. */
const shared = new URL('../../../shared/corpus/dev/jh-styrelse-2024-10-25.txt', import.meta.url)

/** Minutes of about nineteen pages: the shared ones, or where they are not there, the longest example so often. */
export async function longMinutes(): Promise<string> {
  const real = await readFile(shared, 'utf8').catch(() => null)
  if (real !== null) return real
  const texts = await Promise.all(
    exampleFiles()
      .filter(({ mediaType }) => mediaType === 'text/plain')
      .map(({ path }) => readFile(path, 'utf8')),
  )
  const longest = texts.toSorted((one, other) => other.length - one.length)[0] ?? ''
  return longest.repeat(Math.ceil(22_000 / longest.length))
}

export async function documentOf(text: string): Promise<SourceDocument> {
  const result = await readDocument(new TextEncoder().encode(text), 'text/plain')
  if (!result.ok) throw new Error(`Not read: ${result.reason}`)
  return result.document
}
