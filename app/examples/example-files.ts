import { fileURLToPath } from 'node:url'
import type { MediaType } from '#app/ingestion/read-result.ts'

/** One protocol that a newcomer may read in. `path` is absolute. */
export type ExampleFile = Readonly<{ fileName: string; mediaType: MediaType; path: string }>

// Found by way of package.json, so that it holds in the built server too.
const folder = (path: string): string => fileURLToPath(import.meta.resolve(`#app/examples/${path}`))

/**
 * Protocols of a made-up association, Kommunförbundet Mellanälven, autumn 2026: two bodies, reports back,
 * recurring duties, a mistyped date, in three formats. In the order of their meetings.
 */
export const exampleFiles = (): readonly ExampleFile[] => [
  text('styrelsen-2026-09-18.txt'),
  text('kommundirektorsnatverket-2026-10-05.txt'),
  {
    fileName: 'styrelsen-2026-10-23.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    path: folder('files/styrelsen-2026-10-23.docx'),
  },
  text('kommundirektorsnatverket-2026-11-09.txt'),
  {
    fileName: 'styrelsen-2026-11-13.pdf',
    mediaType: 'application/pdf',
    path: folder('files/styrelsen-2026-11-13.pdf'),
  },
]

const text = (fileName: string): ExampleFile => ({
  fileName,
  mediaType: 'text/plain',
  path: folder(`protocols/${fileName}`),
})
