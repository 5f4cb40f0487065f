/**
 * The same pattern for Latin letters. In a pattern with `u` the classes `\p{L}`, `\p{Lu}` and `\p{Ll}` hold some 650
 * ranges of all the scripts of the world, in each place once more: with them the first protocol takes half a second
 * longer and every other a fifth. Letters that Swedish lacks and foreign names have (Š, ğ, ễ) are taken for capitals and
 * small letters both.
 */
export const latin = (pattern: RegExp): RegExp => latinPattern(pattern.source, pattern.flags)

/** The same of a source that is put together: a pattern made of it first would be read for all the scripts all the same. */
export const latinPattern = (source: string, flags: string): RegExp =>
  new RegExp(latinSource(source, flags.includes('i') ? IN_ANY_CASE : RANGES), flags)

const RANGES: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ',
  Lu: 'A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ',
  Ll: 'a-zß-öø-ÿĀ-ɏḀ-ỿ',
  N: String.raw`\d²³¹¼-¾`,
}

/** Of L only letters with both cases in the ranges: the others would make more than sixteen of them, and those are looked up letter by letter. */
const IN_ANY_CASE: typeof RANGES = { ...RANGES, L: 'a-zß-öø-žơưǎ-ǜșțḀ-ỿ' }

/** Each class replaced by its ranges, in brackets where it does not stand in brackets already. */
export function latinSource(source: string, classes = RANGES): string {
  let inBrackets = false
  return source.replace(PARTS, (part, name: string | undefined) => {
    if (part === '[') inBrackets = true
    else if (part === ']') inBrackets = false
    const ranges = name === undefined ? undefined : classes[name]
    if (ranges === undefined) return part
    return inBrackets ? ranges : `[${ranges}]`
  })
}

const PARTS = /\\p\{(\w+)\}|\\.|[[\]]/gu
