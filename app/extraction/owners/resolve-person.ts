import type { Attendee } from '../extraction.ts'

/** Letters without their marks, for names that an OCR or a keyboard has spoilt ("Goran" for "Göran"). */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

type Listed = Readonly<{ name: string; whole: string; first: string; initials: string }>

const listed = new WeakMap<readonly Attendee[], readonly Listed[]>()

/** The list prepared for look-ups, once a protocol. */
function prepared(attendance: readonly Attendee[]): readonly Listed[] {
  const known = listed.get(attendance)
  if (known) return known
  const names = [...new Set(attendance.map((one) => one.name))].map((name) => {
    const whole = plain(name)
    const initials = whole
      .split(/[\s-]+/u)
      .map((part) => part[0] ?? '')
      .join('')
    return { name, whole, first: whole.split(' ')[0] ?? '', initials }
  })
  listed.set(attendance, names)
  return names
}

/**
 * The full name of the one attendee who can be meant by a full name, a first name (also in the genitive) or initials;
 * null where nobody or more than one can. Full names that stand in `nearby` decide between two of one first name, and
 * name somebody whom the list lacks.
 */
export function resolvePerson(name: string, attendance: readonly Attendee[], nearby: string): string | null {
  const sought = plain(name.replace(/^@/u, ''))
  if (sought === '') return null
  const list = prepared(attendance)
  const whole = list.find((one) => one.whole === sought)
  if (whole) return whole.name
  if (sought.includes(' ')) return null
  const abbreviated = /^\p{Lu}{2,3}$/u.test(name)
  const found = list.filter((one) => (abbreviated ? one.initials : one.first) === sought)
  const meant =
    found.length === 0 && sought.endsWith('s')
      ? list.filter((one) => one.first === sought.slice(0, -1))
      : found
  if (meant.length === 1) return meant[0]?.name ?? null
  if (meant.length === 0) return abbreviated ? null : namedNearby(name, nearby)
  const mentioned = meant.filter((one) => nearby.includes(one.name))
  return mentioned.length === 1 ? (mentioned[0]?.name ?? null) : null
}

/** The one full name in the text that begins with this first name. */
function namedNearby(first: string, nearby: string): string | null {
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(first)) return null
  const full = new RegExp(String.raw`(?<!\p{L})${first}\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?!\p{L})`, 'gu')
  const names = new Set(nearby.match(full) ?? [])
  for (const name of names) if (names.has(`${name}s`)) names.delete(`${name}s`)
  return names.size === 1 ? ([...names][0] ?? null) : null
}
