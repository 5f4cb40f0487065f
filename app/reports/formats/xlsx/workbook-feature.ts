import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import type { Feature } from 'write-excel-file/node'

/** A change of the files inside the workbook, for what the writer itself does not do. */
export type WorkbookFeature = Feature<Stream | Buffer | Blob>
