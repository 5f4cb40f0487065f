import { latin } from './latin.ts'
import { readVerb } from './verb-forms.ts'

/** What a hyphen at the end of a line is: the break of a word, which goes, or a sign of the word's own, which stays. */
export type Joint = 'break' | 'own-hyphen'

/** "el-" and "gasnät" in "el- och gasnät" are two words. */
const STANDS_ALONE = latin(/^(?:och|eller|samt|respektive|resp\.?|till|kontra|såväl)(?!\p{L})/u)
const BROKEN_WORD = latin(/\p{L}-$/u)
/** "IT-system", "e-post". */
const OWN_HYPHEN = latin(/(?:\p{Lu}|\d|(?:^|[^\p{L}])\p{L})-$/u)
/** "2026-10-" before "30", "09.00–" before "12.15". */
const BROKEN_NUMBER = /\d[-–]$/u
const GOES_ON = latin(/^(?![\p{Lu}])\p{L}/u)

/** How the first word of a line goes on the last one of the line before; null where they are two. */
export function jointOf(before: string, after: string): Joint | null {
  if (BROKEN_NUMBER.test(before)) return /^\d/u.test(after) ? 'own-hyphen' : null
  if (!BROKEN_WORD.test(before) || !GOES_ON.test(after) || STANDS_ALONE.test(after)) return null
  return OWN_HYPHEN.test(before) ? 'own-hyphen' : 'break'
}

/** Inside of a line: a text that somebody has put together of broken lines. */
const HYPHEN_INSIDE = latin(/(?<=\p{Ll})- (?<after>\p{Ll}{2,40})/gu)
/** Looked for from its end: a pattern that began at each letter of a long word would read to its end each time. */
const WORD_BEFORE = latin(/\p{L}+$/u)
const LONGEST = 40
/** After a dash without a blank before it: "planen- som antogs i maj". */
const BEGINS_CLAUSE =
  /^(?:att|som|det|den|de|vi|men|om|när|där|har|är|en|ett|på|för|av|med|inte|ej|ska|kan)$/u

const CAPITAL = latin(/^\p{Lu}/u)
const isVerb = (word: string): boolean => readVerb(word).length > 0

/** Where in a line broken words go on: the offsets of what stands after their hyphen and its blank. */
export const brokenInside = (line: string): number[] =>
  [...line.matchAll(HYPHEN_INSIDE)].flatMap(({ 0: words, index, groups: { after = '' } = {} }) => {
    const before = WORD_BEFORE.exec(line.slice(Math.max(0, index - LONGEST), index))?.[0] ?? ''
    const areTwo =
      STANDS_ALONE.test(after) ||
      BEGINS_CLAUSE.test(after) ||
      // "Anna- kollar hyran", but "Redo- visas" and "decem- ber".
      (CAPITAL.test(before) && isVerb(after) && !isVerb(`${before}${after}`.toLowerCase()))
    return areTwo ? [] : [index + words.length - after.length]
  })
