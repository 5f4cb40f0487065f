import type { Attendee } from '../extraction.ts'
import { FIRST_NAMES } from './first-names.ts'
import { initialsAmong, partedName } from './initials.ts'

/** First names and initials by which the minutes may call the people of the attendance list, with the common names. */
export function knownNames(attendance: readonly Attendee[]): ReadonlySet<string> {
  const names = new Set(FIRST_NAMES)
  for (const { name: printed } of attendance) {
    const { name, nickname } = partedName(printed)
    if (nickname !== null) names.add(nickname.toLowerCase())
    const [first] = name.split(/\s+/u)
    if (first) names.add(first.toLowerCase())
  }
  for (const letters of initialsAmong(attendance)) names.add(letters)
  return names
}
