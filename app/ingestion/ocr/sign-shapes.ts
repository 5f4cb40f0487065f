import type { Line, Symbol as Letter, Word } from 'tesseract.js'

/** A word as it stands in the picture; left and right in pixels, confidence from 0 to 100. */
export type ShapedWord = Readonly<{ text: string; left: number; right: number; confidence: number }>

/** What of a line of Tesseract's tells how large its letters are and where they stand. */
export type ShapedLine = Pick<Line, 'words' | 'baseline' | 'rowAttributes'>

/** A letter or sign with its place in pixels; `foot` is where it ends below, were the line straight. */
type Sign = Readonly<{ text: string; left: number; right: number; height: number; foot: number }>
type Digit = Pick<Sign, 'height' | 'foot'>

/**
 * The words of a line, with § and % where Tesseract's Swedish letters, which know neither, have read digits instead.
 * Their shapes give them away: § is taller than a digit and reaches below the line, and % is as wide as it is high,
 * so that what is read of it in two digits lies on top of each other. `skew` as `measureSkew` gives it.
 */
export function readShapes(line: ShapedLine, skew: number): ShapedWord[] {
  const digit = usualDigit(line, skew)
  return line.words.flatMap((word) => {
    const signs = word.symbols.map((letter) => measure(letter, skew))
    if (signs.map(({ text }) => text).join('') !== word.text) return [asItIs(word)]
    const joined = joinPercent(signs)
    const seen = joined.map((sign, at) =>
      isSection(sign, digit) && isPlaceOfSection(joined, at, digit) ? { ...sign, text: '§' } : sign,
    )
    return cutAfterSection(seen, GAP * line.rowAttributes.rowHeight).map((part) => ({
      text: part.map(({ text }) => text).join(''),
      left: part[0]?.left ?? word.bbox.x0,
      right: part.at(-1)?.right ?? word.bbox.x1,
      confidence: word.confidence,
    }))
  })
}

/** How tall § is and how far it reaches below the line at least, in heights of a digit. */
const TALLER = 1.09
const LOWER = 0.06
/** In heights of a row. */
const GAP = 0.2
/** Digits and capitals are so high, in heights of a row, where a line has too few of them to tell. */
const USUAL = 0.76
const FEWEST = 2

const asItIs = ({ text, bbox, confidence }: Word): ShapedWord => ({
  text,
  left: bbox.x0,
  right: bbox.x1,
  confidence,
})

function measure({ text, bbox }: Letter, skew: number): Sign {
  return {
    text,
    left: bbox.x0,
    right: bbox.x1,
    height: bbox.y1 - bbox.y0,
    foot: bbox.y1 - Math.tan(skew) * bbox.x0,
  }
}

/**
 * How high the line's digits and capitals are and where they stand: what a quarter of them does not exceed, since even
 * of a short line's some are none. Its baseline tells the latter less well, as what reaches below it draws it down.
 */
function usualDigit({ words, baseline, rowAttributes }: ShapedLine, skew: number): Digit {
  const signs = words
    .flatMap(({ symbols }) => symbols)
    .filter(({ text }) => /^[\p{Lu}\d]$/u.test(text))
    .map((letter) => measure(letter, skew))
  const height = quarter(signs.map((sign) => sign.height))
  const foot = quarter(signs.map((sign) => sign.foot))
  if (signs.length >= FEWEST && height !== undefined && foot !== undefined) return { height, foot }
  return { height: USUAL * rowAttributes.rowHeight, foot: baseline.y0 - Math.tan(skew) * baseline.x0 }
}

const quarter = (values: readonly number[]): number | undefined =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 4)]

/** A dollar sign is § too: minutes count in kronor, and there it is read wherever § has a serif. */
const isSection = ({ text, height, foot }: Sign, digit: Digit): boolean =>
  text === '$' ||
  (/^[8S5&£6]$/u.test(text) && height > TALLER * digit.height && foot - digit.foot > LOWER * digit.height)

/** § opens a word, or follows another §, and what stands after it is no letter: §jö is Sjö. */
const isPlaceOfSection = (signs: readonly Sign[], at: number, digit: Digit): boolean =>
  signs.slice(0, at).every((sign) => isSection(sign, digit) || !/[\p{L}\d]/u.test(sign.text)) &&
  !/\p{L}/u.test(signs[at + 1]?.text ?? '')

/** One sign where two or three that were read lie on top of each other, as wide as a percent sign. */
function joinPercent(signs: readonly Sign[]): Sign[] {
  const joined: Sign[] = []
  for (let index = 0; index < signs.length; index++) {
    const sign = signs[index]
    if (sign === undefined) break
    const end = endOfPercent(signs, index)
    if (end === null) joined.push(sign)
    else {
      const parts = signs.slice(index, end)
      const right = Math.max(...parts.map((part) => part.right))
      joined.push({ ...sign, text: '%', left: Math.min(...parts.map((part) => part.left)), right })
      index = end - 1
    }
  }
  return joined
}

const COULD_BE_PERCENT = /^[\dYOo]$/u

/** The index after the last part of a percent sign whose first part stands at `index`; null where there is none. */
function endOfPercent(signs: readonly Sign[], index: number): number | null {
  const [first, second] = [signs[index], signs[index + 1]]
  if (first === undefined || second === undefined) return null
  if (!COULD_BE_PERCENT.test(first.text) || !COULD_BE_PERCENT.test(second.text)) return null
  const wide = [first, second].find(({ left, right, height }) => {
    const ratio = (right - left) / height
    return ratio > 1.05 && ratio < 1.4
  })
  const overlap = first.right - second.left
  // One of its rings by itself: half as high as a digit.
  const [low, high] = [first.height, second.height].toSorted((a, b) => a - b) as [number, number]
  const reach = wide?.right ?? first.left + 1.05 * high
  const isPercent =
    wide === undefined ? low < 0.7 * high && overlap > 0.1 * high : overlap > 0.4 * wide.height
  if (!isPercent) return null
  const end = signs.findIndex(
    ({ text, left, right }, at) => at > index && ((left + right) / 2 > reach || !COULD_BE_PERCENT.test(text)),
  )
  return end === -1 ? signs.length : end
}

/** § and its number are two words where there is a gap between them, however Tesseract has read it. */
function cutAfterSection(signs: readonly Sign[], gap: number): Sign[][] {
  const parts: Sign[][] = []
  for (const [index, sign] of signs.entries()) {
    const before = signs[index - 1]
    const part = parts.at(-1)
    const isCut = before?.text === '§' && sign.left - before.right > gap
    if (part === undefined || isCut) parts.push([sign])
    else part.push(sign)
  }
  return parts
}
