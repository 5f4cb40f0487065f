import type { SignedIn } from '#app/accounts/signed-in.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { PersonMenu } from './person-menu.tsx'
import type { Theme } from './preferences.ts'
import { SearchField } from './search-field.tsx'

export function TopBar({ person, theme }: { person: SignedIn; theme: Theme }) {
  return (
    <header className="screen-only border-line bg-paper h-topbar sticky top-0 z-20 flex items-center gap-3 border-b px-4 md:px-6">
      <p className="min-w-0 grow truncate font-semibold">{person.organisationName}</p>
      <SearchField />
      <LanguageSwitch className="max-sm:hidden" />
      <PersonMenu person={person} theme={theme} />
    </header>
  )
}
