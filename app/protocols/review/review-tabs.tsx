import { useText } from '#app/text/use-text.ts'
import { tabLook } from '#app/ui/tab-look.ts'
import type { ReviewTab } from './use-review.ts'

type Props = { tab: ReviewTab; onTab: (tab: ReviewTab) => void }

/** On a telephone the source and the findings take turns. */
export function ReviewTabs({ tab, onTab }: Props) {
  const text = useText().review
  const tabs = [
    { id: 'findings', word: 'fynd', label: text.findings },
    { id: 'source', word: 'protokollet', label: text.source },
  ] as const
  return (
    <nav
      aria-label={text.view}
      className="border-line bg-paper sticky top-(--spacing-topbar) z-10 mb-4 flex gap-5 border-b md:hidden"
    >
      {tabs.map(({ id, word, label }) => (
        <a
          key={id}
          href={`?visa=${word}`}
          aria-current={tab === id ? 'page' : undefined}
          onClick={(event) => {
            event.preventDefault()
            onTab(id)
          }}
          className={tabLook}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
