import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A bookmark: its words, and the page that it leads to, 1-based. */
export type Bookmark = Readonly<{ title: string; page: number }>

type OutlineItem = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]
type PageReference = Parameters<PDFDocumentProxy['getPageIndex']>[0]

/** Bookmarks beyond these are no help for reading minutes. */
const MOST = 2000
const DEEPEST = 10

/** The bookmarks in their order, those of all depths; none where they are damaged. */
export async function readOutline(pdf: PDFDocumentProxy): Promise<Bookmark[]> {
  const found: Bookmark[] = []
  const gather = async (items: readonly OutlineItem[], depth: number): Promise<void> => {
    for (const { title, dest, items: below } of items) {
      if (found.length >= MOST || depth > DEEPEST) return
      const page = await pageOf(pdf, dest)
      if (page !== null) found.push({ title, page })
      await gather(below, depth + 1)
    }
  }
  // Without bookmarks there is null, whatever the types say.
  const outline: OutlineItem[] | null = await pdf.getOutline().catch(() => null)
  await gather(outline ?? [], 0)
  return found
}

async function pageOf(pdf: PDFDocumentProxy, destination: OutlineItem['dest']): Promise<number | null> {
  try {
    const place: unknown =
      typeof destination === 'string' ? await pdf.getDestination(destination) : destination
    const reference: unknown = Array.isArray(place) ? place[0] : null
    if (typeof reference === 'number') return reference + 1
    return isReference(reference) ? (await pdf.getPageIndex(reference)) + 1 : null
  } catch {
    return null
  }
}

const isReference = (value: unknown): value is PageReference =>
  typeof value === 'object' && value !== null && 'num' in value && 'gen' in value
