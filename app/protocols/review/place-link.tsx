import type { ReactNode } from 'react'
import type { Span } from '#app/extraction/span.ts'
import { useText } from '#app/text/use-text.ts'
import { placeId } from '../place-address.ts'

type Props = { span: Span; onShow: (span: Span) => void; children: ReactNode }

/** Leads to words in the source and marks them. */
export function PlaceLink({ span, onShow, children }: Props) {
  const text = useText().review
  return (
    <a
      href={`?stalle=${String(span.start)}-${String(span.end)}#${placeId(span.start)}`}
      title={text.showInSource}
      onClick={(event) => {
        event.preventDefault()
        onShow(span)
      }}
      className="no-underline hover:underline"
    >
      {children}
    </a>
  )
}
