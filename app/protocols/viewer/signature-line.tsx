import type { Signature } from '#app/extraction/document.ts'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { signingMoment } from '../signing-moment.ts'

type Props = { protocolId: string; signatures: readonly Signature[] }

/** Who has signed the file, as far as it says, and where to have that checked; nothing where it says of none. */
export function SignatureLine({ protocolId, signatures }: Props) {
  const text = useText().viewer
  const locale = useLocale()
  if (signatures.length === 0) return null
  const tell = (name: string, { signedAt, reason }: Signature): string => {
    const { day, clock } = signingMoment(signedAt ?? '')
    const moment = signedAt === null ? '' : ` ${text.signedAt(formatDate(locale, day), clock)}`
    return `${name}${moment}${reason === undefined ? '' : ` ${text.signedFor(reason)}`}`
  }
  const names = signatures.flatMap((one) => (one.name === null ? [] : tell(one.name, one)))
  const certificates = signatures.flatMap((one) =>
    one.certificate === undefined ? [] : tell(one.certificate, one),
  )
  return (
    <p>
      {names.length > 0
        ? `${text.signed} ${names.join(', ')}.`
        : certificates.length > 0
          ? `${text.signedByCertificate} ${certificates.join(', ')}.`
          : text.signedBySomebody}{' '}
      <a href={`/protokoll/${protocolId}/original`} download className="link">
        {text.original}
      </a>{' '}
      {text.toValidate}
    </p>
  )
}
