/** Non-breaking and fixed-width spaces; patterns of words and names expect the plain one. */
export const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu
/** Marks of web pages and editors that take no room: joiners, non-joiners, places to break a line. */
export const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/gu
/** Also the one that no line may end in. */
export const HYPHENS = /[\u2010\u2011]/gu
