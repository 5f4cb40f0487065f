import { SOFT_HYPHEN } from '#app/extraction/language/characters.ts'
import { HYPHENS, INVISIBLE, ODD_SPACES } from '../odd-letters.ts'

/**
 * The text with plain spaces and hyphens, sign for sign, so that offsets count in the file as an editor shows it. What
 * takes no room becomes a blank where one stands beside it, and inside of a word a soft hyphen, which readers leave out.
 */
export const plainLetters = (text: string): string =>
  text
    .replace(ODD_SPACES, ' ')
    .replace(HYPHENS, '-')
    .replace(INVISIBLE, (_, at: number) =>
      isBlank(text.charAt(at - 1)) || isBlank(text.charAt(at + 1)) ? ' ' : SOFT_HYPHEN,
    )

const isBlank = (sign: string): boolean => sign.trim() === ''
