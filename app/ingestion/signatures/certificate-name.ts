import { X509Certificate } from 'node:crypto'
import { CONTEXT_0, INTEGER, partsOf, readDer, SEQUENCE, SET, type DerValue } from './der.ts'

/**
 * Whom the certificate of a signature names (its common name), out of the signed message (CMS, RFC 5652, 5.1) that
 * `/Contents` of a PDF's signature holds. Null where that cannot be read. Nothing is validated.
 */
export function readCertificateName(message: Buffer): string | null {
  const signed = partsOf(message, partsOf(message, readDer(message, 0))[1])[0]
  const parts = partsOf(message, signed)
  const certificates = partsOf(
    message,
    parts.find(({ tag }) => tag === CONTEXT_0),
  ).flatMap((part) => parseCertificate(message.subarray(part.from, part.end)) ?? [])
  const serial = serialOfSigner(message, parts)
  const own =
    certificates.find(({ serialNumber }) => serialNumber === serial) ??
    certificates.find(({ ca }, _, all) => !ca && all.filter((other) => !other.ca).length === 1)
  // Where there are several common names, the last is the nearest one.
  const name = [own?.toLegacyObject().subject.CN].flat().at(-1)?.trim()
  return name === undefined || name === '' ? null : name
}

/** The serial number of the certificate that the first signer has signed with, as Node writes it. */
function serialOfSigner(message: Buffer, signedData: readonly DerValue[]): string | null {
  // The last set: before it stand those of the digests and of the content.
  const signers = signedData.findLast(({ tag }) => tag === SET)
  const signer = partsOf(message, partsOf(message, signers)[0])
  const issuerAndSerial = signer[1]?.tag === SEQUENCE ? partsOf(message, signer[1]) : []
  const serial = issuerAndSerial.find(({ tag }) => tag === INTEGER)
  if (serial === undefined) return null
  const hex = message.subarray(serial.start, serial.end).toString('hex').toUpperCase()
  return hex.replace(/^(?:00)+(?=.)/u, '')
}

function parseCertificate(der: Buffer): X509Certificate | null {
  try {
    return new X509Certificate(der)
  } catch {
    return null
  }
}
