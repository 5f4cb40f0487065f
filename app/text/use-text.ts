import { createContext, useContext } from 'react'
import { type Locale, type Text, textOf } from './index.ts'

/** The reader's language, given once by the root. */
export const LocaleContext = createContext<Locale>('sv')

export function useLocale(): Locale {
  return useContext(LocaleContext)
}

export function useText(): Text {
  return textOf(useLocale())
}
