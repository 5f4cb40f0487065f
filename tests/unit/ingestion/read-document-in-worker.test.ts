import { describe, expect, it } from 'vitest'
import { readLimits } from '#app/ingestion/limits.ts'
import { readDocumentInWorker } from '#app/ingestion/read-document-in-worker.ts'

const bytes = new TextEncoder().encode('§ 1 Upprop\n\nUpprop förrättas.')

describe('reading in a thread of its own', { timeout: 30_000 }, () => {
  it('gives what the reader gives', async () => {
    const result = await readDocumentInWorker(bytes, 'text/plain')
    expect(result).toMatchObject({ ok: true, document: { text: '§ 1 Upprop\n\nUpprop förrättas.' } })
  })

  it('ends a reader that takes too long and says so', async () => {
    const result = await readDocumentInWorker(bytes, 'text/plain', { ...readLimits, milliseconds: 1 })
    expect(result).toEqual({ ok: false, reason: 'too-slow', limit: { what: 'milliseconds', max: 1 } })
  })

  it('turns too many bytes away before it starts', async () => {
    const result = await readDocumentInWorker(bytes, 'text/plain', { ...readLimits, bytes: 10 })
    expect(result).toEqual({ ok: false, reason: 'too-large', limit: { what: 'bytes', max: 10 } })
  })
})
