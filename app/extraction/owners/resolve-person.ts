import type { Attendee } from '../extraction.ts'

/** Letters without their marks, for names that an OCR or a keyboard has spoilt ("Goran" for "Göran"). */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * The full name of the one attendee who can be meant by a full name, a first name (also in the genitive) or initials;
 * null where nobody or more than one can. Full names that stand in `nearby` decide between two of one first name.
 */
export function resolvePerson(name: string, attendance: readonly Attendee[], nearby: string): string | null {
  const sought = plain(name.replace(/^@/u, ''))
  if (sought === '') return null
  const matches = (test: (full: string) => boolean): string[] => [
    ...new Set(attendance.map((one) => one.name).filter((full) => test(plain(full)))),
  ]
  const whole = matches((full) => full === sought)
  if (whole.length > 0) return whole[0] ?? null
  const found = /^\p{Lu}{2,3}$/u.test(name)
    ? matches((full) => initials(full) === sought)
    : sought.includes(' ')
      ? []
      : matches((full) => full.split(' ')[0] === sought)
  const genitive =
    found.length === 0 && sought.endsWith('s')
      ? matches((full) => full.split(' ')[0] === sought.slice(0, -1))
      : found
  if (genitive.length === 1) return genitive[0] ?? null
  const mentioned = genitive.filter((full) => nearby.includes(full))
  return mentioned.length === 1 ? (mentioned[0] ?? null) : null
}

const initials = (full: string): string =>
  full
    .split(/[\s-]+/u)
    .map((part) => part[0] ?? '')
    .join('')
