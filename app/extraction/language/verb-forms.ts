import { FIRST, IRREGULAR, SECOND_VOICED, SECOND_VOICELESS, THIRD } from './verb-lexicon.ts'

export type VerbForm = Readonly<{
  /** Infinitive. */
  lemma: string
  form: 'infinitive' | 'present' | 'past' | 'supine' | 'participle' | 'imperative'
  passive: boolean
}>

type Parts = Readonly<{
  present: string
  past: string
  supine: string
  participle: string
  imperative: string
}>

const forms = new Map<string, VerbForm[]>()
const irregular = new Map<string, Parts>()

/** Every reading of a lower-case word as a form of a known verb; empty where it is none. */
export const readVerb = (word: string): readonly VerbForm[] =>
  isSpelt(spellingOf(word)) ? (forms.get(word) ?? NONE) : NONE

const NONE: readonly VerbForm[] = []

/**
 * How words begin and end, a bit for each way, set where a verb form does so too. Most nouns do not, and are spared the
 * search in a table of more than ten thousand forms that no cache holds.
 */
const spelt = new Uint32Array(1 << 14)

const isSpelt = (spelling: number): boolean =>
  ((spelt[spelling >>> 5] as number) & (1 << (spelling & 31))) !== 0

/** Of the first two letters, the last three and the number of them all. */
function spellingOf(word: string): number {
  const { length } = word
  if (length < 3) return word.charCodeAt(0) * 4 + length
  const begin = word.charCodeAt(0) * 32 + word.charCodeAt(1)
  const end =
    (word.charCodeAt(length - 1) * 32 + word.charCodeAt(length - 2)) * 32 + word.charCodeAt(length - 3)
  return (Math.imul(begin * 32 + length, 0x9e3779b1) + Math.imul(end, 0x85ebca6b)) >>> 13
}

const split = (list: string): string[] => list.split(/\s+/u).filter(Boolean)

function add(word: string, lemma: string, form: VerbForm['form'], passive: boolean): void {
  const spelling = spellingOf(word)
  spelt[spelling >>> 5] = (spelt[spelling >>> 5] as number) | (1 << (spelling & 31))
  const known = forms.get(word)
  if (known) known.push({ lemma, form, passive })
  else forms.set(word, [{ lemma, form, passive }])
}

function addVerb(lemma: string, parts: Parts): void {
  const deponent = lemma.endsWith('s')
  const plain: [string, VerbForm['form']][] = [
    [lemma, 'infinitive'],
    [parts.present, 'present'],
    [parts.past, 'past'],
    [parts.supine, 'supine'],
  ]
  for (const [word, form] of plain) {
    if (word === '-' || word === '') continue
    add(word, lemma, form, false)
    if (!deponent && form !== 'present') add(`${word}s`, lemma, form, true)
  }
  if (!deponent) for (const word of passivePresents(lemma, parts.present)) add(word, lemma, 'present', true)
  for (const word of participles(parts.participle)) add(word, lemma, 'participle', true)
  if (parts.imperative !== lemma) add(parts.imperative, lemma, 'imperative', false)
  else add(lemma, lemma, 'imperative', false)
}

/** "redovisas", "följs" and "följes", "stäms", "ses". */
function passivePresents(lemma: string, present: string): string[] {
  if (present.endsWith('ar')) return [`${present.slice(0, -1)}s`]
  if (present.endsWith('er'))
    return [`${present.slice(0, -2).replace(/mm$/u, 'm')}s`, `${present.slice(0, -1)}s`]
  return present.endsWith('r') && !lemma.endsWith('ra')
    ? [`${present.slice(0, -1)}s`]
    : [`${present}s`, `${present}es`]
}

function participles(stem: string): string[] {
  if (stem === '-' || stem === '') return []
  if (stem.endsWith('en')) return [stem, `${stem.slice(0, -1)}t`, `${stem.slice(0, -2)}na`]
  if (stem.endsWith('ad')) return [stem, `${stem.slice(0, -1)}t`, `${stem}e`]
  if (stem.endsWith('dd')) return [stem, `${stem.slice(0, -2)}tt`, `${stem}a`]
  return stem.endsWith('t') ? [stem, `${stem}a`] : [stem, `${stem.slice(0, -1)}t`, `${stem}a`]
}

/** "bestämm" → "bestäm" before an ending that begins with a consonant. */
const short = (stem: string): string => stem.replace(/(?<twin>[mn])\k<twin>$/u, '$<twin>')

function second(lemma: string, voiced: boolean): Parts {
  const stem = lemma.slice(0, -1)
  const base = short(stem)
  const present = stem.endsWith('r') ? stem : `${stem}er`
  if (/[aeiouyåäö]t$/u.test(base))
    return { present, past: `${base}te`, supine: `${base}t`, participle: `${base}t`, imperative: base }
  if (base.endsWith('t'))
    return { present, past: `${base}e`, supine: base, participle: base, imperative: base }
  if (!voiced)
    return { present, past: `${base}te`, supine: `${base}t`, participle: `${base}t`, imperative: base }
  if (/[aeiouyåäö]d$/u.test(base)) {
    return {
      present,
      past: `${base}de`,
      supine: `${base.slice(0, -1)}tt`,
      participle: `${base}d`,
      imperative: base,
    }
  }
  if (base.endsWith('d')) {
    return { present, past: `${base}e`, supine: `${base.slice(0, -1)}t`, participle: base, imperative: base }
  }
  return { present, past: `${base}de`, supine: `${base}t`, participle: `${base}d`, imperative: base }
}

for (const lemma of split(FIRST)) {
  const stem = lemma
  addVerb(lemma, {
    present: `${stem}r`,
    past: `${stem}de`,
    supine: `${stem}t`,
    participle: `${stem}d`,
    imperative: lemma,
  })
}
for (const lemma of split(SECOND_VOICED)) addVerb(lemma, second(lemma, true))
for (const lemma of split(SECOND_VOICELESS)) addVerb(lemma, second(lemma, false))
for (const lemma of split(THIRD)) {
  addVerb(lemma, {
    present: `${lemma}r`,
    past: `${lemma}dde`,
    supine: `${lemma}tt`,
    participle: `${lemma}dd`,
    imperative: lemma,
  })
}

const likeOthers: [string, string][] = []
for (const entry of split(IRREGULAR)) {
  const [lemma = '', rest = ''] = entry.split(':')
  const [present = '', past, supine, participle] = rest.split(',')
  if (past === undefined) likeOthers.push([lemma, present])
  else {
    const imperative = /[^e]r$/u.test(present) && lemma.length < 4 ? lemma : present.replace(/e?r$/u, '')
    irregular.set(lemma, { present, past, supine: supine ?? '-', participle: participle ?? '-', imperative })
  }
}
for (const [lemma, parts] of irregular) addVerb(lemma, parts)
for (const [lemma, model] of likeOthers) {
  const parts = irregular.get(model) ?? regularParts(model)
  const prefix = lemma.slice(0, lemma.length - model.length)
  const of = (word: string): string => (word === '-' ? word : prefix + word)
  addVerb(lemma, {
    present: of(parts.present),
    past: of(parts.past),
    supine: of(parts.supine),
    participle: of(parts.participle),
    imperative: of(parts.imperative),
  })
}

function regularParts(model: string): Parts {
  return second(model, !split(SECOND_VOICELESS).includes(model))
}

// Side forms that no table gives.
for (const [word, lemma, form, passive] of [
  ['ombeds', 'ombe', 'present', true],
  ['ombads', 'ombe', 'past', true],
  ['bes', 'be', 'present', true],
  ['skall', 'skola', 'present', false],
  ['beslöt', 'besluta', 'past', false],
  ['beslöts', 'besluta', 'past', true],
  ['beslutit', 'besluta', 'supine', false],
  ['la', 'lägga', 'past', false],
  ['sa', 'säga', 'past', false],
  ['givit', 'ge', 'supine', false],
  ['ger', 'ge', 'present', false],
  ['giver', 'ge', 'present', false],
  ['giva', 'ge', 'infinitive', false],
  ['uppdras', 'uppdra', 'present', true],
  ['sköter', 'sköta', 'present', false],
  ['träffar', 'träffa', 'present', false],
  ['träffa', 'träffa', 'infinitive', false],
  ['läcker', 'läcka', 'present', false],
] as const) {
  if (
    !readVerb(word).some((known) => known.form === form && known.lemma === lemma && known.passive === passive)
  )
    add(word, lemma, form, passive)
}

// The noun "skola" is everywhere, the infinitive of "ska" nowhere; "särskilt" is an adverb.
forms.delete('särskilt')
forms.delete('skola')
forms.delete('skolas')
