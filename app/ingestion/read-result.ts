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
  /** The limit that was met, where one was. */
  limit?: MetLimit
}>

export type ReadFailureReason =
  /** A password is asked for. */
  | 'encrypted'
  /** Only images. */
  | 'no-text-layer'
  /** The bytes do not hold what their type promises. */
  | 'corrupt'
  /** No bytes, or nothing but white space. */
  | 'empty'
  | 'unsupported-type'
  /** There is text, but its fonts do not say which letters it is. */
  | 'garbled-fonts'
  | LimitReason

/** One for each limit, since what to do about it differs. */
export type LimitReason = (typeof LIMIT_REASONS)[keyof typeof LIMIT_REASONS]

const LIMIT_REASONS = {
  bytes: 'too-large',
  'unpacked-bytes': 'unpacks-too-large',
  entries: 'too-many-parts',
  pages: 'too-many-pages',
  characters: 'too-much-text',
  memory: 'too-much-memory',
  milliseconds: 'too-slow',
} as const

/** `max` counts bytes, pages, characters, milliseconds, megabytes of memory or entries, as `what` says. */
export type MetLimit = Readonly<{ what: keyof typeof LIMIT_REASONS; max: number }>

export const tooLarge = (what: MetLimit['what'], max: number): ReadFailure => ({
  ok: false,
  reason: LIMIT_REASONS[what],
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
