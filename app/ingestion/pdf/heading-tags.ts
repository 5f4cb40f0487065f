import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Tag = Readonly<{ role?: string; type?: string; id?: string; children?: readonly Tag[] }>

const HEADING = /^(?:H[1-6]?|Title)$/u

/**
 * Which marked contents of a page its tags call headings (ISO 32000-2, 14.8.4.3), each with the number of its heading
 * on the page. Tags of tables are of no use: what a browser prints has none for half of them, while every cell has
 * its place.
 */
export async function readHeadingTags(page: PDFPageProxy): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>()
  let headings = 0
  const gather = (tag: Tag, heading: number | null): void => {
    const own = heading ?? (HEADING.test(tag.role ?? '') ? ++headings : null)
    if (own !== null && tag.type === 'content' && tag.id !== undefined) found.set(tag.id, own)
    for (const child of tag.children ?? []) gather(child, own)
  }
  // A damaged tree of tags leaves the page as it is without.
  const tree = (await page.getStructTree().catch(() => null)) as Tag | null
  if (tree !== null) gather(tree, null)
  return found
}
