/** A value in DER: its tag, its length, and what it holds. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content])
  return Buffer.concat([Buffer.from([tag, 0x82, content.length >> 8, content.length & 0xff]), content])
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts)
const set = (...parts: readonly Uint8Array[]) => der(0x31, ...parts)
const integer = (...bytes: readonly number[]) => der(0x02, Buffer.from(bytes))
const identifier = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const words = (text: string) => der(0x0c, Buffer.from(text))

const ED25519 = sequence(identifier('2b6570'))
const SHA_256 = sequence(identifier('608648016503040201'))
const SIGNED_DATA = identifier('2a864886f70d010702')
const DATA = identifier('2a864886f70d010701')
const COUNTRY = '550406'
const COMMON_NAME = '550403'

type Holder = Readonly<{ name: string; serial: number; isAuthority?: boolean }>

const nameOf = (name: string) =>
  sequence(
    set(sequence(identifier(COUNTRY), der(0x13, Buffer.from('SE')))),
    set(sequence(identifier(COMMON_NAME), words(name))),
  )
const ISSUER = nameOf('Utfärdaren')

/** A certificate that no one has signed: enough to say whose it is. */
function certificate({ name, serial, isAuthority = false }: Holder): Buffer {
  const time = (text: string) => der(0x17, Buffer.from(text))
  const isCa = sequence(identifier('551d13'), der(0x04, sequence(der(0x01, Buffer.from([0xff])))))
  return sequence(
    sequence(
      der(0xa0, integer(2)),
      integer(serial),
      ED25519,
      ISSUER,
      sequence(time('260101000000Z'), time('360101000000Z')),
      nameOf(name),
      sequence(ED25519, der(0x03, Buffer.alloc(33))),
      ...(isAuthority ? [der(0xa3, sequence(isCa))] : []),
    ),
    ED25519,
    der(0x03, Buffer.alloc(65)),
  )
}

/** A signed message (CMS) with the certificates of its holders, signed by the one with `signer` as serial number. */
export const makeSignedMessage = (holders: readonly Holder[], signer: number): Buffer =>
  sequence(
    SIGNED_DATA,
    der(
      0xa0,
      sequence(
        integer(1),
        set(SHA_256),
        sequence(DATA),
        der(0xa0, ...holders.map(certificate)),
        set(
          sequence(
            integer(1),
            sequence(ISSUER, integer(signer)),
            SHA_256,
            ED25519,
            der(0x04, Buffer.alloc(64)),
          ),
        ),
      ),
    ),
  )
