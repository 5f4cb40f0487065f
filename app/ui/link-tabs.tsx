import { Link, type To } from 'react-router'
import { tabLook } from './tab-look.ts'

type Props = { label: string; tabs: readonly { to: To; label: string; current: boolean }[] }

/** Views of the same thing with an address each: works without JavaScript, and can be bookmarked. */
export function LinkTabs({ label, tabs }: Props) {
  return (
    <nav aria-label={label} className="border-line screen-only flex gap-4 overflow-x-auto sm:gap-5 border-b">
      {tabs.map((tab) => (
        <Link
          key={tab.label}
          to={tab.to}
          aria-current={tab.current ? 'page' : undefined}
          preventScrollReset
          className={tabLook}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
