import { expect, test } from 'vitest'
import { readFiles, readSources, type SourceFile } from './source-files.ts'

const LONGEST = 300

test('no file is longer than a reader can hold', () => {
  const long = readSources('app', 'db', 'scripts', 'tests')
    .filter((source) => countLines(source) > LONGEST)
    .map((source) => `${source.path}: ${countLines(source)} lines`)
  expect(long).toEqual([])
})

test('the median room is small', () => {
  const lengths = readSources('app', 'db')
    .map(countLines)
    .toSorted((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80)
})

test('the extraction has at least 1.4 lines of test for each line of code', () => {
  const code = sum(readSources('app/extraction'))
  // A golden's minutes, and what must be read in them, are as much of a test as code is.
  const tests = sum(readFiles(/\.(?:ts|txt|md|json)$/, 'tests/unit/extraction', 'tests/golden'))
  expect(tests / code).toBeGreaterThanOrEqual(1.4)
})

function sum(sources: SourceFile[]): number {
  return sources.reduce((total, source) => total + countLines(source), 0)
}

function countLines({ text }: SourceFile): number {
  return text.trimEnd().split('\n').length
}
