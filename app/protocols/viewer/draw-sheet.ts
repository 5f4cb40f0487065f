import { readPagePieces } from '#app/ingestion/pdf/page-pieces.ts'
import { turnedViewport } from '#app/ingestion/pdf/turn.ts'
import type { Sheet } from './paper.ts'
import type { PdfFile } from './pdf-file.ts'
import type { Run } from './place-pieces.ts'

/** Pixels; beyond this some browsers show an empty canvas, and a telephone runs out of memory. */
const MOST_PIXELS = 16_000_000

/** Draws a page at so many pixels a point. @throws where the page is too damaged, or the signal ends it. */
export async function drawSheet(
  file: PdfFile,
  { number, turned }: Pick<Sheet, 'number' | 'turned'>,
  pixels: number,
  signal: AbortSignal,
): Promise<HTMLCanvasElement> {
  const page = await file.getPage(number)
  signal.throwIfAborted()
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(pixels, Math.sqrt(MOST_PIXELS / (width * height)))
  const viewport = turnedViewport(page, turned, scale)
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(viewport.width)
  canvas.height = Math.ceil(viewport.height)
  const task = page.render({ canvas, viewport })
  const end = () => task.cancel()
  signal.addEventListener('abort', end, { once: true })
  try {
    await task.promise
    // The pictures of a page that is drawn are let go: a long scan would fill the memory.
    page.cleanup()
  } finally {
    signal.removeEventListener('abort', end)
  }
  return canvas
}

/** The letters of a page and where they stand, by the file itself; none for a page that is a picture. */
export async function readRuns(
  file: PdfFile,
  { number, turned }: Pick<Sheet, 'number' | 'turned'>,
): Promise<readonly Run[]> {
  const page = await file.getPage(number)
  return (await readPagePieces(page, null, turned)).upright
}
