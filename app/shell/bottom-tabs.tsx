import { NavLink } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import { places } from './places.ts'

/** The menu within a thumb's reach, under 768 px. */
export function BottomTabs() {
  const text = useText().shell
  return (
    <nav
      aria-label={text.navigation}
      className="screen-only border-line bg-sunken fixed inset-x-0 bottom-0 z-20 border-t pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="grid grid-cols-5">
        {places.map(({ to, icon, label }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={to === '/'}
              className="text-ink-soft aria-[current=page]:text-accent grid h-14 content-center justify-items-center gap-0.5 text-xs no-underline -outline-offset-2 aria-[current=page]:font-semibold"
            >
              <Icon name={icon} />
              <span className="max-w-full truncate px-0.5">{text[label]}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
