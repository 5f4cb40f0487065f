import { expect, test } from 'vitest'
import { readPassage } from '#app/tasks/task/passage.ts'

const texts = [
  '§ 4 Lokaler',
  'Bakgrund.',
  'Ett.',
  'Två.',
  'Ge uppdrag att utreda. Tacka nej.',
  'Tre.',
  'sida 2',
  'Fyra.',
  'Fem.',
]
const kinds = ['title', 'heading', 'text', 'text', 'text', 'text', 'noise', 'text', 'text']
let at = 100
const blocks = texts.map((text, index) => {
  const block = { kind: kinds[index] ?? 'text', start: at, text }
  at += text.length + 1
  return block
})
const section = { span: { start: 100, end: at }, blocks }
const quoted = blocks[4]?.start ?? 0

test('the quote stands marked between the two paragraphs before and after it, without page noise', () => {
  const passage = readPassage([section], { start: quoted, end: quoted + 22 })
  expect(
    passage.map(({ text, from, until }) => (from === null ? text : text.slice(from, until ?? 0))),
  ).toEqual(['Ett.', 'Två.', 'Ge uppdrag att utreda.', 'Tre.', 'Fyra.'])
})

test('a quote over several paragraphs is marked in each', () => {
  const passage = readPassage([section], { start: quoted, end: (blocks[5]?.start ?? 0) + 4 })
  expect(passage.flatMap(({ from, until }) => (from === null ? [] : [[from, until]]))).toEqual([
    [0, 33],
    [0, 4],
  ])
})

test('a heading that heads nothing shown, and a number alone, are left out', () => {
  const cut = [
    { kind: 'text', start: 0, text: '2.' },
    { kind: 'text', start: 3, text: 'Uppdra åt chefen.' },
    { kind: 'heading', start: 21, text: 'Bakgrund' },
  ]
  const read = (start: number, end: number) =>
    readPassage([{ span: { start: 0, end: 40 }, blocks: cut }], { start, end }).map(({ text }) => text)
  expect(read(3, 20)).toEqual(['Uppdra åt chefen.'])
  expect(read(21, 29)).toEqual(['Uppdra åt chefen.', 'Bakgrund'])
})

test('a place that is nowhere in the sections gives nothing', () => {
  expect(readPassage([section], { start: 5, end: 9 })).toEqual([])
  expect(readPassage([], { start: quoted, end: quoted + 1 })).toEqual([])
})
