import type { shell as swedish } from '../sv/shell.ts'

export const shell: typeof swedish = {
  product: 'Beslutsspår',
  skip: 'Skip to content',
  navigation: 'Main menu',
  overview: 'Overview',
  protocols: 'Minutes',
  tasks: 'Assignments',
  reports: 'Reports',
  settings: 'Settings',
  search: 'Search assignments',
  otherLanguage: 'Svenska',
  otherLocale: 'sv',
  me: (name) => `${name}, open my menu`,
  account: 'My account',
  signOut: 'Sign out',
  theme: { label: 'Appearance', system: 'Automatic', light: 'Light', dark: 'Dark' },
  narrow: 'Collapse the menu',
  widen: 'Expand the menu',
  loading: 'Loading',
}
