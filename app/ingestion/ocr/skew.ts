import type { Box } from '#app/extraction/document.ts'

export type Point = Readonly<{ x: number; y: number }>

/** A line's baseline as it lies in the picture, from left to right. */
export type Baseline = Readonly<{ x0: number; y0: number; x1: number; y1: number }>

/** Pixels. The slope of a short line is mostly the rounding of its ends. */
const LONG_ENOUGH = 300
/** Radians, some three degrees. What slopes more than that is no sheet that was laid in askew. */
const MOST = 0.05

/** How far a page is turned clockwise, in radians: the slope that half of its long lines do not exceed. */
export function measureSkew(lines: readonly Baseline[]): number {
  const slopes = lines
    .filter(({ x0, x1 }) => x1 - x0 > LONG_ENOUGH)
    .map(({ x0, y0, x1, y1 }) => Math.atan2(y1 - y0, x1 - x0))
    .filter((slope) => Math.abs(slope) < MOST)
    .toSorted((a, b) => a - b)
  return slopes[Math.floor(slopes.length / 2)] ?? 0
}

/** The point turned clockwise by an angle about another. */
export function turn({ x, y }: Point, angle: number, about: Point): Point {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [dx, dy] = [x - about.x, y - about.y]
  return { x: about.x + dx * cos - dy * sin, y: about.y + dx * sin + dy * cos }
}

/** A box of the straightened page, where it lies on the page as it was scanned. */
export function turnBox(box: Box, angle: number, page: Readonly<{ width: number; height: number }>): Box {
  const { width, height } = box
  const middle = { x: box.x + width / 2, y: box.y + height / 2 }
  const { x, y } = turn(middle, angle, { x: page.width / 2, y: page.height / 2 })
  return { x: x - width / 2, y: y - height / 2, width, height }
}
