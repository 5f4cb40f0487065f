import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { turnedViewport, type Turn } from '../pdf/turn.ts'
import { removeSpecks } from './remove-specks.ts'

/** A page as a picture; width and height in pixels, of which there are `scale` to a point. */
export type PageImage = Readonly<{ png: Uint8Array; scale: number; width: number; height: number }>

/** Tesseract reads best where small letters are some twenty pixels high. */
const SCALE = 200 / 72
/** An A2 sheet at 200 dpi; larger pages are drawn smaller. */
const MOST_PIXELS = 16_000_000

/**
 * Draws a page for Tesseract: on white, without dust, turned from how the file would have it, and smaller by `size`
 * (1 at most); null where the file is too damaged.
 */
export async function drawPage(page: PDFPageProxy, turn: Turn = 0, size = 1): Promise<PageImage | null> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const paper = page.getViewport({ scale: 1 })
  const scale = size * Math.min(SCALE, Math.sqrt(MOST_PIXELS / (paper.width * paper.height)))
  const viewport = turnedViewport(page, turn, scale)
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)]
  const canvas = createCanvas(width, height)
  try {
    // The canvas of the npm package is what pdf.js draws on in Node, though its types know only the browser's.
    const target = canvas as unknown as HTMLCanvasElement
    await page.render({ canvas: target, viewport, background: 'white' }).promise
  } catch {
    return null
  }
  const context = canvas.getContext('2d')
  const pixels = context.getImageData(0, 0, width, height)
  removeSpecks(pixels)
  context.putImageData(pixels, 0, 0)
  return { png: canvas.toBuffer('image/png'), scale, width, height }
}
