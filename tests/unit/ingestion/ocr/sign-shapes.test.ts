import { describe, expect, it } from 'vitest'
import { readShapes, type ShapedLine } from '#app/ingestion/ocr/sign-shapes.ts'

type Shape = readonly [text: string, left: number, right: number, height: number, below: number]

const BASELINE = 500

/** A line as Tesseract gives it, in a row of 30 pixels; each word is a list of signs with their places. */
const line = (...words: readonly (readonly Shape[])[]) => ({
  baseline: { x0: 0, y0: BASELINE, x1: 1000, y1: BASELINE, has_baseline: true },
  rowAttributes: { ascenders: 8, descenders: 6, rowHeight: 30 },
  words: words.map((shapes) => {
    const symbols = shapes.map(([text, x0, x1, height, below]) => ({
      text,
      confidence: 99,
      bbox: { x0, x1, y0: BASELINE + below - height, y1: BASELINE + below },
      is_superscript: false,
      is_subscript: false,
      is_dropcap: false,
      image: null,
    }))
    const [first, last] = [symbols[0], symbols.at(-1)]
    return {
      symbols,
      choices: [],
      text: symbols.map(({ text }) => text).join(''),
      confidence: 90,
      bbox: { x0: first?.bbox.x0 ?? 0, x1: last?.bbox.x1 ?? 0, y0: BASELINE - 22, y1: BASELINE },
      font_name: '',
    }
  }),
})

const textOf = (...words: readonly (readonly Shape[])[]): string =>
  readShapes(line(...words) as unknown as ShapedLine, 0)
    .map(({ text }) => text)
    .join(' ')

/** Digits as wide and high as they are, one after the other. */
const digits = (text: string, left: number): Shape[] =>
  Array.from(text, (digit, index) => [digit, left + 17 * index, left + 17 * index + 14, 22, 0])

describe('a sign that Tesseract does not know', () => {
  it('is § where it is taller than digits and reaches below the line', () => {
    expect(textOf(digits('31', 0), [['8', 50, 64, 25, 2]], digits('88', 90))).toBe('31 § 88')
    expect(
      textOf(
        [
          ['8', 0, 14, 26, 3],
          ['8', 16, 30, 26, 3],
        ],
        digits('5', 50),
      ),
    ).toBe('§§ 5')
  })

  it('is no § within a word, or before a letter', () => {
    expect(
      textOf([
        ['S', 0, 14, 26, 3],
        ['j', 16, 22, 26, 6],
        ['ö', 24, 38, 22, 0],
      ]),
    ).toBe('Sjö')
    expect(textOf([...digits('202', 0), ['6', 51, 65, 26, 3]])).toBe('2026')
  })

  it('is § where a dollar was read', () => {
    expect(textOf(digits('31', 0), [['$', 50, 64, 22, 0]])).toBe('31 §')
  })

  it('is § by the digits beside it, where it has drawn the baseline down itself', () => {
    const shapes: Shape[] = [
      ['8', 173, 192, 32, 0],
      ['3', 206, 225, 28, -4],
      ['1', 229, 247, 28, -4],
    ]
    expect(textOf(shapes)).toBe('§ 31')
  })

  it('parts § from its number where they stand apart', () => {
    expect(textOf([['8', 0, 14, 26, 4], ...digits('3', 26)])).toBe('§ 3')
    expect(textOf([['8', 0, 14, 26, 4], ...digits('31', 16)])).toBe('§31')
    expect(textOf([['8', 0, 14, 25, 2]])).toBe('§')
  })

  it('is % where what was read for it lies on top of each other', () => {
    const percent: Shape[] = [
      ['9', 20, 34, 22, 0],
      ['6', 22, 47, 22, 0],
    ]
    expect(textOf([...digits('1', 0), ...percent])).toBe('1%')
    expect(textOf([...digits('1', 0), ...percent, ['0', 40, 46, 22, 0], [',', 50, 52, 7, 3]])).toBe('1%,')
    expect(
      textOf([
        ['9', 0, 26, 22, 0],
        ['6', 15, 26, 22, 0],
        ['0', 14, 20, 27, 4],
      ]),
    ).toBe('%')
  })

  it('is % where one of its rings was read by itself', () => {
    expect(textOf([...digits('12', 0), ['2', 36, 56, 21, 0], ['0', 52, 62, 14, 0]])).toBe('12%')
    expect(textOf([...digits('3', 0), ['9', 20, 30, 14, -8], ['6', 26, 46, 22, 0]])).toBe('3%')
  })

  it('is no other where digits stand as they do', () => {
    expect(textOf(digits('1960', 0), digits('96', 100), digits('8', 150))).toBe('1960 96 8')
    expect(
      textOf([
        ['m', 0, 20, 16, 0],
        ['2', 22, 30, 11, -11],
      ]),
    ).toBe('m2')
  })

  it('is left where letters and word do not agree', () => {
    const { words, ...rest } = line(digits('8', 0))
    const other = { ...rest, words: words.map((word) => ({ ...word, text: '88' })) }
    const [only] = readShapes(other, 0)
    expect(only).toMatchObject({ text: '88', left: 0, right: 14, confidence: 90 })
  })
})
