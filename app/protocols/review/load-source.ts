import { engine } from '#app/extraction/extract.ts'
import type { Signature } from '#app/extraction/document.ts'
import type { Decision, Warning } from '#app/extraction/extraction.ts'
import type { Db } from '#db/client.ts'
import { findLatestExtraction } from '#db/queries/extractions.ts'
import { findFileReceipt, type FileReceipt } from '#db/queries/file-receipts.ts'
import { findSource } from '#db/queries/protocols.ts'
import { layOutSource } from '../source/lay-out-source.ts'
import type { SourcePage } from '../source/source-page.ts'
import { layOutPaper } from '../viewer/lay-out-paper.ts'
import type { Paper } from '../viewer/paper.ts'

/** What stays the same while people review: the text, what was decided in it, and what should be looked at. */
export type ReviewSource = Readonly<{
  page: SourcePage
  /** The pages of the file; null for a format without pages. */
  paper: Paper | null
  signatures: readonly Signature[]
  file: FileReceipt
  decisions: readonly Decision[]
  warnings: readonly Warning[]
  /** The rules have changed since these minutes were read. */
  isOutdated: boolean
}>

export async function loadSource(
  db: Db,
  organisation: string,
  protocolId: string,
): Promise<ReviewSource | undefined> {
  const [source, latest, file] = await Promise.all([
    findSource(db, organisation, protocolId),
    findLatestExtraction(db, organisation, protocolId),
    findFileReceipt(db, organisation, protocolId),
  ])
  if (!source || !latest || !file) return undefined
  const { sections, decisions, warnings } = latest.result
  const isOutdated = latest.result.engine !== engine
  return {
    page: layOutSource(source, sections),
    paper: layOutPaper(source),
    signatures: source.signatures ?? [],
    file,
    decisions,
    warnings,
    isOutdated,
  }
}
