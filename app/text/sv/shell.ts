import type { Locale } from '../locale.ts'

export const shell = {
  product: 'Beslutsspår',
  skip: 'Till innehållet',
  navigation: 'Huvudmeny',
  overview: 'Översikt',
  protocols: 'Protokoll',
  tasks: 'Uppdrag',
  reports: 'Rapporter',
  settings: 'Inställningar',
  search: 'Sök uppdrag',
  otherLanguage: 'English',
  otherLocale: 'en' as Locale,
  me: (name: string) => `${name}, öppna min meny`,
  account: 'Mitt konto',
  signOut: 'Logga ut',
  theme: { label: 'Utseende', system: 'Automatiskt', light: 'Ljust', dark: 'Mörkt' },
  narrow: 'Fäll ihop menyn',
  widen: 'Fäll ut menyn',
  loading: 'Hämtar',
}
