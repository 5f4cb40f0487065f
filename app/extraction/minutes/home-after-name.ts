import type { Attendee } from '../extraction.ts'

/** Of so many in one list nearly all have three words only where the last one is a place. */
const FEWEST = 5
const NEARLY_ALL = 0.8

/**
 * "Anna Berg Ekvik, Bo Dahl Norrvik, Siv Ask Ekvik": people told with where they come from and no sign between. `people`
 * are those of one list.
 */
export function partHomes(people: readonly Attendee[]): readonly Attendee[] {
  const long = people.filter(({ name }) => name.split(' ').length > 2)
  if (people.length < FEWEST || long.length < people.length * NEARLY_ALL) return people
  return people.map((person) => {
    const words = person.name.split(' ')
    const home = words.pop()
    if (words.length < 2 || home === undefined) return person
    const name = words.join(' ')
    const { start, end } = person.span
    const span = { start, end: end - home.length - 1 }
    return { ...person, name, affiliation: home, span }
  })
}
