import { expect, test } from 'vitest'
import { cutText, uncertainWordsAt, wordsAt } from '#app/protocols/source/cut-text.ts'
import type { SourcePage } from '#app/protocols/source/source-page.ts'

const TEXT = 'Chefen ska utreda frågan.'

const at = (words: string, shift = 100) => {
  const start = shift + TEXT.indexOf(words)
  return { span: { start, end: start + words.length } }
}

test('a text without marks is one piece', () => {
  expect(cutText({ start: 100, text: TEXT }, [])).toEqual([
    { start: 100, text: TEXT, marks: [], hidden: false },
  ])
})

test('cuts wherever a mark begins or ends, and loses no letter', () => {
  const [owner, duty] = [at('Chefen'), at('Chefen ska utreda')]
  const pieces = cutText({ start: 100, text: TEXT }, [owner, duty])
  expect(pieces.map(({ text }) => text)).toEqual(['Chefen', ' ska utreda', ' frågan.'])
  expect(pieces.map(({ marks }) => marks.length)).toEqual([2, 1, 0])
  expect(pieces.map(({ start }) => start)).toEqual([100, 106, 117])
})

test('a mark that begins before the text and ends after it covers all of it', () => {
  const whole = { span: { start: 0, end: 1000 } }
  expect(cutText({ start: 100, text: TEXT }, [whole])).toEqual([
    { start: 100, text: TEXT, marks: [whole], hidden: false },
  ])
})

test('a mark that only touches the text is not in it', () => {
  const before = { span: { start: 90, end: 100 } }
  expect(cutText({ start: 100, text: TEXT }, [before])[0]?.marks).toEqual([])
})

test('emphasis marks are set apart, to be counted and not read', () => {
  const pieces = cutText(
    {
      start: 0,
      text: '**Beslut**',
      marks: [
        { start: 0, end: 2 },
        { start: 8, end: 10 },
      ],
    },
    [],
  )
  expect(pieces.filter(({ hidden }) => !hidden).map(({ text }) => text)).toEqual(['Beslut'])
  expect(pieces.map(({ text }) => text).join('')).toBe('**Beslut**')
})

const page: SourcePage = {
  sections: [
    {
      key: '1',
      number: '1',
      title: 'Fråga',
      span: { start: 0, end: 60 },
      blocks: [
        { kind: 'text', start: 0, text: 'Chefen ska utreda' },
        { kind: 'noise', start: 20, text: 'Sida 4' },
        { kind: 'text', start: 30, text: 'frågan till mötet.' },
      ],
    },
  ],
}

test('the words over a page break come without what the paper prints there', () => {
  expect(wordsAt(page, { start: 7, end: 36 })).toEqual([
    { start: 7, text: 'ska utreda' },
    { start: 30, text: 'frågan' },
  ])
})

test('uncertain words are cut out of the text, and told of where a span has a part in them', () => {
  const uncertain = [at('ska').span, at('frågan.').span]
  const pieces = cutText({ start: 100, text: TEXT, uncertain }, [at('Chefen ska')])
  expect(pieces.map(({ text, isUncertain = false }) => [text, isUncertain])).toEqual([
    ['Chefen ', false],
    ['ska', true],
    [' utreda ', false],
    ['frågan.', true],
  ])
  const block = { kind: 'text' as const, start: 100, text: TEXT, uncertain }
  const span = { start: 100, end: 100 + TEXT.length }
  const source: SourcePage = { sections: [{ key: '1', number: '1', title: 'Ett', span, blocks: [block] }] }
  expect(uncertainWordsAt(source, [at('Chefen ska').span])).toEqual(['ska'])
  expect(uncertainWordsAt(source, [at('ska utreda').span, at('utreda frågan').span])).toEqual([
    'ska',
    'frågan',
  ])
  expect(uncertainWordsAt(source, [at('utreda').span])).toEqual([])
})
