import { formatDate, formatDistance } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { TextLink } from '#app/ui/text-link.tsx'
import { changeWords, subjectOf } from './change-words.ts'
import type { Latest } from './latest.ts'

type Props = { changes: readonly Latest[]; today: string }

export function RecentChanges({ changes, today }: Props) {
  const text = useText().overview.changes
  const locale = useLocale()
  return (
    <section aria-labelledby="changes" className="screen-only">
      <h2 id="changes" className="mb-3 text-lg">
        {text.heading}
      </h2>
      <ol className="border-line border-t text-sm">
        {changes.map((change) => {
          const subject = subjectOf(change, locale)
          return (
            <li key={change.id} className="border-line border-b py-2">
              <p className="flex justify-between gap-3">
                <span>
                  <span className="font-semibold">{change.actor ?? text.program}</span>{' '}
                  {changeWords(change, locale)}
                </span>
                <time
                  dateTime={change.changedOn}
                  title={formatDate(locale, change.changedOn)}
                  className="text-ink-soft whitespace-nowrap"
                >
                  {formatDistance(locale, change.changedOn, today)}
                </time>
              </p>
              <p className="truncate">
                <TextLink to={subject.address}>{subject.words}</TextLink>
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
