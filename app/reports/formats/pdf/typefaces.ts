import { fileURLToPath } from 'node:url'
import type { Measure } from './wrap-lines.ts'

type PdfDocument = PDFKit.PDFDocument

export type Typeface = 'sans' | 'strong' | 'serif'

const files: Record<Typeface, string> = {
  sans: 'source-sans-3-regular.ttf',
  strong: 'source-sans-3-semibold.ttf',
  serif: 'source-serif-4-regular.ttf',
}

export function registerTypefaces(document: PdfDocument): void {
  for (const [name, file] of Object.entries(files))
    document.registerFont(name, fileURLToPath(new URL(`./fonts/${file}`, import.meta.url)))
}

/** Measures words in one typeface and size; the same words come often, and shaping them is what takes time. */
export function makeMeasure(document: PdfDocument, typeface: Typeface, size: number): Measure {
  const known = new Map<string, number>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    const width = document.font(typeface).fontSize(size).widthOfString(words)
    known.set(words, width)
    return width
  }
}
