import { HYPHENS, INVISIBLE, ODD_SPACES } from '../odd-letters.ts'

/** U+F0B7 and its neighbours are Word's bullets in the Symbol and Wingdings fonts. */
const SYMBOL_BULLETS = /[\uf0a7\uf0b7\uf076\uf0d8\uf0fc\uf02d\u25cf\u25aa\u25a0\u2023\u2043]/gu
const TABS = /\t/gu
const UNREADABLE = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu
const LIGATURES = /[\ufb00-\ufb06\u0132\u0133]/gu

/**
 * The same words in the letters that minutes are written in: å as one letter, ligatures opened, one hyphen. The
 * soft hyphen stays: what it means depends on whether it ends the line. What is no letter at all is counted.
 */
export function normaliseLetters(raw: string): Readonly<{ text: string; unreadable: number }> {
  const text = raw
    .normalize('NFC')
    .replace(SYMBOL_BULLETS, '•')
    .replace(ODD_SPACES, ' ')
    .replace(TABS, ' ')
    .replace(INVISIBLE, '')
    .replace(LIGATURES, (letter) => letter.normalize('NFKC'))
    .replace(HYPHENS, '-')
  const unreadable = text.match(UNREADABLE)?.length ?? 0
  return { text: unreadable === 0 ? text : text.replace(UNREADABLE, ''), unreadable }
}
