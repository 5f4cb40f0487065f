/** The typeface of the invisible words over a drawn page: the same in `viewer.css`. */
const FAMILY = 'Arial, Helvetica, sans-serif'
const SIZE = 100

let canvas: CanvasRenderingContext2D | null = null

/** How wide a text is in font sizes, as the browser sets it. */
export function widthOf(text: string): number {
  canvas ??= document.createElement('canvas').getContext('2d')
  if (canvas === null) return text.length / 2
  canvas.font = `${String(SIZE)}px ${FAMILY}`
  return canvas.measureText(text.replace(/\s+/gu, ' ').trim()).width / SIZE
}
