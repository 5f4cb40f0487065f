const split = (words: string): readonly string[] => words.split(/\s+/u).filter(Boolean)

/** Offices that take -en in the definite form, with whatever stands before them ("förbundschef"). */
const WITH_EN = split(
  `chef direktör strateg kassör ekonom jurist ingenjör administratör inspektör arkitekt konsult specialist redaktör
  kommunikatör konsulent ekolog biolog geolog psykolog pedagog präst intendent kamrer projektör dekan coach expert assistent
  representant dietist veterinär bovärd kanslist diakon organist kapten terapeut receptionist
  kommunpolis områdespolis kvarterspolis`,
)
/** Offices that take -n. */
const WITH_N = split(
  `controller revisor rektor koordinator registrator kurator partner tekniker lektor mentor producent sekreterare
  bibliotekarie arkivarie antikvarie kyrkoherde handledare kamrer`,
)
const OTHERS = split(
  `ordförande samordnare ledare handläggare ansvarig justerare utredare ombud planerare kommunalråd regionråd
  oppositionsråd ledamot sammankallande vaktmästare föreståndare upphandlare utvecklare projektägare insatsägare systemägare processägare granskare ersättare suppleant förvaltare läkare lärare tränare mästare vårdare skötare rådgivare vd`,
)
/** Words by how they end: few are left to compare. */
const byEnd = <T>(words: readonly T[], of: (word: T) => string): ReadonlyMap<string, readonly T[]> =>
  Map.groupBy(words, (word) => endOf(of(word)))

const endOf = (word: string): string => word.slice(-2)

const ROLE_STEMS = byEnd([...WITH_EN, ...WITH_N, ...OTHERS], (stem) => stem)
/** Offices known by their letters. */
const LETTERS = new Set(['mas', 'mar', 'sas', 'vd'])

/** Endings of the definite singular, longest first, with what stands in their place in the dictionary form. */
const ENDINGS = byEnd(
  [
    ['aren', 'are'],
    ['anden', 'ande'],
    ['ige', 'ig'],
    ['iga', 'ig'],
    ...WITH_EN.map((stem) => [`${stem}en`, stem] as const),
    ...WITH_N.map((stem) => [`${stem}n`, stem] as const),
    ['ombudet', 'ombud'],
    ['rådet', 'råd'],
    ['ledamoten', 'ledamot'],
    ['ordf', 'ordförande'],
  ] as const,
  ([ending]) => ending,
)

/** The dictionary form of a word for an office ("förbundschefen" → "förbundschef"), or null where it is none. */
export function roleOf(word: string): string | null {
  const lower = word.toLowerCase()
  for (const [ending, replacement] of ENDINGS.get(endOf(lower)) ?? []) {
    if (!lower.endsWith(ending)) continue
    const form = lower.slice(0, -ending.length) + replacement
    if (isRole(form)) return form
  }
  return isRole(lower) ? lower : null
}

const isRole = (form: string): boolean =>
  LETTERS.has(form) || ROLE_STEMS.get(endOf(form))?.some((stem) => form.endsWith(stem)) === true

/** Adjectives before a definite noun, with what stands before an indefinite one. */
const WEAK: readonly (readonly [RegExp, string])[] = [
  [/(?<stem>(?:sk|al|iv|ig|ell|är|ern|und|ad))[ae]$/u, '$<stem>'],
  [/^nya$/u, 'ny'],
]

/** "regionala" before "utvecklingsdirektören" is "regional" before "utvecklingsdirektör"; "biträdande" stays. */
export const strongForm = (adjectives: string): string =>
  adjectives.replace(/\p{L}+/gu, (word) =>
    WEAK.reduce((form, [ending, strong]) => form.replace(ending, strong), word),
  )

/** "enhetscheferna", "ledamöterna": several holders of an office. */
export const isPluralRole = (word: string): boolean =>
  /(?:chefer|direktörer|strateger|revisorer|rektorer|ekonomer|ekologer|ingenjörer|jurister|inspektörer|arkitekter|kommunikatörer|pedagoger|intendenter|samordnare|handläggare|ledare|ledamöter|konsulter|sekreterare|ordförande)(?:na)?$|(?:samordnar|handläggar|ledar|sekreterar|utredar|planerar)na$/u.test(
    word.toLowerCase(),
  )
