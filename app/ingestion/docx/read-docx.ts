import type { ReadingRemark } from '#app/extraction/document.ts'
import { createDocumentWriter } from '../document-writer.ts'
import type { ReadLimits } from '../limits.ts'
import { tooLarge, type ReadResult } from '../read-result.ts'
import { createBlockReader, type Block } from './blocks.ts'
import { openWordPackage, type WordPackage } from './word-package.ts'
import { writeBlocks } from './write-blocks.ts'
import { childAt, childElements, type XmlElement } from './xml.ts'

/** The document of a Word file: body and notes with tracked changes accepted, without headers and footers. */
export function readDocx(bytes: Uint8Array, limits: ReadLimits): ReadResult {
  const word = openWordPackage(bytes, limits)
  if ('ok' in word) return word
  const body = childAt(word.document, 'w:body')
  if (body === undefined) return { ok: false, reason: 'corrupt' }
  const read = createBlockReader(word)
  const blocks = read(body)
  const writer = createDocumentWriter()
  writeBlocks(writer, blocks)
  for (const note of notesOf(word, blocks)) {
    writer.gap()
    writeBlocks(writer, read(note))
  }
  const document = writer.finish()
  if (document.text === '') return { ok: false, reason: 'empty' }
  if (document.text.length > limits.characters) return tooLarge('characters', limits.characters)
  const warnings: ReadingRemark[] = hasTrackedChanges(body) ? [{ code: 'tracked-changes' }] : []
  return { ok: true, document, warnings, signatures: [] }
}

/** The notes that the text refers to, in its order: they follow after it, as on the last page. */
function notesOf(word: WordPackage, blocks: readonly Block[]): XmlElement[] {
  const notes = new Map<string, XmlElement>()
  for (const [kind, part] of [
    ['footnote', word.footnotes],
    ['endnote', word.endnotes],
  ] as const) {
    for (const note of childElements(part ?? undefined, `w:${kind}`)) {
      notes.set(`${kind}:${note.attributes.get('w:id') ?? ''}`, note)
    }
  }
  return referencesIn(blocks).flatMap((reference) => notes.get(reference) ?? [])
}

const referencesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'row' ? block.cells.flatMap((cell) => referencesIn(cell)) : block.notes,
  )

const CHANGES = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

const hasTrackedChanges = (element: XmlElement): boolean =>
  childElements(element).some((child) => CHANGES.has(child.name) || hasTrackedChanges(child))
