import { describe, expect, it } from 'vitest'
import { knownFormat } from '#app/ingestion/known-formats.ts'
import { detectMediaType } from '#app/ingestion/media-type.ts'
import { textOf } from '#app/text/index.ts'
import { makeDocx, paragraph } from './support/make-docx.ts'
import { makeZip } from './support/make-zip.ts'
import { tinyPdf } from './support/tiny-pdf.ts'

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** As LibreOffice writes it: the type comes first, stored as it is. */
const openDocument = Buffer.concat([
  latin1('PK\u0003\u0004\u0014\0\0\u0008\0\0'),
  latin1('\0'.repeat(20)),
  latin1('mimetypeapplication/vnd.oasis.opendocument.text'),
])

const oldWord = Buffer.concat([
  latin1('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'),
  Buffer.alloc(600),
  Buffer.from('WordDocument', 'utf16le'),
])

const known = [
  ['old-word', 'protokoll.doc', oldWord],
  ['open-document', 'protokoll.odt', openDocument],
  ['rich-text', 'protokoll.rtf', latin1('{\\rtf1\\ansi Protokoll}')],
  ['apple-pages', 'protokoll.pages', makeZip([{ name: 'Index/Document.iwa', bytes: 'x' }])],
  ['web-page', 'protokoll.html', latin1('\r\n<!DOCTYPE html>\n<html lang="sv"><p>Protokoll')],
  ['web-page', 'protokoll.txt', latin1('<html><body>Protokoll')],
  ['picture', 'protokoll.png', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
  ['picture', 'protokoll.pdf', latin1('\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF')],
  ['picture', 'skannat.tif', latin1('II*\0\u0008\0\0\0')],
  ['picture', 'IMG_0031.heic', latin1('\0\0\0\u0018ftypheic\0\0\0\0')],
] as const

describe('a format that is known and not read', () => {
  it.each(known)('is told as %s: %s', (format, name, bytes) => {
    expect(knownFormat(bytes)).toBe(format)
    expect(detectMediaType(bytes, name)).toBeNull()
  })

  it.each(known)('has its own word on what to do: %s', (format) => {
    for (const locale of ['sv', 'en'] as const)
      expect(textOf(locale).protocols.reasons[format]).toMatch(/PDF|\.docx/u)
  })

  it('is none that is read, and none that nobody knows', () => {
    expect(knownFormat(tinyPdf())).toBeNull()
    expect(knownFormat(makeDocx({ body: paragraph('§ 1') }))).toBeNull()
    expect(knownFormat(latin1('Protokoll <html> som exempel'))).toBeNull()
    expect(knownFormat(latin1('\x7fELF\x02\x01'))).toBeNull()
    expect(knownFormat(new Uint8Array())).toBeNull()
  })
})
