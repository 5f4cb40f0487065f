import type { ReadingRemark, Signature, SourceDocument } from '#app/extraction/document.ts'

/** The formats that can be read. */
export type MediaType =
  | 'text/plain'
  | 'text/markdown'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What came of reading one file. Expected failures are values; only a bug throws. */
export type ReadResult = ReadSuccess | ReadFailure

export type ReadSuccess = Readonly<{
  ok: true
  document: SourceDocument
  warnings: readonly ReadingRemark[]
  /** Electronic signatures as far as the file's own text tells of them. */
  signatures: readonly Signature[]
}>

export type ReadFailure = Readonly<{
  ok: false
  reason: ReadFailureReason
  /** The limit that was met, where the reason is `too-large` or `too-slow`. */
  limit?: MetLimit
}>

export type ReadFailureReason =
  /** A password is asked for. */
  | 'encrypted'
  /** Only images. */
  | 'no-text-layer'
  /** The bytes do not hold what their type promises. */
  | 'corrupt'
  | 'too-large'
  | 'too-slow'
  /** No bytes, or nothing but white space. */
  | 'empty'
  | 'unsupported-type'
  /** There is text, but its fonts do not say which letters it is. */
  | 'garbled-fonts'

/** `max` counts bytes, pages, characters, milliseconds or entries, as `what` says. */
export type MetLimit = Readonly<{
  what: 'bytes' | 'unpacked-bytes' | 'entries' | 'pages' | 'characters' | 'milliseconds' | 'memory'
  max: number
}>

export const tooLarge = (what: MetLimit['what'], max: number): ReadFailure => ({
  ok: false,
  reason: 'too-large',
  limit: { what, max },
})

/** The same with warnings and signatures kept in the document itself, where every later use of it finds them. */
export const keptWithDocument = (read: ReadSuccess): ReadSuccess => ({
  ...read,
  document: {
    ...read.document,
    ...(read.warnings.length > 0 && { remarks: read.warnings }),
    ...(read.signatures.length > 0 && { signatures: read.signatures }),
  },
})
