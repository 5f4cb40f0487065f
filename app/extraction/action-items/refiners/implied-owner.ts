import type { ItemOwner, SectionItem } from '../section-item.ts'
import { resolvePerson } from '../../owners/resolve-person.ts'
import type { Refiner } from './index.ts'

/** Whom a speaker's own words or "han" and "hon" mean: the speaker, or the last person named before. */
export const impliedOwner: Refiner = (items, people) =>
  items.map((item, index) => {
    if (item.owners.length > 0) return item
    const { speaker } = item.placed.sentence.setting
    const subject = subjectWord(item)
    if (
      speaker !== null &&
      (subject === null || subject === 'jag') &&
      item.first.found.rule === 'undertake'
    ) {
      const name = resolvePerson(speaker, people.attendance, people.nearby) ?? speaker
      return { ...item, owners: [{ name, kind: 'person', span: null, rule: 'speaker' }] }
    }
    if (subject === 'han' || subject === 'hon') {
      const person = lastPerson(items.slice(0, index))
      return person ? { ...item, owners: [{ ...person, span: null, rule: 'pronoun' }] } : item
    }
    return item
  })

const subjectWord = (item: SectionItem): string | null => {
  const subject = item.first.found.clause.subject
  return subject === null ? null : (item.placed.sentence.tokens[subject.from]?.lower ?? null)
}

const lastPerson = (items: readonly SectionItem[]): ItemOwner | undefined =>
  items.flatMap((item) => item.owners).findLast((owner) => owner.kind === 'person')
