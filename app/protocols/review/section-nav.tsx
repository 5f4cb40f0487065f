import { memo } from 'react'
import { useText } from '#app/text/use-text.ts'
import { classNames } from '#app/ui/class-names.ts'
import { Icon } from '#app/ui/icon.tsx'
import { sectionId } from '../place-address.ts'
import type { SourceSection } from '../source/source-page.ts'
import { useSectionName } from './use-section-name.ts'

/** How many findings a § has, and how many of them wait. */
export type SectionCount = Readonly<{ waiting: number; found: number }>

type Props = {
  sections: readonly SourceSection[]
  counts: ReadonlyMap<string, SectionCount>
  current: string
  onGo: (key: string) => void
}

/** The §§ with what waits in each. One with nothing found is quiet, one that is done bears a tick. */
export const SectionNav = memo(function SectionNav({ sections, counts, current, onGo }: Props) {
  const text = useText().review
  const nameOf = useSectionName()
  return (
    <nav aria-label={text.sections} className="text-sm">
      <ol>
        {sections.map((section) => {
          const { waiting, found } = counts.get(section.key) ?? { waiting: 0, found: 0 }
          const { sign, title } = nameOf(section)
          return (
            <li key={section.key}>
              <a
                href={`?avsnitt=${section.key}#${sectionId(section.key)}`}
                aria-current={section.key === current ? 'location' : undefined}
                onClick={(event) => {
                  event.preventDefault()
                  onGo(section.key)
                }}
                className={classNames(
                  'flex items-baseline gap-2 rounded px-2 py-1 no-underline',
                  section.key === current ? 'bg-accent-soft text-ink' : 'text-ink-soft hover:bg-hover',
                )}
              >
                <span className="min-w-0 grow truncate" title={title}>
                  {sign && <span className="figures font-semibold">{sign} </span>}
                  {title}
                </span>
                {waiting > 0 && (
                  <span className="figures text-accent font-semibold">
                    <span aria-hidden="true">{waiting}</span>
                    <span className="sr-only">{text.left(waiting)}</span>
                  </span>
                )}
                {waiting === 0 && found > 0 && (
                  <span className="text-success">
                    <Icon name="check" size={16} />
                    <span className="sr-only">{text.finished}</span>
                  </span>
                )}
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
})
