import { isFirstName, namesActor, namesOffice } from './actors.ts'
import type { TokenRange } from './clause.ts'
import { isSign, type OpenClause } from './sentence-reader.ts'
import type { Token } from './token.ts'

type Names = ReadonlySet<string>

/**
 * Sets right whom a clause after a comma has as subject: "Två har svarat, Siv och Olle ringer de andra" is about both,
 * and "avslutningen den 4 juni, Siv bjuder in" about Siv alone. `names` holds the known first names in lower case and
 * initials in capitals.
 */
export function withWholeSubjects(clauses: readonly OpenClause[], names: Names): readonly OpenClause[] {
  for (const clause of clauses) {
    const { tokens, subject } = clause
    const verb = clause.verbs[0]?.at ?? 0
    if (clause.kind !== 'main' || subject === null || clause.subjectInherited || subject.to > verb) continue
    const from = startOfPeople(tokens, subject.to, names)
    if (from === subject.from || from === subject.to || !isSign(tokens[from - 1], ',–—:')) continue
    if (from > subject.from) {
      const before = { from: subject.from, to: from - 1 }
      // "Ordföranden, Siv Ask, ringer": what she is.
      if (namesActor(tokens, before, names)) continue
      clause.subject = { from, to: subject.to }
      clause.range = { from, to: clause.range.to }
    } else takeBack(clauses, clause, { from, to: subject.to })
  }
  return clauses
}

/** The names begin in what the clause before was thought to end with. */
function takeBack(clauses: readonly OpenClause[], clause: OpenClause, subject: TokenRange): void {
  const before = clauses.find((one) => one !== clause && one.range.to === clause.range.from)
  if (before === undefined || (before.verbs.at(-1)?.at ?? Infinity) >= subject.from) return
  before.range = { from: before.range.from, to: subject.from }
  clause.range = { from: subject.from, to: clause.range.to }
  clause.subject = subject
}

/** Where the list of people begins that ends at `to`: "Siv", "Siv Ask och Olle", "SA, OE och kassören". */
function startOfPeople(tokens: readonly Token[], to: number, names: Names): number {
  let start = personBefore(tokens, to, names)
  let joined = false
  for (let at = start; at !== null; at = start) {
    const link = tokens[at - 1]
    const joins = /^(?:och|samt|&|\+|\/)$/u.test(link?.lower ?? '')
    // A comma parts names only in a list that an "och" ends.
    if (!joins && !(joined && isSign(link, ','))) return at
    const next = personBefore(tokens, at - 1, names) ?? (joins ? nameAfterComma(tokens, at - 1) : null)
    if (next === null) return at
    joined ||= joins
    start = next
  }
  return to
}

/** ", Essan och Sören": a name that nobody knows, alone after a comma and before one that is known. */
const nameAfterComma = (tokens: readonly Token[], to: number): number | null =>
  isSign(tokens[to - 2], ',') && tokens[to - 1]?.capital === true ? to - 1 : null

const LONGEST_NAME = 4

/** Where the person begins whose name or office ends at `to`; null where none does. */
function personBefore(tokens: readonly Token[], to: number, names: Names): number | null {
  const last = tokens[to - 1]
  if (last === undefined || last.kind !== 'word') return null
  // Initials stand alone: "YT, LH LH bokar" is where a column ran into the text.
  const initials = last.text === last.text.toUpperCase() && isFirstName(last.text, names)
  if (initials || namesOffice(last)) return to - 1
  let from = to
  while (from > 0 && to - from < LONGEST_NAME && tokens[from - 1]?.capital === true) from--
  const first = tokens[from]
  return from < to && first !== undefined && isFirstName(first.text, names) ? from : null
}
