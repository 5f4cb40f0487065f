import { makeDate } from '../deadlines/plain-date.ts'
import { findStatedDates, type StatedDate } from './stated-dates.ts'
import type { TextLine } from './text-line.ts'

export type MailedDate = Readonly<{ date: string; line: TextLine; stated: StatedDate }>

const SENDER = /^(?:från|from|avsändare)\s?:/iu
const SENT = /^(?:datum|skickat|date|sent)\s?:/iu
const SUBJECT = /^(?:ämne|subject|rubrik)\s?:.*(?:möte|protokoll|anteckning|sammanträde)/iu

/**
 * The meeting's day in minutes that were sent as a mail: what the subject names, in the year of the last such day up to
 * the one on which the mail was sent. Null where the lines are no head of a mail, or its subject names no day.
 */
export function readMailedDate(lines: readonly TextLine[]): MailedDate | null {
  const subject = lines.find(({ text }) => SUBJECT.test(text))
  const sent = lines.find(({ text }) => SENT.test(text))
  if (subject === undefined || sent === undefined || !lines.some(({ text }) => SENDER.test(text))) return null
  const [stated] = findStatedDates(subject.text)
  const sentOn = findStatedDates(sent.text)[0]?.date ?? null
  if (stated === undefined || sentOn === null) return null
  const { year, month, day } = stated
  const sentIn = Number(sentOn.slice(0, 4))
  const date = [year ?? sentIn, sentIn - 1]
    .map((one) => makeDate(one, month, day))
    .find((one) => one !== null && one <= sentOn)
  return date == null ? null : { date, line: subject, stated }
}
