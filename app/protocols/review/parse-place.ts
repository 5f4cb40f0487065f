import { z } from 'zod'
import type { Span } from '#app/extraction/span.ts'

/** What an address asks to be shown. What it says wrongly counts as not said. */
export type AskedPlace = Readonly<{
  findingId: string | null
  span: Span | null
  sectionKey: string | null
  /** Opens the finding for editing. */
  isEditing: boolean
  tab: 'source' | 'findings' | null
}>

const id = z.uuid().nullable().catch(null)
const key = z
  .string()
  .regex(/^(?:\d{1,6}|slut)$/u)
  .nullable()
  .catch(null)

export function parsePlace(params: URLSearchParams): AskedPlace {
  const tab = params.get('visa')
  return {
    findingId: id.parse(params.get('fynd')),
    span: parseSpan(params.get('stalle')),
    sectionKey: key.parse(params.get('avsnitt')),
    isEditing: params.get('andra') === 'ja',
    tab: tab === 'fynd' ? 'findings' : tab === 'protokollet' ? 'source' : null,
  }
}

/** `120-188`, as in an address or a form. */
export function parseSpan(text: FormDataEntryValue | null): Span | null {
  if (typeof text !== 'string') return null
  const found = /^(?<start>\d{1,9})-(?<end>\d{1,9})$/u.exec(text)
  const start = Number(found?.groups?.['start'])
  const end = Number(found?.groups?.['end'])
  return start < end ? { start, end } : null
}
