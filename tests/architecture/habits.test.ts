import { expect, test } from 'vitest'
import { readSources, type SourceFile } from './source-files.ts'

const code = readSources('app', 'db', 'scripts', 'tests').filter(({ path }) => !path.endsWith('.css'))
const thisFile = (path: string) => path.startsWith('tests/architecture/')

test('no colour is written in a component: they come from the theme', () => {
  const colour = /#[0-9a-f]{3,8}\b(?![/\w-])|\b(?:rgb|rgba|hsl|hsla|oklch|oklab|lab|lch)\(/i
  expect(
    findLines(
      readSources('app').filter(({ path }) => path.endsWith('.tsx')),
      colour,
    ),
  ).toEqual([])
})

test('components take their Swedish from app/text', () => {
  const components = readSources('app').filter(({ path }) => path.endsWith('.tsx'))
  expect(findLines(components, /(?<!\/\/.*)(?<!\*.*)(?<!Beslutssp)[åäöÅÄÖ]/)).toEqual([])
})

test('no check is switched off, nothing is left to do, no test is skipped or alone', () => {
  const evasion =
    /@ts-(?:ignore|expect-error|nocheck)|(?:eslint|oxlint)-disable|prettier-ignore|\b(?:TODO|FIXME|XXX)\b|\b(?:test|it|describe)\.(?:skip|only|todo|fixme)\b/
  expect(
    findLines(
      code.filter(({ path }) => !thisFile(path)),
      evasion,
    ),
  ).toEqual([])
})

test('no console in the product: it has a log', () => {
  const server = readSources('app').filter(({ path }) => !path.startsWith('app/cli/'))
  expect(findLines(server, /\bconsole\.\w+\(/)).toEqual([])
})

// With the letters of every script in it a pattern takes half a millisecond to prepare: see latin.ts.
test('patterns of the extraction look for Latin letters', () => {
  const unprepared = /^(?:export )?const (?<name>\w+) =\s*\/[^/*\n][^\n]*\\p\{L[ul]?\}/gmu
  const found = readSources('app/extraction').flatMap(({ path, text }) =>
    [...text.matchAll(unprepared)].map(({ groups }) => `${path}: ${groups?.name}`),
  )
  expect(found).toEqual([])
})

function findLines(sources: SourceFile[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ line, at }) => `${at}: ${line.trim()}`),
  )
}
