import { describe, expect, test } from 'vitest'
import { extract } from '#app/extraction/extract.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'

const repeated =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length))

const numbered =
  (line: (index: number) => string) =>
  (length: number): string =>
    Array.from({ length: Math.ceil(length / line(100).length) }, (_, index) => line(index)).join('')

/** Texts made to cost much: each would take minutes if anything in the way were quadratic. */
const hostile: Record<string, (length: number) => string> = {
  'one word': repeated('a'),
  'white space': (length) => `x${' '.repeat(length)}y`,
  'blank lines': repeated('\n'),
  'form feeds': repeated('a\f'),
  stars: repeated('*'),
  'opened emphasis': repeated('*a '),
  bars: repeated('|'),
  'table rows': repeated('| a | b |\n'),
  dashes: repeated('- '),
  figures: repeated('1'),
  'lone figures': repeated('1\n'),
  dots: repeated('.'),
  brackets: repeated('('),
  underscores: repeated('_'),
  tabs: repeated('\ta'),
  'paragraph signs': repeated('§ 1 '),
  'paragraph lines': repeated('§ 1\n'),
  'sections of one number': repeated('1. Ekonomi\n\n'),
  'sections that count upwards': numbered((index) => `§ ${index} Ekonomi\n\n`),
  'sections that count downwards': numbered((index) => `§ ${9999 - index} Ekonomi\n\n`),
  'every other section': numbered((index) => `§ ${index * 2} Ekonomi\n\n`),
  'lettered items': (length) => `1. Ekonomi\n${'a) Punkt\n\n'.repeat(length / 10)}`,
  'lists ever deeper': numbered((index) => `${' '.repeat(index % 80)}- punkt\n`),
  'part headings': repeated('Beslut\n'),
  'sentences that lead in': repeated('Styrelsen beslutar att\n'),
  'words that decide': repeated('styrelsen beslutar '),
  'proposals to nobody': repeated('förslag till '),
  'att after att': (length) => `§ 1 Ekonomi\n\nBeslut\n\n${'att '.repeat(length / 4)}`,
  'names in a row': (length) => `Närvarande:\n${'Anna Berg, '.repeat(length / 11)}`,
  'first names in a row': (length) => `Närvarande:\n${'Anna '.repeat(length / 5)}`,
  'half dates': repeated('den 1 '),
  'next meetings': repeated('nästa möte '),
  'page numbers': repeated('1 (2)\n'),
  headings: repeated('# Ekonomi\n'),
  'case numbers': (length) => `§ 1 Dnr ${'A-1'.repeat(length / 3)}`,
}

const SHORT = 10_000
const LONG = 10 * SHORT

/** Of the processor, not of the clock: other programs on the machine must not count. */
function millisecondsFor(text: string): number {
  const document = documentOfText(text)
  const before = process.cpuUsage()
  extract(document, { meetings: [] })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('hostile text costs time in proportion to its length', () => {
  test.each(Object.entries(hostile))('%s', (_, make) => {
    const short = Math.min(millisecondsFor(make(SHORT)), millisecondsFor(make(SHORT)))
    const long = millisecondsFor(make(LONG))
    // Quadratic cost would be a hundred times; the floor keeps out what the collector of garbage adds.
    expect(long).toBeLessThan(40 * Math.max(short, 10))
  })
})
