import { extract } from '#app/extraction/extract.ts'
import type { ActionItem, Calendar } from '#app/extraction/extraction.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'

/**
 * The action items of minutes written in a test, one a line:
 * `§ kind: quote | owners | due | every | → body that is told | of the item's number`, what is absent left out.
 */
export function itemsOf(text: string, calendar: Calendar = { meetings: [] }): string[] {
  return extract(documentOfText(text.replace(/^\n/u, '')), calendar).actionItems.map(readable)
}

const readable = (item: ActionItem): string =>
  [
    `${item.section === null ? '–' : `§${item.section}`} ${item.kind}: ${item.text}`,
    item.owners.map(({ name }) => name).join(', '),
    item.due === null ? '' : `${item.due.date ?? '?'} (${item.due.text})`,
    item.every ?? '',
    item.reportTo === null ? '' : `→ ${item.reportTo}`,
    item.of === undefined ? '' : `of ${item.of}`,
  ]
    .filter((part) => part !== '')
    .join(' | ')
