import type { SignedIn } from '#app/accounts/signed-in.ts'
import { useText } from '#app/text/use-text.ts'
import { buttonLook } from '#app/ui/button-look.ts'
import { PersonMenu } from './person-menu.tsx'
import { PreferenceForm } from './preference-form.tsx'
import type { Theme } from './preferences.ts'
import { SearchField } from './search-field.tsx'

export function TopBar({ person, theme }: { person: SignedIn; theme: Theme }) {
  const text = useText().shell
  return (
    <header className="screen-only border-line bg-paper h-topbar sticky top-0 z-20 flex items-center gap-3 border-b px-4 md:px-6">
      <p className="min-w-0 grow truncate font-semibold">{person.organisationName}</p>
      <SearchField />
      <PreferenceForm set={{ locale: text.otherLocale }} className="max-sm:hidden">
        <button
          type="submit"
          lang={text.otherLocale}
          className={buttonLook({ tone: 'quiet', size: 'small' })}
        >
          {text.otherLanguage}
        </button>
      </PreferenceForm>
      <PersonMenu person={person} theme={theme} />
    </header>
  )
}
