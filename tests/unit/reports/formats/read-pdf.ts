import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: Uint8Array.from(bytes) }).promise

/** The words of each page, lines parted by spaces. */
export async function textOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes)
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent()
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')
  })
  return Promise.all(pages)
}

/** pdf.js tells the whole table on every page that it stands on; only cells of the page have content there. */
const rolesOnPage = ({ children: cells = [] }: Node): string[] =>
  cells.filter(({ children = [] }) => children.length > 0).map(({ role }) => role)

type Node = Readonly<{ role: string; children?: readonly Node[] }>
export type Block = Readonly<{ role: string; rows: readonly (readonly string[])[] }>

/** What stands in the document on each page: its blocks, and for a table the roles of its cells. */
export async function structureOf(bytes: Uint8Array): Promise<Block[][]> {
  const pdf = await openPdf(bytes)
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const tree = (await (await pdf.getPage(index + 1)).getStructTree()) as Node | null
    return (tree?.children?.[0]?.children ?? []).map(({ role, children = [] }) => ({
      role,
      rows: role === 'Table' ? children.map(rolesOnPage).filter((row) => row.length > 0) : [],
    }))
  })
  return Promise.all(pages)
}
