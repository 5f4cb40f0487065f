import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { textOf } from '#app/text/index.ts'

const FOLDER = new URL('../../../app/extraction/', import.meta.url)

/** The ids that the extraction's own files give to rules of duties, owners, deadlines and closings. */
const ids = ['action-items/rules', 'action-items/refiners', 'owners', 'deadlines/rules', 'closings'].flatMap(
  (room) =>
    readdirSync(new URL(`${room}/`, FOLDER))
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(new URL(`${room}/${name}`, FOLDER), 'utf8').matchAll(
          /\b(?:id|rule): '(?<id>[a-z-]+)'/gu,
        ),
      ])
      .map((found) => found.groups?.['id'] ?? ''),
)

test('every rule can be named to a reviewer in both languages', () => {
  expect(ids.length).toBeGreaterThan(30)
  for (const locale of ['sv', 'en'] as const) {
    expect(ids.filter((id) => textOf(locale).rules[id] === undefined)).toEqual([])
  }
})
