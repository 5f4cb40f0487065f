import type { Signature } from '#app/extraction/document.ts'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'

/** Who has signed the file, as far as it says; nothing where it says of none. */
export function SignatureLine({ signatures }: { signatures: readonly Signature[] }) {
  const text = useText().viewer
  const locale = useLocale()
  if (signatures.length === 0) return null
  const names = signatures.map(({ name, signedAt }) =>
    signedAt === null ? name : `${name} ${text.signedAt(formatDate(locale, signedAt.slice(0, 10)))}`,
  )
  return (
    <p>
      {text.signed} {names.join(', ')}. {text.validate}
    </p>
  )
}
