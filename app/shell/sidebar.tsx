import { Link, NavLink } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import { places } from './places.ts'
import { PreferenceForm } from './preference-form.tsx'
import { Sign } from './sign.tsx'

const line =
  'flex h-10 w-full items-center gap-3 rounded px-3 text-ink-soft no-underline hover:bg-hover hover:text-ink ' +
  'aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent'

// Words go when the menu is narrow, by the reader's choice or for want of room; they are still read aloud.
const word = 'group-data-[sidebar=icons]/frame:sr-only max-lg:sr-only'

export function Sidebar({ narrow }: { narrow: boolean }) {
  const text = useText().shell
  return (
    <div className="screen-only border-line bg-sunken sticky top-0 hidden h-dvh w-sidebar flex-col gap-4 border-r px-2 py-3 group-data-[sidebar=icons]/frame:w-sidebar-icons max-lg:w-sidebar-icons md:flex">
      <nav aria-label={text.navigation} className="grid grow content-start gap-4">
        <Link
          to="/"
          className="text-ink flex h-8 items-center gap-2.5 rounded px-2 text-base font-semibold no-underline"
        >
          <Sign />
          <span className={word}>{text.product}</span>
        </Link>
        <ul className="grid gap-0.5">
          {places.map(({ to, icon, label }) => (
            <li key={to}>
              <NavLink to={to} end={to === '/'} prefetch="intent" title={text[label]} className={line}>
                <Icon name={icon} />
                <span className={word}>{text[label]}</span>
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <PreferenceForm set={{ sidebar: narrow ? 'full' : 'icons' }} className="max-lg:hidden">
        <button type="submit" className={line} title={narrow ? text.widen : text.narrow}>
          <Icon name={narrow ? 'widen' : 'narrow'} />
          <span className={word}>{narrow ? text.widen : text.narrow}</span>
        </button>
      </PreferenceForm>
    </div>
  )
}
