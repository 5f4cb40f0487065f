import type { Attendee } from '../extraction.ts'
import { initialsOf, partedName, plain } from './initials.ts'
import type { Nearby } from './nearby.ts'

type Listed = Readonly<{
  /** As printed, a nickname between quotes left out. */
  name: string
  whole: string
  /** First name, also one of two words ("Ann Sofie"), and nickname. */
  calledBy: readonly string[]
  initials: readonly string[]
}>

const listed = new WeakMap<readonly Attendee[], readonly Listed[]>()

/** "Anna-Karin" and "Anna Karin" are one name. */
const unhyphened = (name: string): string => name.replaceAll('-', ' ')

/** The list prepared for look-ups, once a protocol. */
function prepared(attendance: readonly Attendee[]): readonly Listed[] {
  const known = listed.get(attendance)
  if (known) return known
  const names = [...new Map(attendance.map((one) => [one.name, one])).values()].map((one): Listed => {
    const { name, nickname } = partedName(one.name)
    const whole = plain(name)
    const words = whole.split(' ')
    const [first = '', second = ''] = words
    const called = words.length > 2 ? [first, `${first} ${second}`] : [first]
    return {
      name,
      whole: unhyphened(whole),
      calledBy: [...called, ...(nickname === null ? [] : [plain(nickname)])].map(unhyphened),
      initials: initialsOf(one),
    }
  })
  listed.set(attendance, names)
  return names
}

/**
 * The full name of the one attendee who can be meant by a full name, a first name (also in the genitive) or initials;
 * null where nobody or more than one can. Full names that stand in `nearby` decide between two of one first name, and
 * name somebody whom the list lacks.
 */
export function resolvePerson(name: string, attendance: readonly Attendee[], nearby: Nearby): string | null {
  const sought = unhyphened(plain(name.replace(/^@/u, '')))
  if (sought === '') return null
  const list = prepared(attendance)
  const whole = list.find((one) => one.whole === sought)
  if (whole) return whole.name
  if (sought.split(' ').length > 2) return null
  const abbreviated = /^\p{Lu}{2,3}$/u.test(name)
  const found = list.filter((one) => (abbreviated ? one.initials : one.calledBy).includes(sought))
  const meant = found.length > 0 ? found : list.filter((one) => isMeantBy(one, sought, name.startsWith('@')))
  if (meant.length === 1) return meant[0]?.name ?? null
  if (meant.length === 0) return abbreviated ? null : namedNearby(name, nearby)
  const mentioned = meant.filter((one) => nearby.holds(one.name))
  return mentioned.length === 1 ? (mentioned[0]?.name ?? null) : null
}

/** In the genitive ("Karins"), by the first half of a double name ("Maj" for Maj-Britt), or by a handle like the name ("@Fredde"). */
function isMeantBy({ calledBy }: Listed, sought: string, isHandle: boolean): boolean {
  const [first = ''] = calledBy
  if (sought.endsWith('s') && calledBy.includes(sought.slice(0, -1))) return true
  if (sought.length > 2 && first.startsWith(`${sought} `)) return true
  return isHandle && sought.length >= LIKE && first.slice(0, LIKE) === sought.slice(0, LIKE)
}

/** So many letters alike make a handle of a name. */
const LIKE = 4

/** The one full name in the text that begins with this first name. */
function namedNearby(first: string, nearby: Nearby): string | null {
  const names = new Set(nearby.fullNamesOf(first))
  for (const name of names) if (names.has(`${name}s`)) names.delete(`${name}s`)
  return names.size === 1 ? ([...names][0] ?? null) : null
}
