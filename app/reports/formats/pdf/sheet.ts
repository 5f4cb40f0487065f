import type { Face } from './look.ts'
import { floor, page } from './look.ts'
import { makeMeasure } from './typefaces.ts'
import { wrapLines } from './wrap-lines.ts'

declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      /** Which cells a head of a table is the head of. */
      scope?: 'Column' | 'Row'
    }
    interface AnnotationOption {
      structParent?: PDFStructureElement
    }
  }
}

type PdfDocument = PDFKit.PDFDocument
export type Element = PDFKit.PDFStructureElement

/** The document with the place where the next thing goes, in points from the page's upper left corner. */
export type Sheet = {
  readonly document: PdfDocument
  /** The structure that everything hangs in. */
  readonly root: Element
  readonly wrap: (words: string, width: number, face: Face) => string[]
  y: number
}

export function openSheet(document: PdfDocument): Sheet {
  const root = document.struct('Document')
  document.addStructure(root)
  const measures = new Map<string, ReturnType<typeof makeMeasure>>()
  const wrap = (words: string, width: number, { typeface, size }: Face) => {
    const key = `${typeface} ${size}`
    const measure = measures.get(key) ?? makeMeasure(document, typeface, size)
    measures.set(key, measure)
    return wrapLines(words, width, measure)
  }
  return { document, root, wrap, y: page.top }
}

export function turnPage(sheet: Sheet): void {
  sheet.document.addPage()
  sheet.y = page.top
}

/** Turns the page unless `height` points are left on it. */
export function makeRoom(sheet: Sheet, height: number): void {
  if (sheet.y + height > floor) turnPage(sheet)
}

/** One line of words with its upper edge at `y`. */
export function writeLine({ document }: Sheet, words: string, x: number, y: number, face: Face): void {
  document.font(face.typeface).fontSize(face.size).fillColor(face.colour)
  document.text(words, x, y, { lineBreak: false })
}

/** A block of running words with its own tag, at the sheet's place. */
export function writeBlock(sheet: Sheet, tag: string, words: string, width: number, face: Face): void {
  const lines = sheet.wrap(words, width, face)
  makeRoom(sheet, lines.length * face.leading)
  const element = sheet.document.struct(tag)
  sheet.root.add(element)
  element.add(() => {
    for (const line of lines) {
      writeLine(sheet, line, page.left, sheet.y, face)
      sheet.y += face.leading
    }
  })
  element.end()
}

/** What is drawn for the eye alone, which a screen reader passes by. */
export function drawArtifact(document: PdfDocument, type: 'Layout' | 'Pagination', draw: () => void): void {
  document.markContent('Artifact', { type })
  draw()
  document.endMarkedContent()
}

export function drawHairline({ document }: Sheet, y: number, colour: string, width = 0.5): void {
  drawArtifact(document, 'Layout', () => {
    document
      .moveTo(page.left, y)
      .lineTo(page.width - page.right, y)
      .lineWidth(width)
      .strokeColor(colour)
      .stroke()
  })
}
