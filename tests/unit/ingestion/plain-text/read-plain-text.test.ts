import { describe, expect, it } from 'vitest'
import { quote } from '#app/extraction/document.ts'
import { read } from '../support/text-of.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)

describe('text files', () => {
  it('are their decoded text as it stands', async () => {
    const text = '  § 1\tUpprop \r\n\r\n- a) Ärendet\n'
    expect((await read(utf8(text), 'text/plain')).document.text).toBe(text)
  })

  it('lose nothing but the byte order mark', async () => {
    const { document } = await read(utf8('\ufeffMål och medel'), 'text/markdown')
    expect(document.text).toBe('Mål och medel')
  })

  it('with letters and marks apart, as a Mac writes them, are put together', async () => {
    const { document } = await read(utf8('Återrapport från nämnden'.normalize('NFD')), 'text/plain')
    expect(document.text).toBe('Återrapport från nämnden')
  })

  it('have plain spaces and hyphens, each at its place', async () => {
    const { document } = await read(utf8('§\u00a07 2031\u201102\u201114\u202fkl. 9'), 'text/plain')
    expect(document.text).toBe('§ 7 2031-02-14 kl. 9')
  })

  it('have nothing that takes no room: a blank beside a blank, a soft hyphen inside of a word', async () => {
    const { document } = await read(utf8('Beslut\u200b\nKultur\u200bnämnden \u200bgodkänner'), 'text/plain')
    expect(document.text).toBe('Beslut \nKultur\u00adnämnden  godkänner')
  })

  it('are cut into lines without their line breaks, blank ones among them', async () => {
    const { document } = await read(utf8('Ett\r\n\nTvå\rTre'), 'text/plain')
    expect(document.lines.map((line) => quote(document, line.span))).toEqual(['Ett', '', 'Två', 'Tre'])
    expect(document.pages).toEqual([])
  })

  it.each([
    ['with a mark, little-endian', bytes(0xff, 0xfe, 0xc5, 0, 0x72, 0)],
    ['with a mark, big-endian', bytes(0xfe, 0xff, 0, 0xc5, 0, 0x72)],
    ['without a mark, little-endian', bytes(0xc5, 0, 0x72, 0)],
    ['without a mark, big-endian', bytes(0, 0xc5, 0, 0x72)],
  ])('may be UTF-16 %s', async (_, encoded) => {
    expect((await read(encoded, 'text/plain')).document.text).toBe('År')
  })

  it('that are no UTF-8 are read as Windows-1252, with a warning', async () => {
    const result = await read(bytes(0xc5, 0x72, 0x20, 0x96, 0x20, 0x65, 0x6e), 'text/plain')
    expect(result.document.text).toBe('År – en')
    expect(result.warnings).toEqual([{ code: 'legacy-encoding' }])
  })
})
