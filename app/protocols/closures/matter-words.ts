const ENDINGS = /(?:(?:ar|er|or)nas?|(?:ar|er|or|en|et|an|na)s?|[aents])$/u
const SHORTEST_STEM = 4

// Words that minutes use of any assignment, and so tell none from another.
const SAID_OF_ALL = new Set(
  `och eller att för med utan hos vid till från som det den dessa detta denna inom under över mellan samt även kring
  gällande avseende angående rörande enligt utifrån mot efter inför genom ett alla sina sitt dess deras ska får
  uppdrag återrapport återrapportering återredovisning slutrapport slutredovisning delrapport redovisning rapport
  rapportering uppföljning information återkoppling svar motion initiativ ärende beslut förslag fråga arbete nämnd
  styrelse förvaltning förvaltningschef förbundschef kommundirektör kommunstyrelse utskott verksamhet kommun ordförande
  fram återkomma återrapportera redovisa rapportera utreda göra genomföra ge uppdra`
    .split(/\s+/u)
    .map((word) => stemOf(word)),
)

/**
 * The word without its ending, so that "lekplatserna" and "lekplatser" are one. Roughly: what is compared are words
 * that were cut alike.
 */
export function stemOf(word: string): string {
  const lower = word.normalize('NFC').toLowerCase()
  const stem = lower.replace(ENDINGS, '')
  return stem.length >= SHORTEST_STEM ? stem : lower
}

/** The words that tell what the text is about, each once. */
export const matterWords = (...texts: readonly (string | null)[]): ReadonlySet<string> =>
  new Set(
    texts
      .flatMap((text) => text?.match(/\p{L}[\p{L}\p{M}-]*|\d{4,}/gu) ?? [])
      .map(stemOf)
      .filter((word) => word.length > 2 && !SAID_OF_ALL.has(word)),
  )

export const inCommon = (words: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...words].filter((word) => others.has(word)).length

/** How many of the first's words the second has, from 0 to 1; 0 where the first has none. */
export const coverage = (words: ReadonlySet<string>, by: ReadonlySet<string>): number =>
  words.size === 0 ? 0 : inCommon(words, by) / words.size
