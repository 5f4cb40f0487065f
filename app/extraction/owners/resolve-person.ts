import type { Attendee } from '../extraction.ts'
import { plain } from './initials.ts'
import { listedPeople, unhyphened, type ListedPerson } from './listed-people.ts'
import type { Nearby } from './nearby.ts'

/**
 * The full name of the one attendee who can be meant by a full name, a first name (also in the genitive) or initials;
 * null where nobody or more than one can. Full names that stand in `nearby` decide between two of one first name, and
 * name somebody whom the list lacks.
 */
export function resolvePerson(name: string, attendance: readonly Attendee[], nearby: Nearby): string | null {
  const sought = unhyphened(plain(name.replace(/^@/u, '')))
  if (sought === '') return null
  const list = listedPeople(attendance)
  const whole = list.find((one) => one.whole === sought)
  if (whole) return whole.name
  if (sought.split(' ').length > 2) return null
  if (/^\S+ \p{L}$/u.test(sought)) return byInitial(sought, list)
  const abbreviated = /^\p{Lu}{2,3}$/u.test(name)
  const found = list.filter(({ initials, calledBy }) =>
    abbreviated ? initials.includes(sought.toUpperCase()) : calledBy.includes(sought),
  )
  const meant = found.length > 0 ? found : list.filter((one) => isMeantBy(one, sought, name.startsWith('@')))
  if (meant.length === 1) return meant[0]?.name ?? null
  if (meant.length === 0) return abbreviated ? null : namedNearby(name, nearby)
  const mentioned = meant.filter((one) => nearby.holds(one.name))
  return mentioned.length === 1 ? (mentioned[0]?.name ?? null) : null
}

/** "Gunilla J" for Gunilla Jansson, where there is one such. */
function byInitial(sought: string, list: readonly ListedPerson[]): string | null {
  const [first = '', letter = ''] = sought.split(' ')
  const meant = list.filter(
    ({ calledBy, whole }) => calledBy.includes(first) && whole.split(' ').at(-1)?.startsWith(letter) === true,
  )
  return meant.length === 1 ? (meant[0]?.name ?? null) : null
}

/** In the genitive ("Karins"), by the first half of a double name ("Maj" for Maj-Britt), or by a handle like the name ("@Fredde"). */
function isMeantBy({ calledBy }: ListedPerson, sought: string, isHandle: boolean): boolean {
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
