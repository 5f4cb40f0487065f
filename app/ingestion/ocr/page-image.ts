import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A page as a picture; `scale` is pixels a point. */
export type PageImage = Readonly<{ png: Uint8Array; scale: number }>

/** Tesseract reads best where small letters are some twenty pixels high. */
const SCALE = 200 / 72
/** An A2 sheet at 200 dpi; larger pages are drawn smaller. */
const MOST_PIXELS = 16_000_000

/** Draws a page on white, turned upright as the file says; null where the file is too damaged for it. */
export async function drawPage(page: PDFPageProxy): Promise<PageImage | null> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)))
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  try {
    // The canvas of the npm package is what pdf.js draws on in Node, though its types know only the browser's.
    const target = canvas as unknown as HTMLCanvasElement
    await page.render({ canvas: target, viewport, background: 'white' }).promise
  } catch {
    return null
  }
  return { png: canvas.toBuffer('image/png'), scale }
}
