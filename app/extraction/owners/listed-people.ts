import type { Attendee } from '../extraction.ts'
import { initialsOf, partedName, plain } from './initials.ts'

/** Somebody of the attendance list, prepared for look-ups. */
export type ListedPerson = Readonly<{
  /** As printed, a nickname between quotes left out. */
  name: string
  /** The same in lower case, without marks and hyphens. */
  whole: string
  /** First name and nickname, as printed. */
  called: readonly string[]
  /** First name, also one of two words ("Ann Sofie"), and nickname: in lower case, without marks and hyphens. */
  calledBy: readonly string[]
  /** In capitals, with their marks and without. */
  initials: readonly string[]
}>

const prepared = new WeakMap<readonly Attendee[], readonly ListedPerson[]>()

/** The list prepared once a protocol, for all who look for names, initials and owners. */
export function listedPeople(attendance: readonly Attendee[]): readonly ListedPerson[] {
  const known = prepared.get(attendance)
  if (known) return known
  const people = [...new Map(attendance.map((one) => [one.name, one])).values()].map(listed)
  prepared.set(attendance, people)
  return people
}

function listed({ name: printed, party }: Attendee): ListedPerson {
  const { name, nickname } = partedName(printed)
  const whole = plain(name)
  const words = whole.split(' ')
  const [first = '', second = ''] = words
  const short = words.length > 2 ? [first, `${first} ${second}`] : [first]
  const nick = nickname === null ? [] : [nickname]
  return {
    name,
    whole: unhyphened(whole),
    called: [name.split(/\s+/u)[0] ?? '', ...nick],
    calledBy: [...short, ...nick.map(plain)].map(unhyphened),
    initials: initialsOf({ name, party }),
  }
}

/** "Anna-Karin" and "Anna Karin" are one name. */
export const unhyphened = (name: string): string => name.replaceAll('-', ' ')

/** The letters by which the minutes may call the people of the list. */
export const initialsAmong = (attendance: readonly Attendee[]): ReadonlySet<string> =>
  new Set(listedPeople(attendance).flatMap(({ initials }) => initials))
