import { latin } from '../language/latin.ts'

/** What the text around a sentence says of names: nothing is looked for before it is asked for, and nothing twice. */
export type Nearby = Readonly<{
  holds: (name: string) => boolean
  /** The full names, first and last, that begin with this first name. */
  fullNamesOf: (first: string) => readonly string[]
}>

const NAME = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`
// "Jens P": some lists print no more of it; "Oliver Brand Lie" where nothing else goes on.
const LAST = String.raw`(?:${NAME}|\p{Lu}(?![.\p{L}]))`
// Looks ahead only, so that the last name of one may be the first name of another.
const FULL = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?=(?<first>${NAME}) (?<last>${LAST}(?: ${NAME}(?=[,;:.)]| \(|$))?)(?!\p{L}))\p{Lu}`,
    'gmu',
  ),
)

/** What a text says of names; of a first name that it does not spell out, what the wider text `around` it says. */
export function nearbyIn(read: () => string, around?: Nearby): Nearby {
  let text: string | null = null
  let byFirst: ReadonlyMap<string, readonly string[]> | null = null
  const held = new Map<string, boolean>()
  const textRead = (): string => (text ??= read())
  return {
    holds(name) {
      const known = held.get(name) ?? textRead().includes(name)
      held.set(name, known)
      return known
    },
    fullNamesOf(first) {
      byFirst ??= fullNames(textRead())
      return byFirst.get(first) ?? around?.fullNamesOf(first) ?? []
    },
  }
}

function fullNames(text: string): Map<string, string[]> {
  const byFirst = new Map<string, Set<string>>()
  for (const { groups } of text.matchAll(FULL)) {
    const { first = '', last = '' } = groups ?? {}
    const known = byFirst.get(first)
    const full = `${first} ${last}`
    if (known === undefined) byFirst.set(first, new Set([full]))
    else known.add(full)
  }
  return new Map([...byFirst].map(([first, names]) => [first, [...names]]))
}
