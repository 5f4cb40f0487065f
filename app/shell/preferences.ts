import { isLocale, type Locale } from '#app/text/locale.ts'

/** How this browser shows things; kept in cookies, so that the first byte already looks right. */
export type Preferences = Readonly<{ locale: Locale; theme: Theme; sidebar: 'full' | 'icons' }>

const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const YEAR = 31_536_000

export function readPreferences(request: Request): Preferences {
  const cookies = new Map(
    (request.headers.get('Cookie') ?? '').split(';').map((pair) => {
      const [name = '', value = ''] = pair.split('=')
      return [name.trim(), value.trim()]
    }),
  )
  return parsePreferences((name) => cookies.get(name))
}

/** What a form asks for, as cookies; what it does not name stays as it was. */
export function preferenceCookies(form: FormData): string[] {
  const parsed = parsePreferences((name) => String(form.get(name)))
  return Object.entries(parsed)
    .filter(([name]) => form.has(name))
    .map(([name, value]) => `${name}=${value}; Path=/; Max-Age=${YEAR}; SameSite=Lax`)
}

function parsePreferences(read: (name: string) => string | undefined): Preferences {
  const locale = read('locale')
  return {
    locale: isLocale(locale) ? locale : 'sv',
    theme: themes.find((theme) => theme === read('theme')) ?? 'system',
    sidebar: read('sidebar') === 'icons' ? 'icons' : 'full',
  }
}
