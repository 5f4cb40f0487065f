import { isEachOne } from '../language/actors.ts'
import { opensOthers } from '../language/and-others.ts'
import type { TokenRange } from '../language/clause.ts'
import type { Token } from '../language/token.ts'
import { finiteReading, isOnlyInfinitive } from '../language/sentence-reader.ts'
import { findWords } from '../language/find-words.ts'
import { companionAfter } from './company.ts'
import { afterApposition, withoutAppositions } from './appositions.ts'
import { endOfDescription, isAnotherOwner, listsOwners } from './described-office.ts'

/** Words that open a description of the owner or of the task, not the owner's name. */
const ENDS = new Set(
  'av via inom enligt under senast genom tillsammans utifrån från med på vid som att om till efter innan före inför snarast omgående skyndsamt initialt årligen löpande även också bestående utan eller'.split(
    ' ',
  ),
)
/** After a name these tell how often; before one they belong to it: "varje kommun". */
const HOW_OFTEN = new Set(
  'varje vart varannan vartannat två tre fyra minst halvårsvis kvartalsvis månadsvis'.split(' '),
)
const LEADING = new Set([
  'och',
  'samt',
  'dels',
  'att',
  'även',
  'också',
  'dock',
  'sedan',
  'därefter',
  'därför',
  'åt',
])

/** "årskurs 3", "klass 7". */
const OF_PUPILS = /^(?:årskurs|åk|klass)$/u
const JOINS = new Set(['och', 'samt', 'jämte', 'plus'])

/**
 * Cuts a phrase into the names in it: "A, B och C" gives three. Brackets, party letters and descriptions after a
 * name are left out, those of an office stay with it ("chefen för barn och unga"); a group "bestående av A och B"
 * gives its members.
 */
export function ownerParts(tokens: readonly Token[], phrase: TokenRange): TokenRange[] {
  // "var och en av förvaltningarna": those; "var och en" alone: whoever hears it.
  if (isEachOne(tokens, phrase)) {
    const one = phrase.from + 3
    return tokens[one]?.lower === 'av' && one < phrase.to
      ? ownerParts(tokens, { from: one + 1, to: phrase.to })
      : [{ from: phrase.from, to: one }]
  }
  const range = membersIn(tokens, phrase) ?? phrase
  const parts: TokenRange[] = []
  let from = -1
  const end = (to: number): void => {
    if (from >= 0 && to > from) parts.push({ from, to })
    from = -1
  }
  let depth = 0
  for (let at = range.from; at < range.to; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const described = from >= 0 && depth === 0 ? endOfDescription(tokens, at, range.to) : null
    if (described !== null) {
      at = described - 1
      continue
    }
    const companion = from >= 0 && depth === 0 ? companionAfter(tokens, at) : null
    if (companion !== null) {
      end(at)
      at = companion - 1
      continue
    }
    if (token.text === '(') {
      end(at)
      depth++
    } else if (token.text === ')') depth = Math.max(0, depth - 1)
    // "Kultur-, idrotts- och fritidsnämnden" is one.
    else if (depth > 0 || (token.text === ',' && tokens[at - 1]?.text.endsWith('-') === true)) continue
    else if (separates(tokens, at, from)) {
      end(at)
      // After a comma only another name goes on; anything else describes.
      if (token.text === ',' && !beginsName(tokens[at + 1]) && !listsOwners(tokens, at, range.to)) {
        const next = afterApposition(tokens, at, range.to)
        if (next === null) break
        at = next
      }
    } else if (opensOthers(tokens, at)) {
      end(at)
      break
    } else if (isAbbreviated(tokens, at)) continue
    else if (from >= 0 && token.kind === 'number' && OF_PUPILS.test(tokens[at - 1]?.lower ?? '')) continue
    else if (token.kind === 'number' || (token.kind === 'sign' && token.text !== '&' && token.text !== '-')) {
      end(at)
      if (parts.length > 0) break
    } else if (
      ENDS.has(token.lower) ||
      (from >= 0 && HOW_OFTEN.has(token.lower)) ||
      (token.lower === 'för' && tokens[at + 1]?.capital !== true) ||
      (from >= 0 && actsThere(tokens, at)) ||
      endsAtI(tokens, at, from)
    ) {
      end(at)
      if (parts.length > 0) break
    } else if (from < 0 && !LEADING.has(token.lower)) from = at
  }
  end(range.to)
  return withoutAppositions(tokens, parts)
}

/** "grupp bestående av A och B", "arbetsgrupp med Eva Lind och Bo Dahl": the members; null where none are named. */
function membersIn(tokens: readonly Token[], phrase: TokenRange): TokenRange | null {
  const made = findWords(tokens, phrase, 'bestående', 'av')
  if (made >= 0) return { from: made + 2, to: phrase.to }
  const all = findWords(tokens, phrase, 'var', 'och', 'en', 'av')
  if (all >= 0) return { from: all + 4, to: phrase.to }
  const group = findWords(tokens, phrase, 'med')
  // "med Karin Ek", "med Karin, Olle och Siv", not "med Region Norr" or "med Ekviks kommun".
  const named =
    tokens[group + 1]?.capital === true &&
    (tokens[group + 2]?.capital === true || /^(?:,|och|samt)$/u.test(tokens[group + 2]?.lower ?? ''))
  return group > phrase.from &&
    named &&
    /(?:grupp|kommitté|delegation|team)(?:en|n)?$/u.test(tokens[group - 1]?.lower ?? '')
    ? { from: group + 1, to: phrase.to }
    : null
}

/** "1:e vice ordföranden" begins with a number that is a word. */
const beginsName = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || /^(?:\d:|@)/u.test(token.text))

/** "Karin Ek uppdaterar hemsidan", "kansliet skicka brevet", given without "att": the verb after a name is none. */
const actsThere = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.capital !== false) return false
  return tokens[at - 1]?.capital === true
    ? finiteReading(tokens, at)?.form === 'present' || isOnlyInfinitive(tokens, at)
    : isOnlyInfinitive(tokens, at) && /(?:en|et|na)$/u.test(tokens[at - 1]?.lower ?? '')
}

/** "tf. chefen", "t.f. chefen", "bitr. chefen", "vik. chefen": the stop belongs to the office. */
const isAbbreviated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' && /^(?:tf|t|f|bitr|stf|v|vik)$/u.test(tokens[at - 1]?.lower ?? '')

function separates(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.text === ',' || token.text === '/' || token.text === '+') return true
  if (!JOINS.has(token.lower)) return false
  // "Vård- och omsorgsnämnden", "nämnden för Idrott och Fritid".
  if (tokens[at - 1]?.text === '-' || (tokens[at - 1]?.text ?? '').endsWith('-')) return false
  const inName = from >= 0 && tokens.slice(from, at).some((one) => one.lower === 'för')
  return (
    isAnotherOwner(tokens, at) ||
    !(inName && tokens[at + 1]?.capital === true && tokens[at + 2]?.capital !== true)
  )
}

/** "Vatten & Miljö i Sunne AB". */
const isFirm = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.capital === true &&
  tokens.slice(at + 2, at + 4).some(({ text }) => /^(?:AB|HB|KB)$/u.test(text))

/** "representanter i programrådet" is one name; "chefen i maj" is not, and "Martin I" has a letter. */
const endsAtI = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens[at]?.text === 'i' &&
  !isFirm(tokens, at) &&
  !(
    from >= 0 &&
    /(?:^alla|^samtliga|representanter(?:na)?|ledamöter(?:na)?|ombud(?:en)?|ansvariga?|övriga)$/u.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
