import type { Attendee } from '../extraction.ts'
import { FIRST_NAMES } from './first-names.ts'
import { listedPeople } from './listed-people.ts'

/** First names and initials by which the minutes may call the people of the attendance list, with the common names. */
export function knownNames(attendance: readonly Attendee[]): ReadonlySet<string> {
  const names = new Set(FIRST_NAMES)
  for (const { called, initials } of listedPeople(attendance)) {
    for (const name of called) if (name !== '') names.add(name.toLowerCase())
    for (const one of initials) names.add(one)
  }
  return names
}
