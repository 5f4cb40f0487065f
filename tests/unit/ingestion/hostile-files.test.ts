import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLimits } from '#app/ingestion/limits.ts'
import { readDocumentInWorker } from '#app/ingestion/read-document-in-worker.ts'
import { deepDocx, docxThatReachesOut, docxWithEntity } from './support/hostile-docx.ts'
import { pdfOfCircles, pdfOfForms, pdfOfHangingFont, pdfThatReachesOut } from './support/hostile-pdf.ts'
import { DOCX, PDF } from './support/text-of.ts'

describe('what would never end', { timeout: 60_000 }, () => {
  it('is ended: forms within forms, at the limit of time', async () => {
    const began = performance.now()
    const result = await readDocumentInWorker(pdfOfForms(), PDF, { ...readLimits, milliseconds: 1500 })
    expect(result).toEqual({ ok: false, reason: 'too-slow', limit: { what: 'milliseconds', max: 1500 } })
    expect(performance.now() - began).toBeLessThan(6000)
  })

  it('is ended: a font without end, at the limit of memory, which V8 must not meet first', async () => {
    const limits = { ...readLimits, memoryMegabytes: 100 }
    const result = await readDocumentInWorker(pdfOfHangingFont(), PDF, limits)
    expect(result).toEqual({ ok: false, reason: 'too-much-memory', limit: { what: 'memory', max: 100 } })
  })

  it('is seen through: a page tree that is its own child, and elements five hundred deep', async () => {
    expect((await readDocumentInWorker(pdfOfCircles(), PDF)).ok).toBe(false)
    expect(await readDocumentInWorker(deepDocx(600), DOCX)).toEqual({ ok: false, reason: 'corrupt' })
  })
})

describe('what refers to something elsewhere', { timeout: 30_000 }, () => {
  const asked: string[] = []
  const elsewhere = createServer(({ url }, response) => {
    asked.push(url ?? '')
    response.end('hemligt')
  })
  beforeAll(() => new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve)))
  afterAll(() => elsewhere.close())
  const address = (): string => `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`

  it('is read without it: a PDF with links, actions, forms and pictures elsewhere', async () => {
    const result = await readDocumentInWorker(pdfThatReachesOut(address()), PDF)
    expect(result).toMatchObject({ ok: true, document: { text: 'Upprop' } })
    expect(asked).toEqual([])
  })

  it('is read without it: a Word file with template, pictures and text elsewhere', async () => {
    const result = await readDocumentInWorker(docxThatReachesOut(address()), DOCX)
    expect(result).toMatchObject({ ok: true, document: { text: '§ 1 Upprop\nlänken' } })
    expect(asked).toEqual([])
  })

  it('is not read at all where it would be part of the text itself', async () => {
    expect(await readDocumentInWorker(docxWithEntity(), DOCX)).toEqual({ ok: false, reason: 'corrupt' })
  })
})
