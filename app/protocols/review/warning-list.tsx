import type { Warning } from '#app/extraction/extraction.ts'
import type { Span } from '#app/extraction/span.ts'
import { useText } from '#app/text/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import { PlaceLink } from './place-link.tsx'
import { readableDates } from './readable-dates.ts'

type Props = { warnings: readonly Warning[]; onShow: (span: Span) => void }

/** What a secretary should look at again. */
export function WarningList({ warnings, onShow }: Props) {
  const text = useText().review
  if (warnings.length === 0) return null
  return (
    <ul aria-label={text.warnings} className="grid gap-2">
      {warnings.map(({ code, message, span }) => (
        <li key={`${code} ${String(span?.start)} ${message}`} className="flex gap-2 text-sm">
          <span className="text-warning">
            <Icon name="warning" size={16} />
          </span>
          <span>
            {text.aboutWarning(code)}{' '}
            <span lang="sv">
              {span === null ? (
                readableDates(message)
              ) : (
                <PlaceLink span={span} onShow={onShow}>
                  {readableDates(message)}
                </PlaceLink>
              )}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
