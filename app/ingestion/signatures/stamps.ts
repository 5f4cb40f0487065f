import type { Signature } from '#app/extraction/document.ts'
import type { PagePieces } from '../pdf/page-pieces.ts'
import { findSignaturesIn } from './find-signatures.ts'

/** The electronic signatures that stamps along the margins tell of. */
export const findStampedSignatures = (pages: readonly PagePieces[]): Signature[] =>
  findSignaturesIn(
    pages.flatMap(({ turned }, index) => turned.map((text) => ({ text: text.trim(), page: index + 1 }))),
  )
