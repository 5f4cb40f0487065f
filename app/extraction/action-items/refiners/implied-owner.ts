import type { Token } from '../../language/token.ts'
import { isFirstName, namesOffice } from '../../language/actors.ts'
import { splitSentences } from '../../language/sentences.ts'
import { withCapitals } from '../../owners/bynames.ts'
import { mayBe } from '../../owners/gender.ts'
import { readOwners, type People } from '../../owners/read-owners.ts'
import { resolvePerson } from '../../owners/resolve-person.ts'
import { roleOf } from '../../owners/role-words.ts'
import { eachOnce, impliedBy, type ItemOwner, type SectionItem } from '../section-item.ts'
import { readSentence, type Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'
import type { Refiner } from './index.ts'

const PRONOUNS = new Set(['han', 'hon', 'hen'])

/** Whom a speaker's own words or "han" and "hon" mean: the speaker, or the last person or office told of before. */
export const impliedOwner: Refiner = (items, people) =>
  items.map((item, index) => {
    if (item.owners.length > 0) return item
    const { speaker } = item.placed.sentence.setting
    const subject = subjectWord(item)
    if (speaker !== null && speaksForHimself(item, subject))
      return { ...item, owners: spokenBy(speaker, people) }
    if (subject?.lower === 'de') {
      const owners = severalToldOf(item, people)
      return { ...item, owners: owners.length > 0 ? owners : severalBefore(items, index) }
    }
    if (subject !== null && PRONOUNS.has(subject.lower)) {
      const told = toldOfBefore(item, subject, people)
      const person = told === undefined ? lastPerson(items.slice(0, index), item, subject.lower) : told
      return person ? { ...item, owners: impliedBy({ rule: 'pronoun' }, [person]) } : item
    }
    return item
  })

/** "Ska boka lokal", "Kommer att dela ut dem", "Jag ringer": the speaker's own doing, and not what is done to a thing. */
function speaksForHimself({ first: { found } }: SectionItem, subject: Token | null): boolean {
  if (found.rule === 'will') return subject === null
  if (found.rule !== 'undertake' && found.rule !== 'action-list') return false
  return subject === null || subject.lower === 'jag' || found.owner === null
}

function spokenBy(speaker: string, people: People): ItemOwner[] {
  const known = resolvePerson(speaker, people.attendance, people.nearby)
  if (known !== null || roleOf(speaker) === null)
    return [{ name: known ?? speaker, kind: 'person', span: null, rule: 'speaker' }]
  return [{ name: roleOf(speaker) ?? speaker, kind: 'role', span: null, rule: 'speaker' }]
}

/** "Karin och Olle … De återkommer": those of the item before, where they are several. */
function severalBefore(items: readonly SectionItem[], index: number): readonly ItemOwner[] {
  const before = items[index - 1]
  if (before === undefined || before.owners.length < 2 || before.placed.part !== items[index]?.placed.part)
    return []
  return impliedBy({ rule: 'pronoun' }, before.owners)
}

function subjectWord(item: SectionItem): Token | null {
  const { subject } = item.first.found.clause
  return subject === null ? null : (item.placed.sentence.tokens[subject.from] ?? null)
}

/** How many sentences back a pronoun may point. */
const REACH = 3

/**
 * The one whom the paragraph tells of before the pronoun: the subject of the nearest sentence that names anybody, or
 * whoever else it names: "Frågor mejlas till Siv; hon sammanställer".
 * Null where two can be meant, undefined where nobody is named.
 */
function toldOfBefore(item: SectionItem, pronoun: Token, people: People): ItemOwner | null | undefined {
  const { passage, span, sentence } = item.placed
  const before = withCapitals(passage.text.slice(0, span.start + pronoun.start), sentence.setting.bynames)
  for (const { start, end } of splitSentences(before).slice(-REACH).toReversed()) {
    const told = readSentence(before.slice(start, end), sentence.setting)
    const subjects = subjectsIn(told, people)
    const named = subjects.length > 0 ? subjects : peopleIn(told, people)
    const owners = (named.length > 0 ? named : officesIn(told, people)).filter(
      (one) => one.kind === 'role' || mayBe(pronoun.lower, one.name),
    )
    if (owners.length === 1) return owners[0]
    if (owners.length > 1) return null
  }
  return undefined
}

function subjectsIn(told: Sentence, people: People): ItemOwner[] {
  const owners = told.clauses.flatMap((clause): ItemOwner[] => {
    if (clause.kind !== 'main' || clause.subject === null || clause.subjectInherited) return []
    const kind = subjectKind(told, clause.subject)
    if (kind !== 'named' && kind !== 'perhaps-named' && kind !== 'role') return []
    return readOwners(told.tokens, clause.subject, people).filter(
      (one) => one.kind === 'person' || one.kind === 'role',
    )
  })
  return eachOnce(owners)
}

/** "Ulla Ek och Bo Ask får delta. De ska lämna en rapport": the several subjects of the sentence before, in its paragraph or above it. */
function severalToldOf({ placed }: SectionItem, people: People): ItemOwner[] {
  const { passage, span, sentence, part } = placed
  const above = part.blocks[part.blocks.findIndex((block) => block.passage === passage) - 1]
  const before = passage.text.slice(0, span.start).trim() || (above?.passage.text ?? '')
  // "Deras mandat gäller året ut": of the same.
  const last = splitSentences(before).findLast(
    ({ start }) => !STILL_THEY.test(before.slice(start, start + NEAR)),
  )
  if (last === undefined) return []
  const told = readSentence(before.slice(last.start, last.end), sentence.setting)
  const subjects = subjectsIn(told, people)
  // "Nätverket utser Karin Ek och Olle Ask": those whom it names.
  const several = subjects.length > 1 ? subjects : peopleIn(told, people)
  return several.length < 2 ? [] : impliedBy({ rule: 'pronoun' }, several)
}

const STILL_THEY = /^De(?:ras)?\s/u
/** As many letters as that takes. */
const NEAR = 6

const FROM = new Set(['från', 'av'])

/** The people whom a sentence names besides its subjects. */
function peopleIn({ tokens, setting }: Sentence, people: People): ItemOwner[] {
  const found: ItemOwner[] = []
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]
    if (first?.capital !== true || !isFirstName(first.text, setting.names)) continue
    // "På fråga från Siv svarar hon": not whom she hears.
    if (FROM.has(tokens[at - 1]?.lower ?? '')) continue
    let to = at + 1
    while (tokens[to]?.capital === true) to++
    found.push(...readOwners(tokens, { from: at, to }, people).filter(({ kind }) => kind === 'person'))
    at = to - 1
  }
  return eachOnce(found)
}

/** The offices whom a sentence names that tells of nobody else: "Frågan har ställts till tekniska chefen". */
const officesIn = ({ tokens }: Sentence, people: People): ItemOwner[] => {
  const found = tokens.flatMap((token, at): ItemOwner[] => {
    const before = tokens[at - 1]
    if (!namesOffice(token) || !token.lower.endsWith('n') || FROM.has(before?.lower ?? '')) return []
    // "tekniska chefen"
    const described = before !== undefined && before.lower.endsWith('a') && !namesOffice(before)
    return readOwners(tokens, { from: described ? at - 1 : at, to: at + 1 }, people).filter(
      ({ kind }) => kind === 'role',
    )
  })
  return eachOnce(found)
}

/** The person of an item before; an office only where the same paragraph gives it something. */
const lastPerson = (
  before: readonly SectionItem[],
  { placed }: SectionItem,
  pronoun: string,
): ItemOwner | undefined =>
  before
    .flatMap((item) =>
      item.owners.filter(
        ({ kind, name }) =>
          (kind === 'person' && mayBe(pronoun, name)) ||
          (kind === 'role' && item.placed.passage === placed.passage),
      ),
    )
    .at(-1)
