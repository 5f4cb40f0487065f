import type { ReadingRemark, SourceDocument } from '../document.ts'
import type { Warning } from '../extraction.ts'

/** What became of the text while it was read from its file: what is missing in it, and how sure its letters are. */
export const checkReading = ({ remarks = [] }: SourceDocument): Warning[] =>
  remarks.map((remark) => ({ code: remark.code, message: messageOf(remark), span: null }))

function messageOf(remark: ReadingRemark): string {
  switch (remark.code) {
    case 'legacy-encoding':
      return 'Textfilen har en äldre teckenkodning. Kontrollera att å, ä och ö har blivit rätt.'
    case 'tracked-changes':
      return 'Word-filen har spårade ändringar. De har lästs som om de vore godkända.'
    case 'pages-without-text':
      return `${pagesOf(remark.pages)} består av bilder och har inte lästs.`
    case 'turned-text-left-out':
      return `${pagesOf(remark.pages)} har text på tvären som inte har lästs.`
    case 'unreadable-letters':
      return `${pagesOf(remark.pages)} har text i ett teckensnitt som inte går att tolka. Den har inte lästs.`
    case 'read-by-ocr':
      return `${pagesOf(remark.pages.map(({ page }) => page))} har skannats och lästs med texttolkning (säkerhet minst ${leastOf(remark.pages)} procent). Jämför namn, datum och paragrafnummer med originalet.`
  }
}

const leastOf = (pages: readonly Readonly<{ confidence: number }>[]): number =>
  Math.round(Math.min(...pages.map(({ confidence }) => confidence)))

/** "Sidan 3", "Sidorna 2–4 och 7". */
function pagesOf(pages: readonly number[]): string {
  const runs: { first: number; last: number }[] = []
  for (const page of pages.toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run !== undefined && page === run.last + 1) run.last = page
    else runs.push({ first: page, last: page })
  }
  const words = runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`))
  const last = words.pop() ?? ''
  return `${pages.length === 1 ? 'Sidan' : 'Sidorna'} ${words.length === 0 ? last : `${words.join(', ')} och ${last}`}`
}
