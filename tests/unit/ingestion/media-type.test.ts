import { describe, expect, it } from 'vitest'
import { detectMediaType } from '#app/ingestion/media-type.ts'
import { makeDocx, paragraph } from './support/make-docx.ts'
import { makeZip } from './support/make-zip.ts'
import { DOCX, PDF } from './support/text-of.ts'

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

describe('the format of a file', () => {
  it('is told by its content, whatever it is called', () => {
    expect(detectMediaType(latin1('%PDF-1.7\n'), 'protokoll.txt')).toBe(PDF)
    expect(detectMediaType(latin1('\r\n\r\n%PDF-1.4\n'), 'protokoll')).toBe(PDF)
    expect(detectMediaType(makeDocx({ body: paragraph('§ 1') }), 'protokoll.pdf')).toBe(DOCX)
    expect(detectMediaType(latin1('Protokoll \xe5r 2026'), 'protokoll.docx')).toBe('text/plain')
  })

  it('is Markdown by its name alone', () => {
    expect(detectMediaType(latin1('# Protokoll'), 'protokoll.md')).toBe('text/markdown')
    expect(detectMediaType(latin1('# Protokoll'), 'protokoll.txt')).toBe('text/plain')
  })

  it('is Word for a Word file with a password', () => {
    const container = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(64),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(detectMediaType(container, 'protokoll.docx')).toBe(DOCX)
  })

  it.each([
    ['an image', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0')],
    ['an old Word file', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(64)])],
    ['a spreadsheet', makeZip([{ name: 'xl/workbook.xml', bytes: '<workbook/>' }])],
    ['a program', latin1('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0')],
  ])('is unknown for %s', (_, bytes) => {
    expect(detectMediaType(bytes, 'protokoll.pdf')).toBeNull()
  })
})
