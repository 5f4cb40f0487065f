import { describe, expect, it } from 'vitest'
import { readLimits } from '#app/ingestion/limits.ts'
import { readDocumentInWorker } from '#app/ingestion/read-document-in-worker.ts'
import { readDocument } from '#app/ingestion/read-document.ts'
import { makeDocx, paragraph } from './support/make-docx.ts'
import { makePdf } from './support/make-pdf.ts'
import { makeZip } from './support/make-zip.ts'
import { DOCX, PDF, read } from './support/text-of.ts'
import { tinyPdf } from './support/tiny-pdf.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const limit = (reason: string, what: string, max: number): object => ({
  ok: false,
  reason,
  limit: { what, max },
})

describe('what cannot be read is said, not thrown', () => {
  it.each([
    ['no bytes', new Uint8Array(), 'text/plain'],
    ['nothing but white space', utf8(' \r\n\t\n'), 'text/plain'],
    ['a Word file without a word', makeDocx({ body: paragraph(' ') }), DOCX],
  ] as const)('%s is empty', async (_, bytes, mediaType) => {
    expect(await readDocument(bytes, mediaType)).toEqual({ ok: false, reason: 'empty' })
  })

  it.each([
    ['a PDF that is none', utf8('%PDF-1.7\nskräp'), PDF],
    ['a Word file that is none', utf8('PK\u0003\u0004skräp'), DOCX],
    ['a Word file without a document', makeZip([{ name: 'word/x.xml', bytes: '' }]), DOCX],
    ['a document of broken XML', makeZip([{ name: 'word/document.xml', bytes: '<w:document><w:p>' }]), DOCX],
  ] as const)('%s is damaged', async (_, bytes, mediaType) => {
    expect(await readDocument(bytes, mediaType)).toEqual({ ok: false, reason: 'corrupt' })
  })

  it('a PDF with a password is encrypted', async () => {
    const bytes = await makePdf((pdf) => pdf.text('Hemligt'), { userPassword: 'hemligt' })
    expect(await readDocument(bytes, PDF)).toEqual({ ok: false, reason: 'encrypted' })
  })

  it('a PDF that may be read but not changed is read', async () => {
    const bytes = await makePdf((pdf) => pdf.text('Öppet'), { ownerPassword: 'ägaren' })
    expect((await read(bytes, PDF)).document.text).toBe('Öppet')
  })

  it('a Word file with a password is encrypted', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await readDocument(bytes, DOCX)).toEqual({ ok: false, reason: 'encrypted' })
  })

  it('a PDF of images alone has no text layer, and one of both names the pages without', async () => {
    const image = await makePdf((pdf) => pdf.rect(50, 50, 400, 600).fill('black'))
    expect(await readDocument(image, PDF)).toEqual({ ok: false, reason: 'no-text-layer' })
    const mixed = await makePdf((pdf) => pdf.text('Först').addPage().rect(50, 50, 400, 600).fill())
    expect((await read(mixed, PDF)).warnings).toEqual([{ code: 'pages-without-text', pages: [2] }])
  })

  it('a PDF whose fonts do not say which letters they show is garbled', async () => {
    const glyphs = '<0003000500070009000b000d00030005000700090003000500070009000b000d>'
    const font =
      '/Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2' +
      '/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]'
    const bytes = tinyPdf({ content: `BT /F 12 Tf 72 700 Td ${glyphs} Tj ET`, font })
    expect(await readDocument(bytes, PDF)).toEqual({ ok: false, reason: 'garbled-fonts' })
  })
})

describe('what is too large names the limit that it met', { timeout: 30_000 }, () => {
  it('in bytes', async () => {
    const result = await readDocument(utf8('Protokoll'), 'text/plain', { ...readLimits, bytes: 8 })
    expect(result).toEqual(limit('too-large', 'bytes', 8))
  })

  it('in characters', async () => {
    const limits = { ...readLimits, characters: 8 }
    expect(await readDocument(utf8('Protokoll'), 'text/plain', limits)).toEqual(
      limit('too-much-text', 'characters', 8),
    )
    expect(await readDocument(makeDocx({ body: paragraph('Protokoll') }), DOCX, limits)).toEqual(
      limit('too-much-text', 'characters', 8),
    )
    const pdf = await makePdf((page) => page.text('Protokoll'))
    expect(await readDocument(pdf, PDF, limits)).toEqual(limit('too-much-text', 'characters', 8))
  })

  it('in pages', async () => {
    expect(await readDocument(tinyPdf({ pages: 2001 }), PDF)).toEqual(limit('too-many-pages', 'pages', 2000))
  })

  it('in files within a Word file', async () => {
    const entries = Array.from({ length: 11 }, (_, index) => ({ name: `word/${index}`, bytes: '' }))
    const limits = { ...readLimits, entries: 10 }
    expect(await readDocument(makeZip(entries), DOCX, limits)).toEqual(limit('too-many-parts', 'entries', 10))
  })

  it('in unpacked bytes: a Word file that is a zip bomb', async () => {
    const bomb = makeZip([{ name: 'word/document.xml', bytes: Buffer.alloc(4_000_000, 'a') }])
    expect(bomb.length).toBeLessThan(10_000)
    const limits = { ...readLimits, unpackedBytes: 1_000_000 }
    expect(await readDocument(bomb, DOCX, limits)).toEqual(
      limit('unpacks-too-large', 'unpacked-bytes', 1_000_000),
    )
  })

  it('in memory: a PDF that unpacks without end, while everything else goes on', async () => {
    const bomb = tinyPdf({ content: Buffer.alloc(80_000_000, ' '), filters: 2 })
    expect(bomb.length).toBeLessThan(10_000)
    let longestPause = 0
    let last = performance.now()
    const clock = setInterval(() => {
      longestPause = Math.max(longestPause, performance.now() - last)
      last = performance.now()
    }, 10)
    const result = await readDocumentInWorker(bomb, PDF, { ...readLimits, memoryMegabytes: 60 })
    clearInterval(clock)
    expect(result).toEqual(limit('too-much-memory', 'memory', 60))
    expect(longestPause).toBeLessThan(2000)
  })
})
