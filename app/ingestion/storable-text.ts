import type { SourceDocument } from '#app/extraction/document.ts'

/**
 * The document without what PostgreSQL keeps in no text: NUL, and half a surrogate pair. Each becomes one U+FFFD, so
 * that every span still holds.
 */
export function withStorableText(document: SourceDocument): SourceDocument {
  const text = document.text.toWellFormed().replaceAll('\0', '\ufffd')
  return text === document.text ? document : { ...document, text }
}
