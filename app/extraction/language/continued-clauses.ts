import { isFirstName, namesOffice } from './actors.ts'
import type { TokenRange } from './clause.ts'
import { isSign, type OpenClause } from './sentence-reader.ts'
import type { Token } from './token.ts'
import { withWholeSubjects } from './whole-subjects.ts'
import {
  ADVERB,
  CONDITION,
  COORDINATOR,
  isA,
  PREPOSITION,
  PRONOUN,
  QUESTION,
  RELATIVE,
} from './word-classes.ts'

type Names = ReadonlySet<string>

/**
 * The clauses with those made whole that go on with somebody new and leave out a word: "… till Pelle, som lägger ut den"
 * says what Pelle does, and "Göte ringer Rotary och Annelie skolorna" what Annelie does, with Göte's verb. `names`
 * holds the first names that are known, in lower case.
 */
export const withContinued = (clauses: readonly OpenClause[], names: Names): OpenClause[] =>
  withWholeSubjects(clauses, names).flatMap((clause) => {
    if (clause.kind === 'relative') makeMain(clause, names)
    return [clause, ...gappedIn(clause, names)]
  })

/** "skickar listan till Pelle, som lägger ut den": told on, not told of Pelle. Its opener stays, as a mark. */
function makeMain(clause: OpenClause, names: Names): void {
  const { tokens, parent, range } = clause
  const comma = range.from - 1
  if (clause.opener === 'vilket') return makeOwn(clause, names)
  if (clause.opener !== 'som' || !isSign(tokens[comma], ',') || parent?.kind !== 'main') return
  const [verb] = clause.verbs
  const antecedent = antecedentBefore(tokens, comma, names)
  if (verb?.form !== 'present' || verb.passive || antecedent === null || range.to !== parent.range.to) return
  if ((parent.verbs[0]?.at ?? tokens.length) > antecedent.from) return
  parent.inner.splice(parent.inner.indexOf(clause), 1)
  parent.range = { from: parent.range.from, to: comma }
  clause.kind = 'main'
  clause.subject = antecedent
  clause.parent = null
}

/** "…, vilket ekonomichefen tar med sig": told of the whole sentence before, as another one is. */
function makeOwn(clause: OpenClause, names: Names): void {
  const { tokens, parent, range, subject } = clause
  const [verb] = clause.verbs
  if (!isSign(tokens[range.from - 1], ',') || parent === null || subject === null) return
  if (verb?.form !== 'present' || verb.passive || antecedentBefore(tokens, subject.to, names) === null) return
  parent.inner.splice(parent.inner.indexOf(clause), 1)
  clause.kind = 'main'
  clause.parent = null
}

/** A name with what stands in brackets after it, or an office. */
export function antecedentBefore(tokens: readonly Token[], comma: number, names: Names): TokenRange | null {
  let to = comma
  if (isSign(tokens[to - 1], ')')) while (to > 0 && !isSign(tokens[to], '(')) to--
  let from = to
  while (from > 0 && to - from < LONGEST_NAME && tokens[from - 1]?.capital === true) from--
  const first = tokens[from]
  if (from < to && first !== undefined && isFirstName(first.text, names)) return { from, to }
  const word = tokens[to - 1]
  return word !== undefined && namesOffice(word) ? { from: to - 1, to } : null
}

const LONGEST_NAME = 4

/** "Per bokar lokalen, Anna fikat och Göte ljudet": each further name with an object does what the verb before it says. */
function gappedIn(clause: OpenClause, names: Names): OpenClause[] {
  const { tokens, subject, verbs, kind } = clause
  const verb = verbs.at(-1)
  if (kind !== 'main' || subject === null || verb === undefined || verb.passive || clause.negated) return []
  if (verbs[0]?.form !== 'present' || subject.from > verb.at) return []
  const starts: { at: number; name: TokenRange }[] = []
  for (let at = verb.at + 2; at < clause.range.to - 2; at++) {
    const name = nameAfter(tokens, at, names)
    if (name !== null && hasObject(tokens, { from: verb.at + 1, to: at }, name.to)) starts.push({ at, name })
  }
  const end = clause.range.to
  const [first] = starts
  if (first !== undefined) clause.range = { from: clause.range.from, to: first.at }
  return starts.map(({ name }, index) => ({
    ...clause,
    range: { from: name.from, to: starts[index + 1]?.at ?? end },
    inner: [],
    alsoVerbs: [],
    subject: name,
    subjectInherited: false,
  }))
}

/** The name after "och" or a comma, where no other name stands before it: "ringer Lena och Per" names two who are rung. */
function nameAfter(tokens: readonly Token[], at: number, names: Names): TokenRange | null {
  const token = tokens[at]
  if (!isSign(token, ',') && !(isA(token, COORDINATOR) && /^(?:och|samt)$/u.test(token?.lower ?? '')))
    return null
  const first = tokens[at + 1]
  const before = tokens[at - 1]
  if (first?.capital !== true || !isFirstName(first.text, names)) return null
  if (before === undefined || before.kind !== 'word' || isFirstName(before.text, names)) return null
  let to = at + 2
  while (tokens[to]?.capital === true) to++
  return { from: at + 1, to }
}

const NO_OBJECT = ADVERB | COORDINATOR | RELATIVE | CONDITION | QUESTION | PRONOUN
/** After these a repeated preposition says when, not whom: "skickar det till Bo och Anna till helgen". */
const MAY_BE_TIME = new Set([
  'i',
  'på',
  'till',
  'under',
  'vid',
  'före',
  'efter',
  'inom',
  'senast',
  'innan',
  'inför',
])

/** Whether what follows the name is built like what follows the verb: the same preposition, or a bare object in both. */
function hasObject(tokens: readonly Token[], first: TokenRange, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word' || token.lower === 'att' || token.capital) return false
  if (isA(token, PREPOSITION)) {
    if (MAY_BE_TIME.has(token.lower) || tokens[at + 1]?.kind !== 'word') return false
    // "Lena från styrelsen, Per från ungdomarna" names people, not what they do.
    return tokens
      .slice(first.from, first.to)
      .some((one, index) => one.lower === token.lower && tokens[first.from + index - 1]?.capital !== true)
  }
  const bare = !isA(tokens[first.from], PREPOSITION)
  return bare && !isA(token, NO_OBJECT) && token.finite === null && token.infinitive === null
}
