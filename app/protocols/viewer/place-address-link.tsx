import { Link } from 'react-router'
import type { Span } from '#app/extraction/span.ts'
import { useText } from '#app/text/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import { placeAddress } from '../place-address.ts'

type Props = { protocolId: string; span: Span; page: number | null }

/** The lasting address of the marked words: to be copied, sent, or gone to. */
export function PlaceAddressLink({ protocolId, span, page }: Props) {
  const text = useText().viewer
  return (
    <Link
      to={placeAddress(protocolId, span, page)}
      aria-label={text.address}
      title={text.address}
      className="text-ink-soft hover:bg-hover hover:text-ink inline-grid size-9 place-items-center rounded pointer-coarse:size-11 max-sm:size-10!"
    >
      <Icon name="link" />
    </Link>
  )
}
