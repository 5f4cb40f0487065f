import type { Attendee } from '../extraction.ts'
import { FIRST_NAMES } from './first-names.ts'

/** First names and initials by which the minutes may call the people of the attendance list, with the common names. */
export function knownNames(attendance: readonly Attendee[]): ReadonlySet<string> {
  const names = new Set(FIRST_NAMES)
  for (const { name } of attendance) {
    const nickname = /["”“](?<nick>\p{L}+)["”“]/u.exec(name)?.groups?.nick
    if (nickname !== undefined) names.add(nickname.toLowerCase())
    const parts = name.replace(/\s*["”“][^"”“]*["”“]/u, '').split(/\s+/u)
    if (parts[0]) names.add(parts[0].toLowerCase())
    names.add(
      parts
        .map((part) => part[0] ?? '')
        .join('')
        .toUpperCase(),
    )
  }
  return names
}
