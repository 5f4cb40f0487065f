import { expect, test } from 'vitest'
import { readSources, roomOf, type SourceFile } from './source-files.ts'

const DOMAIN = ['accounts', 'meetings', 'overview', 'protocols', 'reports', 'tasks']

/** Whom each room may know besides itself and packages; `docs/architecture.md` says why. */
const MAY_IMPORT: Record<string, string[]> = {
  extraction: [],
  text: [],
  ui: [],
  ingestion: ['extraction'],
  db: ['extraction'],
  examples: ['protocols', 'tasks', 'db', 'ingestion'],
  ...Object.fromEntries(
    DOMAIN.map((room) => [room, [...DOMAIN, 'app', 'db', 'extraction', 'ingestion', 'text', 'ui']]),
  ),
  routes: [...DOMAIN, 'app', 'db', 'examples', 'extraction', 'ingestion', 'shell', 'text', 'ui'],
  shell: ['accounts', 'app', 'text', 'ui'],
  app: ['accounts', 'db', 'routes', 'shell', 'styles', 'text', 'ui'],
  server: [...DOMAIN, 'app', 'db', 'text'],
  cli: [...DOMAIN, 'db', 'extraction', 'ingestion', 'text'],
}

const sources = readSources('app', 'db')
const isOwn = (path: string) => /^(?:app|db|tests|scripts)\//.test(path) && !path.includes('/+types/')

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(sources.flatMap(({ imports }) => imports).filter(isOwn).length).toBeGreaterThan(50)
})

test('imports point one way', () => {
  const wrong = sources.flatMap(({ path, imports }) => {
    const room = roomOf(path)
    const allowed = new Set([room, ...(MAY_IMPORT[room] ?? [])])
    return imports.filter((to) => isOwn(to) && !allowed.has(roomOf(to))).map((to) => `${path} → ${to}`)
  })
  expect(wrong).toEqual([])
})

test('the rooms of the product know one another in no circle', () => {
  const knows = new Map(DOMAIN.map((room) => [room, roomsKnownBy(room)]))
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(knows.get(from) ?? [])].some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))),
    )
  expect(DOMAIN.filter((room) => reaches(room, room))).toEqual([])
})

test('extraction imports nothing outside itself: no package, no clock, no file', () => {
  const wrong = sources
    .filter(({ path }) => roomOf(path) === 'extraction')
    .flatMap(({ path, imports, text }) => [
      ...imports.filter((to) => !to.startsWith('app/extraction/')).map((to) => `${path} → ${to}`),
      ...(/\bnew Date\(\s*\)|\bDate\.now\b|\bprocess\.|\bfetch\(|Math\.random/.test(text)
        ? [`${path}: impure`]
        : []),
    ])
  expect(wrong).toEqual([])
})

test('the browser gets no database, no Node and no server', () => {
  const wrong = sources
    .filter(({ path }) => roomOf(path) === 'ui')
    .flatMap(({ path, imports }) =>
      imports.filter((to) => to.startsWith('node:')).map((to) => `${path} → ${to}`),
    )
  expect(wrong).toEqual([])
})

function roomsKnownBy(room: string): Set<string> {
  const files: SourceFile[] = sources.filter(({ path }) => roomOf(path) === room)
  const rooms = files.flatMap(({ imports }) => imports.filter(isOwn).map(roomOf))
  return new Set(rooms.filter((other) => other !== room && DOMAIN.includes(other)))
}
