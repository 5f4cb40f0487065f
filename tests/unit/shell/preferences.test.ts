import { expect, test } from 'vitest'
import { preferenceCookies, readPreferences } from '#app/shell/preferences.ts'

const requestWith = (cookie: string) => new Request('http://localhost/', { headers: { Cookie: cookie } })

test('Swedish, as the system, with the whole menu, until something else is chosen', () => {
  const plain = { locale: 'sv', theme: 'system', sidebar: 'full' }
  expect(readPreferences(new Request('http://localhost/'))).toEqual(plain)
  expect(readPreferences(requestWith('locale=klingon; theme="><script>; sidebar='))).toEqual(plain)
})

test('what is chosen comes back', () => {
  const preferences = readPreferences(requestWith('a=b; locale=en; theme=dark; sidebar=icons'))
  expect(preferences).toEqual({ locale: 'en', theme: 'dark', sidebar: 'icons' })
})

test('a form changes what it names and nothing else, and never writes what it was sent', () => {
  const form = new FormData()
  form.set('theme', 'dark; Domain=evil.example')
  form.set('back', '/')
  expect(preferenceCookies(form)).toEqual(['theme=system; Path=/; Max-Age=31536000; SameSite=Lax'])
})
