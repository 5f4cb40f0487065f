import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../../app/extraction/', import.meta.url)

/** The ids that the extraction's own files give to rules, in the rooms named. */
export const ruleIdsIn = (...rooms: readonly string[]): string[] =>
  rooms.flatMap((room) =>
    readdirSync(new URL(`${room}/`, FOLDER))
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(new URL(`${room}/${name}`, FOLDER), 'utf8').matchAll(
          /\b(?:id|rule): '(?<id>[a-z-]+)'/gu,
        ),
      ])
      .map((found) => found.groups?.['id'] ?? ''),
  )
