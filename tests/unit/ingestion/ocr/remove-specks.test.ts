import { describe, expect, it } from 'vitest'
import { removeSpecks, type Pixels } from '#app/ingestion/ocr/remove-specks.ts'

const SIDE = 60

/** White paper with dark rectangles on it: left, top, width, height. */
function paper(...marks: readonly (readonly [number, number, number, number])[]): Pixels {
  const data = new Uint8ClampedArray(4 * SIDE * SIDE).fill(240)
  for (const [left, top, width, height] of marks) {
    for (let y = top; y < top + height; y++)
      data.fill(30, 4 * (y * SIDE + left), 4 * (y * SIDE + left + width))
  }
  return { data, width: SIDE, height: SIDE }
}

function darkPixels(pixels: Pixels): number {
  removeSpecks(pixels)
  return pixels.data.reduce((count, value, index) => count + (index % 4 === 0 && value < 100 ? 1 : 0), 0)
}

describe('dust on a scanned page', () => {
  it('is painted over, at the edge too', () => {
    expect(darkPixels(paper([30, 30, 3, 3]))).toBe(0)
    expect(darkPixels(paper([0, 0, 2, 2], [57, 57, 3, 3]))).toBe(0)
  })

  it('is told from a full stop and the dots of a letter, which stand beside other ink', () => {
    expect(darkPixels(paper([10, 20, 8, 14], [22, 31, 3, 3]))).toBe(8 * 14 + 9)
    expect(darkPixels(paper([10, 12, 3, 3], [16, 12, 3, 3], [10, 18, 9, 12]))).toBe(18 + 108)
  })

  it('is told from a dash, which is longer', () => {
    expect(darkPixels(paper([20, 30, 8, 3]))).toBe(24)
  })
})
