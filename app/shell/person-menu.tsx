import { useEffect, useRef } from 'react'
import { Form, Link, useLocation } from 'react-router'
import type { SignedIn } from '#app/accounts/signed-in.ts'
import { useText } from '#app/text/use-text.ts'
import { classNames } from '#app/ui/class-names.ts'
import { Icon } from '#app/ui/icon.tsx'
import { floating } from '#app/ui/popover-look.ts'
import { PreferenceForm } from './preference-form.tsx'
import type { Theme } from './preferences.ts'

const line =
  'hover:bg-hover flex min-h-9 w-full items-center gap-2.5 rounded px-2.5 text-left pointer-coarse:min-h-11'

/** The person's own: account, appearance, language on small screens, the way out. A native popover, so it works before any script. */
export function PersonMenu({ person, theme }: { person: SignedIn; theme: Theme }) {
  const text = useText().shell
  const menu = useRef<HTMLDivElement>(null)
  const { key } = useLocation()
  useEffect(() => {
    if (key) menu.current?.hidePopover()
  }, [key])
  return (
    <>
      <button
        type="button"
        popoverTarget="person-menu"
        title={person.name}
        className="bg-accent-soft text-accent hover:bg-hover grid size-8 shrink-0 place-items-center rounded-full text-sm font-semibold pointer-coarse:size-11"
      >
        <span aria-hidden="true">{initials(person.name)}</span>
        <span className="sr-only">{text.me(person.name)}</span>
      </button>
      <div
        ref={menu}
        id="person-menu"
        popover="auto"
        className={classNames(floating, 'fixed inset-auto top-14 right-3 m-0 w-64 p-2 md:right-5')}
      >
        <p className="px-2.5 pt-1 font-semibold">{person.name}</p>
        <p className="text-ink-soft truncate px-2.5 pb-2 text-sm">{person.email}</p>
        <Link to="/installningar/konto" className={classNames(line, 'text-ink no-underline')}>
          <Icon name="person" />
          {text.account}
        </Link>
        <PreferenceForm set={{ locale: text.otherLocale }} className="sm:hidden">
          <button type="submit" className={line} lang={text.otherLocale}>
            <Icon name="language" />
            {text.otherLanguage}
          </button>
        </PreferenceForm>
        <ThemeChoice theme={theme} />
        <Form method="post" action="/logga-ut" className="border-line mt-2 border-t pt-2">
          <button type="submit" className={line}>
            <Icon name="arrow-left" />
            {text.signOut}
          </button>
        </Form>
      </div>
    </>
  )
}

function ThemeChoice({ theme }: { theme: Theme }) {
  const text = useText().shell.theme
  return (
    <fieldset className="border-line mt-2 grid grid-cols-[auto_auto_auto] gap-1 border-t pt-2">
      <legend className="sr-only">{text.label}</legend>
      {(['system', 'light', 'dark'] as const).map((choice) => (
        <PreferenceForm key={choice} set={{ theme: choice }}>
          <button
            type="submit"
            aria-pressed={choice === theme}
            className="hover:bg-hover aria-pressed:bg-accent-soft aria-pressed:text-accent min-h-9 w-full rounded px-1 text-sm aria-pressed:font-semibold"
          >
            {text[choice]}
          </button>
        </PreferenceForm>
      ))}
    </fieldset>
  )
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? '')
    .join('')
    .toLocaleUpperCase('sv')
}
