import { describe, expect, it } from 'vitest'
import { readCertificateName } from '#app/ingestion/signatures/certificate-name.ts'
import { makeSignedMessage } from '../support/make-signed-message.ts'

const authority = { name: 'Påhittad e-legitimation CA', serial: 3, isAuthority: true }
const person = { name: 'Åsa Öberg, Ek', serial: 5 }
const service = { name: 'Påhittad signeringstjänst', serial: 7 }

describe('the name in the certificate of a signature', () => {
  it('is that of the certificate which the signer has signed with', () => {
    expect(readCertificateName(makeSignedMessage([authority, service, person], 5))).toBe('Åsa Öberg, Ek')
    expect(readCertificateName(makeSignedMessage([authority, service, person], 7))).toBe(service.name)
  })

  it('is that of the only one who is no authority, where the signer is told otherwise', () => {
    expect(readCertificateName(makeSignedMessage([authority, person], 99))).toBe(person.name)
    expect(readCertificateName(makeSignedMessage([service, person], 99))).toBeNull()
  })

  it('stands in the message though zeros fill it up, as a PDF has it', () => {
    const message = makeSignedMessage([person], 5)
    expect(readCertificateName(Buffer.concat([message, Buffer.alloc(4000)]))).toBe(person.name)
  })

  it('is not there in what is no signed message', () => {
    const message = makeSignedMessage([person], 5)
    for (let length = 0; length < message.length; length += 7)
      expect(readCertificateName(message.subarray(0, length))).toBeNull()
    expect(readCertificateName(Buffer.alloc(4000))).toBeNull()
    expect(readCertificateName(Buffer.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff, 0x30, 0x80]))).toBeNull()
  })
})
