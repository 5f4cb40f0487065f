import type { ReactNode } from 'react'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { Disclosure } from '#app/ui/disclosure.tsx'
import type { FileReceipt } from '#db/queries/file-receipts.ts'

type Props = { protocolId: string; file: FileReceipt }

/** What somebody needs who must show that this is the file that came in, and that nobody has changed it. */
export function AboutFile({ protocolId, file }: Props) {
  const text = useText().review.file
  const locale = useLocale()
  const [day = '', clock = ''] = file.receivedAt.split(' ')
  return (
    <Disclosure title={text.title}>
      <dl className="border-line max-w-reading grid gap-x-6 gap-y-1 border-t pt-2 text-sm sm:grid-cols-[auto_minmax(0,1fr)]">
        <Fact name={text.name}>
          <span className="break-words">{file.fileName}</span>, {text.size(file.size)}
        </Fact>
        <Fact name={text.received}>{text.receivedAt(formatDate(locale, day), clock, file.receivedFrom)}</Fact>
        <Fact name={text.checksum}>
          <code className="figures text-xs break-all">{file.sha256}</code>
          <br />
          <span className="text-ink-soft">{text.checksumHelp}</span>
        </Fact>
      </dl>
      <p className="mt-2 text-sm">
        <a href={`/protokoll/${protocolId}/original`} download className="link">
          {text.original}
        </a>{' '}
        {text.originalHelp}
      </p>
    </Disclosure>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0 max-sm:mb-1">{children}</dd>
    </>
  )
}
