import type { Clause } from '../language/clause.ts'
import type { Span } from '../span.ts'
import type { CompleteDuty } from './complete-duty.ts'
import type { PlacedSentence } from './section-sentences.ts'

/** Duties of one item, with the words to quote. */
export type ItemDuties = Readonly<{ placed: PlacedSentence; duties: readonly CompleteDuty[] }>

/** "Mats tar fram statistik och Eva kontaktar kassan" is two promises, each quoted by its own clause; most sentences are one item. */
export function partDuties(placed: PlacedSentence, duties: readonly CompleteDuty[]): ItemDuties[] {
  const [first, ...others] = duties
  if (first === undefined) return []
  const apart =
    others.length > 0 && others.every((other) => isApart(first, other) || isDecidedApart(first, other))
  return apart
    ? duties.map((duty) => {
        const quoted = clauseSpan(placed, duty)
        return { placed: { ...placed, quoted }, duties: [withOwnDue(duty, quoted, placed.span.start)] }
      })
    : [{ placed, duties }]
}

/** The other one's date is not this one's. */
function withOwnDue(duty: CompleteDuty, quoted: Span, base: number): CompleteDuty {
  const at = base + (duty.due?.core.start ?? 0)
  return at >= quoted.start && at < quoted.end ? duty : { ...duty, due: null }
}

/** "att Olle uppdaterar sidan före nästa möte och att Siv betalar senast 30/9": decided of two, and not both by one day. */
function isDecidedApart(one: CompleteDuty, other: CompleteDuty): boolean {
  const names = new Set(one.owners.map(({ name }) => name))
  return (
    [one, other].every(
      ({ found: { clause, kind }, owners }) =>
        kind !== 'commitment' &&
        clause.kind === 'that' &&
        !clause.subjectInherited &&
        owners.length > 0 &&
        standsAlone(clause),
    ) &&
    (one.due === null || one.due.core.start !== other.due?.core.start) &&
    !other.owners.some(({ name }) => names.has(name))
  )
}

/** Each a main clause with a subject of its own that can be quoted alone, and nobody in both. */
function isApart(one: CompleteDuty, other: CompleteDuty): boolean {
  const names = new Set(one.owners.map(({ name }) => name))
  return (
    [one, other].every(
      ({ found: { clause, kind }, owners }) =>
        kind === one.found.kind &&
        (clause.kind === 'main' ||
          (kind === 'commitment' && clause.kind === 'that' && clause.opener === 'att')) &&
        !clause.subjectInherited &&
        owners.length > 0 &&
        standsAlone(clause),
    ) &&
    one.found.clause.range.to <= other.found.clause.range.from &&
    !other.owners.some(({ name }) => names.has(name))
  )
}

/** Fewer words say too little: "Siv skriver, Bo delar ut". */
const SHORTEST = 3

/** Not so where the verb stands in the clause before: "Siv ringer banken och Bo kassan". */
const standsAlone = ({ tokens, range, verbs }: Clause): boolean =>
  (verbs[0]?.at ?? 0) >= range.from &&
  tokens.slice(range.from, range.to).filter(({ kind }) => kind === 'word').length >= SHORTEST

/** The clause in the passage, without "och" before it and the signs after it; "Pelle" belongs to "som lägger ut den". */
function clauseSpan({ sentence, span }: PlacedSentence, { found }: CompleteDuty): Span {
  const { range, subject } = found.clause
  let from = Math.min(range.from, subject?.from ?? range.from)
  let { to } = range
  while (/^(?:och|samt|medan|,|;)$/u.test(sentence.tokens[from]?.lower ?? '')) from++
  while (/^(?:och|samt|medan|,|;)$/u.test(sentence.tokens[to - 1]?.lower ?? '')) to--
  return {
    start: span.start + (sentence.tokens[from]?.start ?? 0),
    end: span.start + (sentence.tokens[to - 1]?.end ?? sentence.text.length),
  }
}
