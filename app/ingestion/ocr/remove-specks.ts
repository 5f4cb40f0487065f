/** A picture as a canvas gives it: four bytes a pixel, red first. */
export type Pixels = Readonly<{ data: Uint8ClampedArray; width: number; height: number }>

/** Of 255: darker than this is ink or dust. */
const DARK = 150
/** Pixels at 200 dpi. Full stops and the dots of å, ä and ö are as small, but stand beside other ink. */
const LARGEST = 4
const ALONE = 12

/**
 * Paints over the dust: dark spots too small for a letter with no other ink around them. Tesseract reads them as
 * punctuation, and takes a spot before a line's first sign for a part of it. Changes the picture.
 */
export function removeSpecks(pixels: Pixels): void {
  const { data, width, height } = pixels
  const ink = countInk(pixels)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!isDark(data, 4 * (y * width + x))) continue
      // The first pixel of a spot, from above: it reaches so far to either side and below at most.
      const core = ink(x - LARGEST, y, x + LARGEST, y + LARGEST)
      if (core < ink(x - LARGEST - ALONE, y - ALONE, x + LARGEST + ALONE, y + LARGEST + ALONE)) continue
      if (core <= LARGEST * LARGEST) paintOver(pixels, x - LARGEST, y, x + LARGEST, y + LARGEST)
    }
  }
}

/** How many dark pixels lie within a rectangle, its edges included; counted once for the whole picture. */
function countInk({ data, width, height }: Pixels) {
  const row = width + 1
  const sums = new Uint32Array(row * (height + 1))
  for (let y = 0; y < height; y++) {
    let inRow = 0
    for (let x = 0; x < width; x++) {
      if (isDark(data, 4 * (y * width + x))) inRow++
      sums[(y + 1) * row + x + 1] = (sums[y * row + x + 1] ?? 0) + inRow
    }
  }
  const upTo = (x: number, y: number): number =>
    sums[Math.max(0, Math.min(height, y)) * row + Math.max(0, Math.min(width, x))] ?? 0
  return (left: number, top: number, right: number, bottom: number): number =>
    upTo(right + 1, bottom + 1) - upTo(left, bottom + 1) - upTo(right + 1, top) + upTo(left, top)
}

function paintOver(pixels: Pixels, left: number, top: number, right: number, bottom: number): void {
  const { data, width, height } = pixels
  for (let y = Math.max(0, top); y <= Math.min(height - 1, bottom); y++) {
    const start = 4 * (y * width + Math.max(0, left))
    data.fill(255, start, 4 * (y * width + Math.min(width - 1, right)) + 4)
  }
}

const isDark = (data: Uint8ClampedArray, at: number): boolean =>
  ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255)) / 3 < DARK
