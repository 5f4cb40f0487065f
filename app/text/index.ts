import * as en from './en/index.ts'
import type { Locale } from './locale.ts'
import * as sv from './sv/index.ts'

export { languageTag, type Locale } from './locale.ts'

/** Every word that a reader sees, by area; Swedish gives the shape and English must match it. */
export type Text = typeof sv

const texts: Record<Locale, Text> = { sv, en }

export function textOf(locale: Locale): Text {
  return texts[locale]
}
