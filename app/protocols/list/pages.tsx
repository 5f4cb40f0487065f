import { useText } from '#app/text/use-text.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { protocolViewAddress, type ProtocolView } from './protocol-view.ts'

type Props = { view: ProtocolView; pages: number }

/** The way through a long list; nothing where it has one page. */
export function Pages({ view, pages }: Props) {
  const text = useText().protocols.pages
  if (pages <= 1) return null
  const to = (page: number) => protocolViewAddress({ ...view, page })
  return (
    <nav aria-label={text.title} className="mt-4 flex items-center gap-4">
      {view.page > 1 && (
        <LinkButton to={to(view.page - 1)} rel="prev">
          {text.newer}
        </LinkButton>
      )}
      <span className="text-ink-soft figures">{text.here(view.page, pages)}</span>
      {view.page < pages && (
        <LinkButton to={to(view.page + 1)} rel="next">
          {text.older}
        </LinkButton>
      )}
    </nav>
  )
}
