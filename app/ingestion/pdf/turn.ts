import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Degrees clockwise. */
export type Turn = 0 | 90 | 180 | 270

/** A page as it is shown at a scale when it is turned so far from how the file would have it. */
export const turnedViewport = (page: PDFPageProxy, turn: Turn, scale: number) =>
  page.getViewport({ scale, rotation: (page.rotate + turn) % 360 })
