import { latin } from '../../language/latin.ts'
import type { SectionItem } from '../section-item.ts'
import type { Refiner } from './index.ts'

/** Shorter words are too common to tie a sentence of the background to a decision. */
const SHORTEST = 5

/**
 * "Feedback ska skickas in senast 15 november", told in the background of a decision to give feedback, is the deadline
 * of that duty and no duty of its own.
 */
export const backgroundDeadline: Refiner = (items) => {
  const limits = items.filter(isLimitOnly)
  if (limits.length === 0) return items
  const absorbed = new Set<SectionItem>()
  const dated = items.map((item) => {
    if (item.first.found.kind !== 'assignment' || item.duties.some((duty) => duty.due !== null)) return item
    const limit = limits.find((other) => !absorbed.has(other) && shareSubject(other, item))
    const due = limit?.first.due
    if (limit === undefined || due == null) return item
    absorbed.add(limit)
    return { ...item, told: { placed: limit.placed, due: { ...due, rule: 'told-in-background' } } }
  })
  return dated.filter((item) => !absorbed.has(item))
}

const isLimitOnly = ({ first, owners, placed }: SectionItem): boolean =>
  first.found.rule === 'shall-by' &&
  (owners.length === 0 ||
    (owners.every(({ kind }) => kind === 'body') && ANSWERS.test(placed.sentence.text))) &&
  first.due?.limit === true

/** "Nämnden ska yttra sig senast den 4 maj": by when the body must, for which somebody is given to write. */
const ANSWERS = latin(
  /(?<!\p{L})(?:yttra sig|svara|lämna (?:in )?(?:sitt |ett )?(?:yttrande|svar))(?!\p{L})/iu,
)

function shareSubject(told: SectionItem, duty: SectionItem): boolean {
  const { clause } = told.first.found
  const { tokens } = told.placed.sentence
  if (clause.subject === null) return false
  const words = tokens.slice(clause.subject.from, clause.subject.to).map((token) => token.lower)
  const stems = words
    .filter((word) => word.length >= SHORTEST)
    .map((word) => word.slice(0, Math.max(SHORTEST, word.length - 2)))
  const given = duty.placed.sentence.tokens.map((token) => token.lower)
  // "Svar ska lämnas senast den 4 maj" is the date of whoever is given to write the opinion.
  const answers =
    (words.some((word) => ANSWER.test(word)) || told.owners.length > 0) &&
    given.some((word) => ANSWER.test(word))
  return answers || stems.some((stem) => given.some((word) => word.startsWith(stem)))
}

const ANSWER = latin(/^(?:\p{L}*svar(?:et|en|a|ar|as|ande)?|yttra|\p{L}*yttrande\p{L}*|synpunkt\p{L}*)$/u)
