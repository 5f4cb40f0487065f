import { describe, expect, it } from 'vitest'
import { findEmbeddedSignatures } from '#app/ingestion/pdf/embedded-signatures.ts'
import { makeSignedMessage } from '../support/make-signed-message.ts'

const file = (...dictionaries: readonly string[]): Uint8Array =>
  Buffer.from(
    dictionaries.map((dictionary, index) => `${index + 7} 0 obj\n<<${dictionary}>>\nendobj\n`).join(''),
    'latin1',
  )

const signed = (more: string): string =>
  `/Type/Sig/Filter/Adobe.PPKLite/ByteRange [0 100 200 300]/Contents <${'0'.repeat(4000)}>${more}`

describe('electronic signatures within a PDF', () => {
  it('bear name and time', () => {
    expect(findEmbeddedSignatures(file(signed("/Name (Anna Ek)/M (D:20261120140311+01'00')")))).toEqual([
      { name: 'Anna Ek', signedAt: '2026-11-20T14:03:11+01:00', page: null },
    ])
  })

  it('may have their names in UTF-16, and escaped', () => {
    const inHex = `/Name <${Buffer.from('\ufeffÅsa Ek', 'utf16le').swap16().toString('hex')}>`
    const names = findEmbeddedSignatures(file(signed(inHex), signed('/Name (Bo \\(B\\) \\305lm)')))
    expect(names.map(({ name }) => name)).toEqual(['Åsa Ek', 'Bo (B) Ålm'])
  })

  it('have no name where they name nobody, and do not borrow one from another object', () => {
    expect(findEmbeddedSignatures(file(signed('/M (D:20261120140311Z)'), '/Name (Mallen)'))).toEqual([
      { name: null, signedAt: '2026-11-20T14:03:11Z', page: null },
    ])
  })

  it('say what they are for', () => {
    expect(findEmbeddedSignatures(file(signed('/Name (Anna Ek)/Reason (Justering)')))).toEqual([
      { name: 'Anna Ek', signedAt: null, page: null, reason: 'Justering' },
    ])
  })

  it('tell whom their certificate names where they name nobody, wherever their contents stand', () => {
    const contents = makeSignedMessage([{ name: 'Åsa Ek', serial: 5 }], 5).toString('hex') + '0'.repeat(9000)
    const before = `/Type/Sig/M (D:20261120140311Z)/Contents<${contents}>/ByteRange [0 100 200 300]`
    expect(findEmbeddedSignatures(file(before, signed('/Name (Bo Alm)')))).toEqual([
      { name: null, signedAt: '2026-11-20T14:03:11Z', page: null, certificate: 'Åsa Ek' },
      { name: 'Bo Alm', signedAt: null, page: null },
    ])
  })

  it('are no time stamps of a service', () => {
    const stamp = signed('').replace('/Sig/Filter/Adobe.PPKLite', '/DocTimeStamp/SubFilter/ETSI.RFC3161')
    expect(findEmbeddedSignatures(file(stamp))).toEqual([])
  })
})
