import type { Token } from '../../language/token.ts'
import { splitSentences } from '../../language/sentences.ts'
import { mayBe } from '../../owners/gender.ts'
import { readOwners, type People } from '../../owners/read-owners.ts'
import { resolvePerson } from '../../owners/resolve-person.ts'
import type { ItemOwner, SectionItem } from '../section-item.ts'
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
    if (
      speaker !== null &&
      (subject === null || subject.lower === 'jag' || item.first.found.owner === null) &&
      item.first.found.rule === 'undertake'
    ) {
      const name = resolvePerson(speaker, people.attendance, people.nearby) ?? speaker
      return { ...item, owners: [{ name, kind: 'person', span: null, rule: 'speaker' }] }
    }
    if (subject !== null && PRONOUNS.has(subject.lower)) {
      const person = toldOfBefore(item, subject, people) ?? lastPerson(items.slice(0, index), subject.lower)
      return person ? { ...item, owners: [{ ...person, span: null, rule: 'pronoun' }] } : item
    }
    return item
  })

function subjectWord(item: SectionItem): Token | null {
  const { subject } = item.first.found.clause
  return subject === null ? null : (item.placed.sentence.tokens[subject.from] ?? null)
}

/** How many sentences back a pronoun may point. */
const REACH = 3

/**
 * The one whom the paragraph tells of before the pronoun: the subject of the nearest sentence that names anybody.
 * Null where two can be meant.
 */
function toldOfBefore(item: SectionItem, pronoun: Token, people: People): ItemOwner | undefined {
  const { passage, span, sentence } = item.placed
  const before = passage.text.slice(0, span.start + pronoun.start)
  for (const { start, end } of splitSentences(before).slice(-REACH).toReversed()) {
    const told = readSentence(before.slice(start, end), sentence.setting)
    const owners = subjectsIn(told, people).filter(
      (one) => one.kind === 'role' || mayBe(pronoun.lower, one.name),
    )
    if (owners.length === 1) return owners[0]
    if (owners.length > 1) return undefined
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
  return owners.filter((one, at) => owners.findIndex(({ name }) => name === one.name) === at)
}

const lastPerson = (items: readonly SectionItem[], pronoun: string): ItemOwner | undefined =>
  items
    .flatMap((item) => item.owners)
    .findLast((owner) => owner.kind === 'person' && mayBe(pronoun, owner.name))
