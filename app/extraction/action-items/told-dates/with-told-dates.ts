import type { Deadline } from '../../deadlines/find-deadlines.ts'
import type { DateContext } from '../../deadlines/rule.ts'
import type { SectionItem } from '../section-item.ts'
import type { PlacedSentence } from '../section-sentences.ts'
import { answerTime, answerTimes, type AnswerTime } from './answer-time.ts'
import { aroundOf } from './around.ts'
import { backgroundDate } from './background-date.ts'
import { dateAfter } from './date-after.ts'
import { dateBefore } from './date-before.ts'
import { fieldDate, timeFields } from './field-date.ts'
import { leadDate } from './lead-date.ts'

/** "inom utsatt tid", "inom en vecka därefter": a time of which another sentence tells. */
const isToldOf = ({ date, text }: Deadline): boolean =>
  date === null && /(?:inom utsatt tid|därefter|efteråt|senare)$/iu.test(text)

/** Gives duties without a deadline of their own the one that a sentence beside or above them tells. */
export function withToldDates(
  items: readonly SectionItem[],
  sentences: readonly PlacedSentence[],
  dates: DateContext,
): readonly SectionItem[] {
  const given = items.filter(({ first }) => first.found.kind === 'assignment')
  const fields = timeFields(items)
  const around = aroundOf(items, sentences)
  let times: readonly AnswerTime[] | null = null
  const timesTold = (): readonly AnswerTime[] => (times ??= answerTimes(sentences, dates))
  return items.map((item) => {
    const dated = item.told !== undefined || item.duties.some(({ due }) => due !== null && !isToldOf(due))
    if (dated || item.first.every !== null) return item
    // Of several assignments nobody knows which one the background means.
    const only = given.length === 1 && given[0] === item
    const told =
      fieldDate(item, items, fields, dates) ??
      dateBefore(item, { items, around, dates }) ??
      dateAfter(item, around, dates) ??
      leadDate(item, dates) ??
      (only ? backgroundDate(item, sentences, dates) : null) ??
      answerTime(item, timesTold)
    return told === null ? item : { ...item, told }
  })
}
