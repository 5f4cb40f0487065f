export const locales = ['sv', 'en'] as const
export type Locale = (typeof locales)[number]

/** What browsers, React Aria and Intl know the language as. */
export const languageTag: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB' }

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}
