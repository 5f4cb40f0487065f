import { describe, expect, it } from 'vitest'
import { readLimits } from '#app/ingestion/limits.ts'
import { readDocumentInWorker } from '#app/ingestion/read-document-in-worker.ts'
import { PDF } from './support/text-of.ts'
import { tinyPdf } from './support/tiny-pdf.ts'

const textFile = (words: string): Uint8Array => new TextEncoder().encode(words)

const textOfFile = async (words: string): Promise<string> => {
  const result = await readDocumentInWorker(textFile(words), 'text/plain')
  return result.ok ? result.document.text : result.reason
}

describe('threads that read one file after another', { timeout: 30_000 }, () => {
  it('mix up no files, one by one or many at once', async () => {
    expect(await textOfFile('Ett')).toBe('Ett')
    expect(await textOfFile('Två')).toBe('Två')
    const words = Array.from({ length: 6 }, (_, index) => `§ ${index}`)
    expect(await Promise.all(words.map(textOfFile))).toEqual(words)
  })

  it('read the next file after one that met a limit, was damaged or was given up', async () => {
    const slow = { ...readLimits, milliseconds: 1 }
    expect(await readDocumentInWorker(tinyPdf(), PDF, slow)).toMatchObject({ reason: 'too-slow' })
    expect(await textOfFile('Efter den långsamma')).toBe('Efter den långsamma')
    expect(await readDocumentInWorker(textFile('%PDF-'), PDF)).toMatchObject({ reason: 'corrupt' })
    expect(await textOfFile('Efter den skadade')).toBe('Efter den skadade')
    const given = AbortSignal.abort(new Error('given up'))
    await expect(readDocumentInWorker(tinyPdf(), PDF, readLimits, given)).rejects.toThrow('given up')
    expect(await textOfFile('Efter den avbrutna')).toBe('Efter den avbrutna')
  })
})
