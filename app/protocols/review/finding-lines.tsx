import { useText, useLocale } from '#app/text/use-text.ts'
import { formatDate } from '#app/text/dates.ts'
import { classNames } from '#app/ui/class-names.ts'
import type { Finding, FindingLine } from './finding.ts'
import { useRuleWords } from './use-rule-words.ts'

type Props = {
  finding: Finding
  active: FindingLine | null
  onActive: (line: FindingLine | null) => void
}

/**
 * Who, when, how often and to whom. A line that came from the text is a button: holding it (pointer or focus) shows
 * the words and the rule that it came from.
 */
export function FindingLines({ finding, active, onActive }: Props) {
  const text = useText().review
  const ruleWords = useRuleWords()
  const lines = useLineTexts(finding)
  return (
    <dl className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-2">
      {lines.map(({ line, value, note }) => {
        const { spans, rule } = finding.sources[line]
        const isActive = active === line
        return (
          <div key={line} className="contents">
            <dt className="text-ink-soft py-0.5">{text.lines[line]}</dt>
            <dd className="min-w-0 py-0.5">
              {spans.length === 0 ? (
                value
              ) : (
                <button
                  type="button"
                  className={classNames(
                    'hover:bg-accent-soft -mx-1 rounded px-1 text-left',
                    isActive && 'bg-accent-soft',
                  )}
                  onMouseEnter={() => onActive(line)}
                  onMouseLeave={() => onActive(null)}
                  onFocus={() => onActive(line)}
                  onBlur={() => onActive(null)}
                >
                  {value}
                </button>
              )}
              {isActive && (rule || note) && (
                <span className="text-ink-soft block text-sm">
                  {[note, rule && ruleWords(line, rule)].filter(Boolean).join(' ')}
                </span>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

type LineText = { line: FindingLine; value: React.ReactNode; note?: string | undefined }

const missing = (words: string) => <span className="text-warning font-semibold">{words}</span>

/** The lines that say something; owner and date are said to be missing, since a reviewer must know it. */
function useLineTexts({ values, dueYear }: Finding): LineText[] {
  const { review, tasks } = useText()
  const locale = useLocale()
  const { owners, dueOn, dueText, every, reportTo } = values
  const due =
    dueOn === null ? (
      dueText === null ? (
        tasks.withoutDue
      ) : (
        review.dueUnknown(dueText)
      )
    ) : (
      <>
        {formatDate(locale, dueOn)}
        {dueText !== null && <span className="text-ink-soft"> {review.dueWords(dueText)}</span>}
      </>
    )
  return [
    {
      line: 'owners',
      value: owners.length === 0 ? missing(tasks.withoutOwner) : owners.map(({ name }) => name).join(', '),
    },
    {
      line: 'due',
      value: due,
      note: dueOn !== null && dueYear === 'from-meeting' ? review.yearFromMeeting : undefined,
    },
    ...(every === null ? [] : [{ line: 'every' as const, value: tasks.recurrences[every] }]),
    ...(reportTo === null ? [] : [{ line: 'reportTo' as const, value: reportTo }]),
  ]
}
