import { expect, test } from 'vitest'
import { textOf } from '#app/text/index.ts'

/** Every plain sentence of a dictionary with its place in it; those that take an insert are left to their own tests. */
function* sentences(value: unknown, place: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [place, value]
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) yield* sentences(part, `${place}.${key}`)
}

const swedish = [...sentences(textOf('sv'), 'sv')]
const english = [...sentences(textOf('en'), 'en')]

test('Swedish is spoken as a secretary speaks it', () => {
  const system = /\boops\b|!|användare|objekt|\bitem\b/i
  expect(swedish.filter(([, words]) => system.test(words))).toEqual([])
})

const places = (all: [string, string][]) => all.map(([place]) => place.slice(3)).toSorted()

test('the two languages have the same sentences, none of them empty', () => {
  expect(places(english)).toEqual(places(swedish))
  expect([...swedish, ...english].filter(([, words]) => words === '')).toEqual([])
})
