// Words that every body of their kind goes by in its own minutes.
const GENERIC =
  /^(?:nämndens?|styrelsens?|utskottets?|nätverkets?|revisionens?|gruppens?|mötets?|direktionens?|presidiets?|rådets?)$/u
const KINDS = [
  'arbetsutskott',
  'utskott',
  'fullmäktige',
  'styrelse',
  'nämnd',
  'nätverk',
  'revision',
  'direktion',
  'råd',
  'beredning',
  'stämma',
]

/** Whether the words of a heading (`arbetsutskottets`, `nämndens`) name the body whose minutes these are. */
export function isOwnBody(words: string, body: string | null): boolean {
  const named = words.toLowerCase().trim()
  if (body !== null && isOwnWord(named, body)) return true
  if (GENERIC.test(named)) return named.startsWith('utskott') || !/utskott/u.test((body ?? '').toLowerCase())
  if (body === null) return false
  // Scans lose the dots: "Tekniska namnden" in the head, "Tekniska nämndens förslag" in the text.
  const own = nameOf(body)
  return lastKind(named) === lastKind(own) && withoutDots(own).includes(withoutDots(stemOf(named)))
}

/** "Revisorerna i Almvik (revisorskollegiet)": the body's name, and in brackets the other words that its head has for it. */
export const bodyAsCalled = (name: string | null, words: readonly string[]): string | null =>
  words.length === 0 ? name : `${name ?? ''} (${words.join(', ')})`

/** Whether the body goes by that one word in its own head. */
export const isOwnWord = (word: string, body: string): boolean => calledBy(body).includes(word)

const nameOf = (body: string): string => body.toLowerCase().replace(/\s\([^()]*\)$/u, '')

/** The other words that a body goes by. */
export function calledBy(body: string | null): readonly string[] {
  // Asked of every duty and decision, and most heads have no such words.
  if (body === null || !body.endsWith(')')) return NO_WORDS
  return IN_BRACKETS.exec(body)?.groups?.words?.toLowerCase().split(', ') ?? NO_WORDS
}

const NO_WORDS: readonly string[] = []
const IN_BRACKETS = /\((?<words>[^()]+)\)$/u

/** Whether the word names another kind of body than the one whose minutes these are: "direktionen" in a network's. */
export function isAnotherKind(word: string, body: string): boolean {
  const own = nameOf(body)
  const named = lastKind(word.toLowerCase())
  if (GENERAL_MEETING.test(own)) return named === undefined ? /revisorerna/iu.test(word) : named !== 'stämma'
  if (named === undefined) return false
  if (GROUP.test(own)) return ABOVE_GROUPS.has(named)
  const kind = lastKind(own)
  return kind !== undefined && named !== kind
}

/** Where the members meet, what the board decided or thinks is not decided there. */
const GENERAL_MEETING = /(?:års|medlems|förenings|höst|vår)möte|stämma/u
const GROUP = /grupp(?:en)?(?:$|[\s,])/u
const ABOVE_GROUPS: ReadonlySet<string> = new Set(['styrelse', 'nämnd', 'fullmäktige', 'direktion', 'stämma'])

const withoutDots = (words: string): string => words.replace(/[åä]/gu, 'a').replace(/ö/gu, 'o')

/** "kommunstyrelsens arbetsutskotts" is a committee, not the board that it is named after. */
function lastKind(words: string): string | undefined {
  let found: string | undefined
  let last = -1
  for (const [kind, scanned] of SPELT) {
    const at = Math.max(words.lastIndexOf(kind), scanned === null ? -1 : words.lastIndexOf(scanned))
    if (at < 0 || at < last || (at === last && found !== undefined && kind.length >= found.length)) continue
    found = kind
    last = at
  }
  return found
}

/** Each with what a scan makes of it: "Tekniska namnden"; "rad" for "råd" is found in too many words. */
const SPELT = KINDS.map((kind) => [kind, /[äö]/u.test(kind) ? withoutDots(kind) : null] as const)

const stemOf = (words: string): string =>
  (words.split(/\s+/u).at(-1) ?? words).replace(/(?:ens|ets|en|et|s)$/u, '')
